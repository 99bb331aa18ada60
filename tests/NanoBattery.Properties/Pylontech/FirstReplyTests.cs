using System.Text.RegularExpressions;
using NanoBattery.Readings;
using NanoBattery.Tests;
using ReplyVerdict = NanoBattery.Pylontech.Verdict;

namespace NanoBattery.Properties;

/// <summary>The first reply of all, when nothing known can help: one character more, less or spoiled, at every place.</summary>
[TestClass]
public class FirstReplyTests
{
    [TestMethod]
    [DynamicData(nameof(AllReplies))]
    public void A_lost_character_never_makes_a_wrong_value(int index)
    {
        Check(index, (bytes, at) => [.. bytes.AsSpan(0, at), .. bytes.AsSpan(at + 1)]);
    }

    [TestMethod]
    [DynamicData(nameof(AllReplies))]
    public void A_character_that_comes_twice_never_makes_a_wrong_value(int index)
    {
        Check(index, (bytes, at) => [.. bytes.AsSpan(0, at), bytes[at], .. bytes.AsSpan(at)]);
    }

    [TestMethod]
    [DynamicData(nameof(AllReplies))]
    public void A_byte_that_no_console_sends_never_makes_a_good_reply(int index)
    {
        byte[] bytes = ConsoleReplies.BytesAt(index);
        for (int at = 0; at <= bytes.Length; at++)
        {
            foreach (byte noise in new byte[] { 0, 7, 0x7F, 0x80, 0xFF })
            {
                byte[] noisy = [.. bytes.AsSpan(0, at), noise, .. bytes.AsSpan(at)];
                Assert.AreEqual(ReplyVerdict.Doubtful, new Talk().Hear(ConsoleReplies.RequestAt(index), noisy), "at " + at);
            }
        }
    }

    /// <remarks>There is no checksum: one digit for another, and in an event's name one letter for another, cannot be seen.</remarks>
    [TestMethod]
    [DynamicData(nameof(AllReplies))]
    public void A_flipped_bit_never_makes_a_wrong_value_but_of_a_digit_or_a_name(int index)
    {
        for (int bit = 1; bit < 256; bit <<= 1)
        {
            Check(index, (bytes, at) => [.. bytes.AsSpan(0, at), (byte)(bytes[at] ^ bit), .. bytes.AsSpan(at + 1)], bit);
        }
    }

    private static IEnumerable<object[]> AllReplies => Enumerable.Range(0, ConsoleReplies.Count).Select(index => new object[] { index });

    private static void Check(int index, Func<byte[], int, byte[]> damage, int flips = 0)
    {
        string request = ConsoleReplies.RequestAt(index);
        string nothing = Snapshot.Of(new Talk());
        Talk whole = new();
        Assert.AreEqual(ReplyVerdict.Good, whole.Hear(request, ConsoleReplies.BytesAt(index)));
        string right = Numbers(whole);
        byte[] bytes = ConsoleReplies.BytesAt(index);
        for (int at = 0; at < bytes.Length; at++)
        {
            Talk talk = new();
            bool isGood = talk.Hear(request, damage(bytes, at)) == ReplyVerdict.Good;
            Assert.IsTrue(isGood ? Numbers(talk) == right || IsFull(index, at) || IsHidden(index, at, flips, talk) : Snapshot.Of(talk) == nothing, "at " + at);
        }
    }

    private static bool IsHidden(int index, int at, int flips, Talk talk)
    {
        string text = ConsoleReplies.TextAt(index);
        char before = text[at];
        char after = (char)(before ^ flips);
        bool isDigit = "0123456789 ".Contains(before) && "0123456789 ".Contains(after);
        bool isName = index is 4 or 5 && char.IsAsciiLetterUpper(before) && char.IsAsciiLetterUpper(after);

        // Among the many lines of stat that nobody needs, that of the health is no longer known.
        bool isLost = index == 11 && talk.Module(2).HealthPercent == Reading.Unknown;
        return flips != 0 && (isDigit || isName || isLost);
    }

    /// <summary>Whether a number fills its column there: with one digit more it looks as it would if it were longer.</summary>
    private static bool IsFull(int index, int at)
    {
        int start = ConsoleReplies.TextAt(index).IndexOf("-17250 ", StringComparison.Ordinal);
        return start >= 0 && at > start && at < start + 6;
    }

    /// <summary>All but the texts of info, in which one character more or less cannot be seen.</summary>
    private static string Numbers(Talk talk) => Regex.Replace(Snapshot.Of(talk), "(DeviceName|MainVersion|Barcode) .*?(?=, [A-Z]\\w+ )", "");
}
