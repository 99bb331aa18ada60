using NanoBattery.Streams;
using NanoBattery.VeDirect;

namespace NanoBattery.Properties;

/// <summary>A solar charger sends HEX frames unasked, and its document says that they may stand anywhere in the text.</summary>
[TestClass]
public class HexInsideTextTests
{
    private const int Blocks = 30;

    [TestMethod]
    [DataRow("solar")]
    [DataRow("shunt")]
    public void A_frame_at_any_place_of_the_text_costs_no_block(string talk)
    {
        SentStream sent = Talks.Of(talk, Blocks, 1);
        byte[] frame = HexLine.Async(0x0201, [5]);
        Random random = new(7);
        HashSet<int> checksums = [.. sent.Blocks.Select(block => block.End - 1)];
        HashSet<int> text = [.. sent.Blocks.SelectMany(block => Enumerable.Range(block.Start, block.End - 1 - block.Start))];
        for (int at = 0; at <= sent.Bytes.Length; at++)
        {
            byte[] bytes = [.. sent.Bytes.AsSpan(0, at), .. frame, .. sent.Bytes.AsSpan(at)];
            Listening heard = at % 3 == 0 ? Listening.To(bytes) : Listening.To(bytes, () => random.Next(1, 80));
            // Before a raw checksum byte the frame's ':' is that byte: nothing on the line tells.
            bool isHidden = checksums.Contains(at);
            Assert.IsGreaterThanOrEqualTo(isHidden ? Blocks - 1 : Blocks, heard.Blocks.Count, $"frame at {at}");
            Assert.AreEqual(text.Contains(at) ? sent.Frames + 1 : heard.Frames, heard.Frames, $"frame at {at} is lost");
            Assert.IsEmpty(heard.Blocks.Except(sent.Blocks.Select(block => block.Content)), $"frame at {at} makes a false block");
        }
    }

    [TestMethod]
    public void Frames_all_over_the_text_cost_no_block()
    {
        Seeds.Each(10, random =>
        {
            SentStream sent = Talks.Of("solar", 2_000, random.Next(), framesPerTextByte: 0.02);
            Listening heard = Listening.To(sent.Bytes, () => random.Next(1, 80));
            Assert.HasCount(2_000, heard.Blocks);
            Assert.AreEqual(sent.Frames, heard.Frames);
            Assert.IsGreaterThan(4_000, sent.Frames);
        });
    }

    [TestMethod]
    public void Damage_in_the_frames_between_blocks_costs_no_block()
    {
        Seeds.Each(10, random =>
        {
            SentStream sent = Talks.Of("charger", 1_000, random.Next());
            byte[] bytes = [.. sent.Bytes];
            HashSet<int> text = [.. sent.Blocks.SelectMany(block => Enumerable.Range(block.Start, block.End - block.Start))];
            for (int i = 0; i < bytes.Length; i++)
            {
                bytes[i] ^= !text.Contains(i) && random.Next(50) == 0 ? (byte)(1 << random.Next(8)) : (byte)0;
            }

            Listening heard = Listening.To(bytes, () => random.Next(1, 300));
            Assert.IsTrue(sent.Blocks.Select(block => block.Content).SequenceEqual(heard.Blocks));
            Assert.IsGreaterThan(1_000, heard.Decoder.Counters.BadFrames);
        });
    }

    [TestMethod]
    public void The_longest_frame_known_and_one_too_long_cost_no_block()
    {
        SentStream sent = Talks.Of("charger", 10, 1);
        foreach (int length in new[] { 52, 70, 71, 72, 73, 74, 75, 76, 77, 78, 100, 500 })
        {
            byte[] frame = HexLine.Async(0x1070, new byte[length]);
            byte[] bytes = [.. sent.Bytes, .. frame, .. sent.Bytes];
            Listening heard = Listening.To(bytes);
            Assert.HasCount(20, heard.Blocks);
            Assert.AreEqual(2 * sent.Frames + (frame.Length <= HexFrame.LongestFrame ? 1 : 0), heard.Frames, $"frame of {frame.Length}");
            Assert.AreEqual(heard.ToString(), Listening.To(bytes, () => 1).ToString());
        }
    }
}
