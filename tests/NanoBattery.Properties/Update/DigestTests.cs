using System.Security.Cryptography;
using NanoBattery.Update;

namespace NanoBattery.Properties;

/// <summary>Our digests against those of the framework.</summary>
[TestClass]
public class DigestTests
{
    [TestMethod]
    public void Random_bytes_in_random_pieces_have_the_frameworks_digest_and_seal()
    {
        Sha256 sha = new();
        byte[] digest = new byte[Sha256.DigestLength];
        Seeds.Each(2_000, random =>
        {
            byte[] bytes = Bytes(random, random.Next(random.Next(4) == 0 ? 5_000 : 200));
            byte[] key = Bytes(random, random.Next(150));
            HmacSha256 hmac = new(key);
            for (int at = 0; at < bytes.Length;)
            {
                int count = Math.Min(random.Next(150), bytes.Length - at);
                sha.Add(bytes, at, count);
                hmac.Add(bytes, at, count);
                at += count;
            }

            sha.Finish(digest, 0);
            CollectionAssert.AreEqual(SHA256.HashData(bytes), digest);
            hmac.Finish(digest, 0);
            CollectionAssert.AreEqual(HMACSHA256.HashData(key, bytes), digest);
        });
    }

    [TestMethod]
    public void Every_length_up_to_three_blocks_has_the_frameworks_digest()
    {
        Sha256 sha = new();
        byte[] digest = new byte[Sha256.DigestLength];
        byte[] bytes = Bytes(new Random(1), 192);
        for (int length = 0; length <= bytes.Length; length++)
        {
            sha.Add(bytes, 0, length);
            sha.Finish(digest, 0);
            CollectionAssert.AreEqual(SHA256.HashData(bytes.AsSpan(0, length)), digest, "length " + length);
        }
    }

    [TestMethod]
    public void Digesting_and_sealing_allocate_nothing()
    {
        Sha256 sha = new();
        HmacSha256 hmac = new(new byte[32]);
        byte[] bytes = new byte[1_000];
        byte[] digest = new byte[Sha256.DigestLength];
        Run();
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        Run();

        Assert.AreEqual(0L, GC.GetAllocatedBytesForCurrentThread() - allocated, "bytes allocated");

        void Run()
        {
            for (int i = 0; i < 1_000; i++)
            {
                sha.Add(bytes, 0, i);
                sha.Finish(digest, 0);
                hmac.Add(bytes, 0, i);
                hmac.Finish(digest, 0);
            }
        }
    }

    private static byte[] Bytes(Random random, int count)
    {
        byte[] bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }
}
