using NanoBattery.Update;

namespace NanoBattery.Tests;

[TestClass]
public class Sha256Tests
{
    [TestMethod]
    public void Nothing_and_short_texts_have_the_digests_of_the_standard()
    {
        Assert.AreEqual("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Of(""));
        Assert.AreEqual("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Of("abc"));
        Assert.AreEqual(
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
            Of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"));
        Assert.AreEqual(
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1",
            Of("abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu"));
    }

    [TestMethod]
    public void Ten_thousand_bytes_in_pieces_of_any_size_have_the_same_digest()
    {
        byte[] bytes = new byte[10_000];
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)'a';
        }

        Sha256 sha = new Sha256();
        byte[] digest = new byte[Sha256.DigestLength];
        int[] pieces = new int[] { 1, 63, 64, 65, 1_000, 10_000 };
        for (int i = 0; i < pieces.Length; i++)
        {
            for (int at = 0; at < bytes.Length; at += pieces[i])
            {
                sha.Add(bytes, at, pieces[i] < bytes.Length - at ? pieces[i] : bytes.Length - at);
            }

            sha.Finish(digest, 0);
            Assert.AreEqual("27dd1f61b867b6a0f6e9d8a41c43231de52107e53ae424de8f847b821db4b711", Hex.Of(digest));
        }
    }

    [TestMethod]
    public void What_was_begun_can_be_forgotten()
    {
        Sha256 sha = new Sha256();
        byte[] digest = new byte[40];
        sha.Add(Hex.Text("forgotten"), 0, 9);
        sha.Reset();
        sha.Add(Hex.Text("xabcx"), 1, 3);
        sha.Finish(digest, 8);
        Assert.AreEqual("0000000000000000ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Hex.Of(digest));
    }

    private static string Of(string text)
    {
        Sha256 sha = new Sha256();
        byte[] digest = new byte[Sha256.DigestLength];
        sha.Add(Hex.Text(text), 0, text.Length);
        sha.Finish(digest, 0);
        return Hex.Of(digest);
    }
}
