using NanoBattery.Pylontech;

namespace NanoBattery.Tests;

[TestClass]
public class ReplyDamageTests
{
    [TestMethod]
    public void Every_sample_is_good()
    {
        for (int i = 0; i < ConsoleReplies.Count; i++)
        {
            Assert.AreEqual(Verdict.Good, new Talk().Hear(ConsoleReplies.RequestAt(i), ConsoleReplies.TextAt(i)), ConsoleReplies.RequestAt(i));
        }
    }

    [TestMethod]
    public void A_reply_that_breaks_off_anywhere_short_of_its_prompt_is_never_good_and_changes_nothing()
    {
        for (int i = 0; i < ConsoleReplies.Count; i++)
        {
            byte[] bytes = ConsoleReplies.BytesAt(i);
            Talk talk = new Talk();
            int untouched = Told.Fingerprint(talk);
            for (int count = 0; count < bytes.Length; count++)
            {
                int verdict = talk.Hear(ConsoleReplies.RequestAt(i), bytes, count, bytes.Length);
                Assert.AreEqual(Verdict.Doubtful, verdict, ConsoleReplies.RequestAt(i) + " cut at " + count);
            }

            Assert.AreEqual(untouched, Told.Fingerprint(talk));
        }
    }

    [TestMethod]
    public void A_lost_character_never_makes_a_wrong_value()
    {
        for (int i = 0; i < ConsoleReplies.Count; i++)
        {
            // Between them a whole one, so that it stands alone.
            string request = ConsoleReplies.RequestAt(i);
            byte[] good = ConsoleReplies.BytesAt(i);
            Talk talk = new Talk();
            talk.Hear(request, good);
            int right = Told.Fingerprint(talk);
            for (int at = 0; at < good.Length; at++)
            {
                int verdict = talk.Hear(request, Wire.Without(good, at));
                bool isText = verdict == Verdict.Good && request == "info 2" && IsFree(good, at);
                Assert.IsTrue(Told.Fingerprint(talk) == right || isText, request + " without " + at);
                Assert.AreEqual(Verdict.Good, talk.Hear(request, good));
            }
        }
    }

    /// <summary>Whether a byte stands in a name, a version or a bar code, of which one character more or less cannot be seen.</summary>
    private static bool IsFree(byte[] bytes, int at)
    {
        string text = ConsoleReplies.TextAt(10);
        return IsWithin(text, "US9000X", at) || IsWithin(text, "B12.3", at) || IsWithin(text, "KCUF123", at);
    }

    private static bool IsWithin(string text, string part, int at) => at >= text.IndexOf(part) && at < text.IndexOf(part) + part.Length;
}
