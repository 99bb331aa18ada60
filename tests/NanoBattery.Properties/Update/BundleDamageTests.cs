using NanoBattery.Tests;
using NanoBattery.Update;

namespace NanoBattery.Properties;

/// <summary>Nothing but what was sealed is taken.</summary>
[TestClass]
public class BundleDamageTests
{
    private static readonly BundleReader Reader = new(Baked.BoardKey());

    [TestMethod]
    public void Each_flipped_bit_is_refused()
    {
        byte[] bytes = Baked.Of(2);
        Assert.AreEqual(Refusal.None, Read(bytes));
        for (int bit = 0; bit < bytes.Length * 8; bit++)
        {
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.AreNotEqual(Refusal.None, Read(bytes), "bit " + bit);
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    [TestMethod]
    public void A_bundle_cut_anywhere_is_truncated()
    {
        byte[] bytes = Baked.Of(2);
        for (int length = 0; length < bytes.Length; length++)
        {
            Assert.AreEqual(Refusal.Truncated, Read(bytes[..length]), "length " + length);
        }
    }

    [TestMethod]
    public void A_lost_or_doubled_byte_anywhere_is_refused()
    {
        byte[] bytes = Baked.Of(2);
        for (int i = 0; i < bytes.Length; i++)
        {
            Assert.AreNotEqual(Refusal.None, Read([.. bytes[..i], .. bytes[(i + 1)..]]), "without byte " + i);
            Assert.AreNotEqual(Refusal.None, Read([.. bytes[..i], bytes[i], .. bytes[i..]]), "byte twice " + i);
        }
    }

    [TestMethod]
    public void Each_bit_of_the_key_counts()
    {
        byte[] bytes = Baked.Of(2);
        for (int bit = 0; bit < BundleFormat.KeyLength * 8; bit++)
        {
            byte[] key = Baked.BoardKey();
            key[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.AreEqual(Refusal.WrongKey, Read(bytes, new BundleReader(key)), "bit " + bit);
        }
    }

    [TestMethod]
    public void Several_random_changes_are_refused_and_nothing_is_thrown()
    {
        byte[] good = Baked.Of(2);
        Seeds.Each(20_000, random =>
        {
            byte[] bytes = [.. good];

            // Mostly in the head, where fields say how long other fields are.
            for (int i = random.Next(1, 6); i > 0; i--)
            {
                bytes[random.Next(random.Next(4) == 0 ? bytes.Length : 130)] = (byte)random.Next(256);
            }

            bool isChanged = !bytes.AsSpan().SequenceEqual(good);
            Assert.AreEqual(isChanged, Read(bytes) != Refusal.None);
        });
    }

    [TestMethod]
    public void Random_bytes_behind_a_true_beginning_are_refused_and_nothing_is_thrown()
    {
        byte[] good = Baked.Of(2);
        Seeds.Each(5_000, random =>
        {
            byte[] bytes = new byte[random.Next(3_000)];
            random.NextBytes(bytes);
            good.AsSpan(0, Math.Min(random.Next(130), bytes.Length)).CopyTo(bytes);
            Assert.AreNotEqual(Refusal.None, Read(bytes));
        });
    }

    private static Refusal Read(byte[] bytes) => Read(bytes, Reader);

    private static Refusal Read(byte[] bytes, BundleReader reader)
    {
        reader.Clear();
        reader.Add(bytes, 0, bytes.Length);
        return reader.End();
    }
}
