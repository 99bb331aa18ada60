using FsCheck;
using FsCheck.Fluent;
using NanoBattery.Streams;

namespace NanoBattery.Properties;

/// <summary>A UART gives bytes in pieces of any size, and the decoder has a quick way and a careful one: none of it may show.</summary>
[TestClass]
public class PieceTests
{
    // The replay makes every run the same; on a failure FsCheck prints the smallest words that fail.
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(5_000).WithEndSize(120).WithReplay(2024, 4711);

    [TestMethod]
    public void Words_of_the_protocol_in_any_order_are_read_the_same_in_pieces_of_any_size()
    {
        Arbitrary<int[]> words = ArbMap.Default.ArbFor<int[]>();
        Prop.ForAll(words, numbers => AreReadTheSame(Vocabulary.Spell(numbers))).Check(Config);
    }

    [TestMethod]
    public void Random_bytes_are_read_the_same_in_pieces_of_any_size()
    {
        Arbitrary<byte[]> bytes = ArbMap.Default.ArbFor<byte[]>();
        Prop.ForAll(bytes, AreReadTheSame).Check(Config);
    }

    [TestMethod]
    [DynamicData(nameof(AllTalks))]
    public void A_damaged_stream_is_read_the_same_in_pieces_of_any_size(string talk)
    {
        Seeds.Each(20, random =>
        {
            SentStream sent = Talks.Of(talk, 200, random.Next(), framesPerTextByte: random.Next(2) * 0.002);
            byte[] bytes = Damage.Flips(sent, random.NextDouble() * 0.02, random).Bytes;
            string bytewise = Listening.To(bytes, () => 1).ToString();
            foreach (int longest in new[] { 2, 7, 40, 256, bytes.Length })
            {
                Assert.AreEqual(bytewise, Listening.To(bytes, () => random.Next(1, longest + 1)).ToString(), "pieces up to " + longest);
            }
        });
    }

    [TestMethod]
    public void Odd_values_are_read_the_same_in_pieces_of_any_size()
    {
        Seeds.Each(20, random =>
        {
            byte[] bytes = Sender.Hear(new OddTalk(), 300, random).Bytes;
            string bytewise = Listening.To(bytes, () => 1).ToString();
            Assert.AreEqual(bytewise, Listening.To(bytes).ToString());
            Assert.AreEqual(bytewise, Listening.To(bytes, () => random.Next(1, 60)).ToString());
        });
    }

    private static IEnumerable<object[]> AllTalks => Talks.Names.Select(name => new object[] { name });

    private static bool AreReadTheSame(byte[] bytes)
    {
        string bytewise = Listening.To(bytes, () => 1).ToString();
        for (int piece = 2; piece <= bytes.Length; piece += 1 + piece / 4)
        {
            if (Listening.To(bytes, () => piece).ToString() != bytewise)
            {
                return false;
            }
        }

        return true;
    }
}
