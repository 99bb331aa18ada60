using System.Text;
using NanoBattery.Tests;

namespace NanoBattery.Properties;

/// <summary>
/// Whatever a console sends, or the line makes of it: nothing throws, a reply that is not good changes nothing, and what is
/// known lies within its range. NANOBATTERY_FUZZ_BYTES asks for more bytes than the usual.
/// </summary>
[TestClass]
public class ReplyFuzzTests
{
    private const int UsualBytes = 1_000_000;
    private const int BytesASeed = 100_000;

    private static int SeedCount => Seeds.CountFor(UsualBytes, BytesASeed);

    [TestMethod]
    public void Random_bytes_are_never_a_reply()
    {
        Seeds.Each(SeedCount, random =>
        {
            WatchedTalk talk = new();
            while (talk.Bytes < BytesASeed)
            {
                byte[] bytes = new byte[random.Next(3_000)];
                random.NextBytes(bytes);
                talk.Hear(ConsoleReplies.RequestAt(random.Next(ConsoleReplies.Count)), bytes, random);
            }

            Assert.AreEqual(0, talk.Good);
        });
    }

    [TestMethod]
    public void Words_of_replies_in_any_order_change_nothing_unless_they_are_good()
    {
        Seeds.Each(SeedCount, random =>
        {
            WatchedTalk talk = new();
            while (talk.Bytes < BytesASeed)
            {
                int index = random.Next(ConsoleReplies.Count);
                talk.Hear(ConsoleReplies.RequestAt(index), Shuffled(index, random), random);
            }
        });
    }

    [TestMethod]
    public void Damaged_replies_change_nothing_unless_they_are_good()
    {
        int good = 0;
        int other = 0;
        Seeds.Each(SeedCount, random =>
        {
            WatchedTalk talk = new();
            while (talk.Bytes < BytesASeed)
            {
                int index = random.Next(ConsoleReplies.Count);
                talk.Hear(ConsoleReplies.RequestAt(index), ReplyDamage.Some(index, random), random);
            }

            good += talk.Good;
            other += talk.Other;
        });
        Assert.IsGreaterThan(100, good);
        Assert.IsGreaterThan(500, other);
    }

    /// <summary>A whole frame around words of the reply that were taken from anywhere in it.</summary>
    private static byte[] Shuffled(int index, Random random)
    {
        string request = ConsoleReplies.RequestAt(index);
        string[] words = ConsoleReplies.TextAt(index).Split(' ');
        StringBuilder text = new(ConsoleText.Echo(request));
        if (random.Next(2) == 0)
        {
            // A header that is right, so that rows are read at all.
            text.Append(ConsoleReplies.TextAt(index).Split('\n')[2]).Append('\n');
        }

        for (int count = random.Next(120); count > 0; count--)
        {
            text.Append(words[random.Next(words.Length)]).Append(' ', random.Next(3));
        }

        return Encoding.ASCII.GetBytes(text + ConsoleText.Completed);
    }
}
