using NanoBattery.Pylontech;

namespace NanoBattery.Tests;

[TestClass]
public class FramingTests
{
    private static string Cells => ConsoleText.Lines(ConsoleSamples.Cells);

    [TestMethod]
    public void The_end_of_an_earlier_reply_does_not_matter_before_the_echo()
    {
        string earlier = "12 Normal\r\nCommand completed" + ConsoleText.Prompt;
        Expect(Verdict.Good, earlier + ConsoleText.Reply("bat 2", ConsoleSamples.Cells));
        Expect(Verdict.Good, "pylon>\npylon>" + ConsoleText.Reply("bat 2", ConsoleSamples.Cells));
        Expect(Verdict.Good, "\r\n\r\n" + ConsoleText.Reply("bat 2", ConsoleSamples.Cells));
    }

    [TestMethod]
    public void A_late_reply_about_another_module_is_passed_over_up_to_the_echo()
    {
        Talk talk = new Talk();
        string late = ConsoleText.With(ConsoleText.Reply("bat 3", ConsoleSamples.Cells), "3412", "3499");
        Assert.AreEqual(Verdict.Good, talk.Hear("bat 2", late + ConsoleText.Reply("bat 2", ConsoleSamples.Cells)));
        Assert.AreEqual(3412, talk.Module(2).CellMillivolts[1]);
        Assert.AreEqual(0, talk.Module(3).CellCount);
    }

    [TestMethod]
    public void A_US3000D_echoes_twice()
    {
        Expect(Verdict.Good, "pylon>bat 2\r\n" + ConsoleText.Reply("bat 2", ConsoleSamples.Cells));
        Expect(Verdict.Good, "pylon>\r\nbat 2\r\nbat 2\r\n@\r\n\r\n" + Cells + ConsoleText.Completed);
    }

    [TestMethod]
    public void Lines_may_end_in_one_CR_or_none_and_begin_with_one()
    {
        Expect(Verdict.Good, Changed("\r\r\n", "\r\n"));
        Expect(Verdict.Good, Changed("\r\r\n", "\n"));
        Expect(Verdict.Good, Changed("\r\r\n", "\r\n\r"));
        Expect(Verdict.Good, Changed("\r\r\n", "\r\r\n\r\r\n"));
    }

    [TestMethod]
    public void Any_word_with_its_arrow_is_a_prompt()
    {
        string text = ConsoleText.Reply("bat 2", ConsoleSamples.Cells);
        Expect(Verdict.Good, ConsoleText.With(text, "pylon>", "pylon_debug>"));
        Expect(Verdict.Good, ConsoleText.With(text, "pylon>", "PYTES>"));
        Expect(Verdict.Good, "PYTES>" + ConsoleText.With(text, "pylon>", "PYTES>"));
        Expect(Verdict.Doubtful, ConsoleText.With(text, "pylon>", "py lon>"));
        Expect(Verdict.Doubtful, ConsoleText.With(text, "pylon>", ">"));
    }

    [TestMethod]
    public void Where_the_reply_is_is_seen_from_outside()
    {
        Talk talk = new Talk();
        string text = ConsoleText.Reply("bat 2", ConsoleSamples.Cells);
        talk.Hear("bat 2", text);
        Assert.IsTrue(talk.AtPrompt);
        Assert.IsFalse(talk.AtPager);
        talk.Hear("bat 2", text.Substring(0, text.Length - 1));
        Assert.IsFalse(talk.AtPrompt);
        Assert.AreEqual(Verdict.Doubtful, talk.Hear("help", ConsoleText.Echo("help") + "a\r\nPress [Enter] to be continued,other key to exit"));
        Assert.IsFalse(talk.AtPrompt);
        Assert.IsTrue(talk.AtPager);
    }

    [TestMethod]
    public void A_command_that_the_console_does_not_know_is_refused_without_a_completion()
    {
        string text = ConsoleText.Echo("bat 2") + "Unknown command 'bat' - try 'help'" + ConsoleText.Prompt;
        Expect(Verdict.Refused, text);
        Expect(Verdict.Doubtful, text.Substring(0, text.Length - 1));
        Expect(Verdict.Doubtful, ConsoleText.With(text, "bat 2", "bet 2"));
    }

    [TestMethod]
    public void A_reply_without_its_echo_or_completion_or_prompt_is_not_believed()
    {
        string text = ConsoleText.Reply("bat 2", ConsoleSamples.Cells);
        Expect(Verdict.Doubtful, ConsoleText.With(text, "bat 2\n", ""));
        Expect(Verdict.Doubtful, ConsoleText.With(text, "Command completed successfully", ""));
        Expect(Verdict.Doubtful, ConsoleText.With(text, "Command completed", "Command complete"));
        Expect(Verdict.Doubtful, ConsoleText.With(text, "pylon>", ""));
        Expect(Verdict.Doubtful, "");
        Expect(Verdict.Doubtful, "pylon>");
    }

    [TestMethod]
    public void The_reply_of_one_module_is_never_taken_for_that_of_another()
    {
        string other = ConsoleText.Reply("bat 3", ConsoleSamples.Cells);
        Expect(Verdict.Doubtful, other);
        Expect(Verdict.Doubtful, ConsoleText.Reply("bat 12", ConsoleSamples.Cells));
        Expect(Verdict.Doubtful, ConsoleText.Reply("bat", ConsoleSamples.Cells));
        Expect(Verdict.Doubtful, ConsoleText.Reply("pwr 2", ConsoleSamples.Cells));

        // What lay between the two echoes got lost.
        Expect(Verdict.Doubtful, ConsoleText.Echo("bat 2") + other);
        Expect(Verdict.Doubtful, ConsoleText.Echo("bat 2") + "pylon>" + other);
    }

    [TestMethod]
    public void Whatever_follows_the_prompt_costs_the_reply()
    {
        string text = ConsoleText.Reply("bat 2", ConsoleSamples.Cells);
        Expect(Verdict.Doubtful, text + "x");
        Expect(Verdict.Doubtful, text + "\r\npylon>");
        Expect(Verdict.Doubtful, text + ConsoleText.Reply("bat 3", ConsoleSamples.Cells));
    }

    [TestMethod]
    public void A_byte_that_no_console_sends_costs_the_reply()
    {
        Expect(Verdict.Doubtful, Changed("3412", "34\u00012"));
        Expect(Verdict.Doubtful, Changed("3412", "34\u00B12"));
        Expect(Verdict.Doubtful, Changed("3412", "34\r12"));
        Expect(Verdict.Doubtful, Changed("\r\r\n1 ", "\r\r\n\u00FF\r\r\n1 "));
    }

    [TestMethod]
    public void A_line_longer_than_any_costs_the_reply_and_no_more()
    {
        string longest = new string('-', ConsoleLine.Longest);
        Talk talk = new Talk();
        Assert.AreEqual(Verdict.Good, talk.Hear("pwr 2", WithFirstLine(longest)));
        Assert.AreEqual(Verdict.Doubtful, talk.Hear("pwr 2", WithFirstLine(longest + "-")));
        Assert.AreEqual(Verdict.Doubtful, talk.Hear("pwr 2", WithFirstLine(longest + longest + longest)));
        Assert.AreEqual(Verdict.Good, talk.Hear("pwr 2", WithFirstLine(longest)));
    }

    [TestMethod]
    public void Pieces_of_any_size_give_the_same()
    {
        byte[] bytes = ConsoleText.Bytes(ConsoleText.Reply("bat 2", ConsoleSamples.Cells));
        for (int piece = 1; piece < 40; piece++)
        {
            Talk talk = new Talk();
            Assert.AreEqual(Verdict.Good, talk.Hear("bat 2", bytes, bytes.Length, piece));
            Assert.AreEqual(3419, talk.Module(2).CellMillivolts[2]);
        }
    }

    [TestMethod]
    public void What_comes_while_nothing_is_asked_goes_nowhere()
    {
        byte[] bytes = ConsoleText.Bytes(ConsoleText.Reply("bat 2", ConsoleSamples.Cells));
        ReplyReader reader = new ReplyReader();
        reader.Decode(bytes, 0, bytes.Length);
        Assert.IsTrue(reader.AtPrompt);
        Assert.AreEqual(Verdict.Doubtful, reader.End(1_000));
    }

    private static string WithFirstLine(string line) => ConsoleText.With(ConsoleText.Reply("pwr 2", ConsoleSamples.Power), ConsoleSamples.Power[0], line);

    /// <summary>The reply with each place of a text changed.</summary>
    private static string Changed(string old, string other)
    {
        string text = "";
        string rest = ConsoleText.Reply("bat 2", ConsoleSamples.Cells);
        for (int at = rest.IndexOf(old); at >= 0; at = rest.IndexOf(old))
        {
            text += rest.Substring(0, at) + other;
            rest = rest.Substring(at + old.Length);
        }

        return text + rest;
    }

    private static void Expect(int verdict, string text)
    {
        Talk talk = new Talk();
        Assert.AreEqual(verdict, talk.Hear("bat 2", text), text);
        Assert.AreEqual(verdict == Verdict.Good ? 3 : 0, talk.Module(2).CellCount);
    }
}
