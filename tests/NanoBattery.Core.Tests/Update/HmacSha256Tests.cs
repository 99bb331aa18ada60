using NanoBattery.Update;

namespace NanoBattery.Tests;

/// <summary>The cases of RFC 4231.</summary>
[TestClass]
public class HmacSha256Tests
{
    [TestMethod]
    public void Short_keys_seal_as_the_standard_says()
    {
        Check("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7", Hex.Repeat(0x0b, 20), Hex.Text("Hi There"));
        Check("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843", Hex.Text("Jefe"), Hex.Text("what do ya want for nothing?"));
        Check("773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe", Hex.Repeat(0xaa, 20), Hex.Repeat(0xdd, 50));
        byte[] counted = new byte[25];
        for (int i = 0; i < counted.Length; i++)
        {
            counted[i] = (byte)(i + 1);
        }

        Check("82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b", counted, Hex.Repeat(0xcd, 50));
    }

    [TestMethod]
    public void A_key_longer_than_a_block_is_digested_first()
    {
        byte[] key = Hex.Repeat(0xaa, 131);
        Check(
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
            key,
            Hex.Text("Test Using Larger Than Block-Size Key - Hash Key First"));
        Check(
            "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
            key,
            Hex.Text("This is a test using a larger than block-size key and a larger than block-size data. "
                + "The key needs to be hashed before being used by the HMAC algorithm."));
    }

    [TestMethod]
    public void Digests_are_the_same_or_differ_wherever_they_do()
    {
        byte[] one = Hex.Repeat(7, 34);
        byte[] other = Hex.Repeat(7, 32);
        Assert.IsTrue(Digests.AreSame(one, 2, other, 0, 32));
        for (int i = 0; i < 32; i++)
        {
            other[i] ^= 0x10;
            Assert.IsFalse(Digests.AreSame(one, 2, other, 0, 32));
            other[i] ^= 0x10;
        }
    }

    private static void Check(string expected, byte[] key, byte[] message)
    {
        HmacSha256 hmac = new HmacSha256(key);
        byte[] seal = new byte[Sha256.DigestLength];

        // Twice, as a seal that is finished begins anew.
        for (int i = 0; i < 2; i++)
        {
            hmac.Add(message, 0, 3);
            hmac.Add(message, 3, message.Length - 3);
            hmac.Finish(seal, 0);
            Assert.AreEqual(expected, Hex.Of(seal));
        }
    }
}
