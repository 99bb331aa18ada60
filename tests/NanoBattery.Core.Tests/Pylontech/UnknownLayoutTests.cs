using NanoBattery.Pylontech;

namespace NanoBattery.Tests;

[TestClass]
public class UnknownLayoutTests
{
    [TestMethod]
    public void A_table_with_more_columns_is_read_when_it_came_three_times_and_its_header_is_kept()
    {
        Talk talk = new Talk();
        string header = "Bat  Volt Curr    Fizz   Tempr   V.State Buzz State  T.State Bal";
        string text = ConsoleText.Reply("bat 2", header, "0    3411 -7250   17     21000   Normal  Quux        Low     Y");
        HearTwice(talk, "bat 2", text);
        Assert.AreEqual(Verdict.Good, talk.Hear("bat 2", text));
        Assert.AreEqual("cell volt 0, cell temp 2, cells at 50000, cells 3411/210, balancing Y", Told.Of(talk.Module(2)));
        Assert.AreEqual(header, talk.Replies.Cells.StrangeLine);
        Assert.AreEqual(Verdict.Good, talk.Hear("bat 2", text));
    }

    [TestMethod]
    public void A_table_with_fewer_columns_is_read_as_long_as_it_has_what_counts()
    {
        Talk talk = new Talk();
        string text = ConsoleText.Reply("pwr", "Power Volt   Curr   Tempr  Base.St  Coulomb  ", "1     51210  -7250  21000  Dischg   64%      ");
        Assert.AreEqual(Verdict.Good, talk.Hear("pwr", text));
        Assert.AreEqual("base 2, power at 50000, mV 51210, mA -7250, dC 210, soc 640, extremes at 50000", Told.Of(talk.Module(1)));
    }

    [TestMethod]
    public void Columns_in_another_order_are_read_by_their_names()
    {
        Talk talk = new Talk();
        string text = ConsoleText.Reply("pwr", "Power Base.St  Coulomb  Tempr  Curr   Volt   ", "1     Dischg   64%      21000  -7250  51210");
        Assert.AreEqual(Verdict.Good, talk.Hear("pwr", text));
        Assert.AreEqual("base 2, power at 50000, mV 51210, mA -7250, dC 210, soc 640, extremes at 50000", Told.Of(talk.Module(1)));
    }

    [TestMethod]
    public void A_table_without_a_column_that_counts_is_reported_with_its_header()
    {
        string header = "Battery  Voltage  Curr     Tempr    ";
        Talk talk = Expect("bat 2", header, "0        3411     -7250    21000    ");
        Assert.AreEqual(header, talk.Replies.Cells.StrangeLine);
        header = "Power Volt   Curr   Tempr  Status   Coulomb  ";
        talk = Expect("pwr", header, "1     51210  -7250  21000  Dischg   64%      ");
        Assert.AreEqual(header, talk.Replies.PowerTable.StrangeLine);
    }

    [TestMethod]
    public void A_table_without_a_known_header_is_reported_with_what_stands_in_its_place()
    {
        string header = "Cell;mV;mA;mC of all";
        Talk talk = Expect("bat 2", header, "0;3411;-7250;21000", "1;3412;-7250;21000");
        Assert.AreEqual(header, talk.Replies.Cells.StrangeLine);
    }

    [TestMethod]
    public void A_new_column_of_two_words_makes_the_rows_unreadable_and_is_reported()
    {
        Talk talk = Expect("bat 2", "Bat  Volt Ri      Tempr   ", "0    3411 2 mOhm  21000   ");
        Assert.AreEqual("Bat  Volt Ri      Tempr   ", talk.Replies.Cells.StrangeLine);
    }

    [TestMethod]
    public void A_new_key_is_passed_over_when_it_came_three_times_and_is_kept()
    {
        Talk talk = new Talk();
        string text = ConsoleText.Reply("pwr 2", ConsoleSamples.Power);
        text = ConsoleText.With(text, " Heater Status   : OFF     ", " Fizz Buzz       : 12 of 17");
        HearTwice(talk, "pwr 2", text);
        Assert.AreEqual(Verdict.Good, talk.Hear("pwr 2", text));
        Assert.AreEqual(51_210, talk.Module(2).PackMillivolts);
        Assert.AreEqual("Fizz Buzz", talk.Replies.Power.StrangeLine);
        Assert.AreEqual(1, talk.Replies.Power.StrangeKeys);
    }

    [TestMethod]
    public void Keys_of_another_language_are_reported_with_the_first_of_them()
    {
        Talk talk = Expect("pwr 2", " Power  2", " Spannung        : 51210       mV", " Strom           : -7250       mA");
        Assert.AreEqual("Spannung", talk.Replies.Power.StrangeLine);
    }

    [TestMethod]
    public void A_name_near_to_a_known_one_is_damage_until_it_came_three_times_in_a_row()
    {
        Talk talk = new Talk();
        string text = ConsoleText.With(ConsoleText.Reply("pwr", ConsoleSamples.NarrowTable), "Tlow ", "Tlov ");
        HearTwice(talk, "pwr", text);
        Assert.IsNull(talk.Replies.PowerTable.StrangeLine);
        Assert.AreEqual(Verdict.Good, talk.Hear("pwr", text));
        Assert.AreEqual(Readings.Reading.Unknown, talk.Module(1).ColdestCellDecidegrees);
        Assert.AreEqual(51_210, talk.Module(1).PackMillivolts);
        Assert.AreEqual(ConsoleText.With(ConsoleSamples.NarrowTable[0], "Tlow ", "Tlov "), talk.Replies.PowerTable.StrangeLine);
    }

    [TestMethod]
    public void A_needed_name_near_to_a_known_one_is_reported_when_it_came_three_times_in_a_row()
    {
        Talk talk = new Talk();
        string text = ConsoleText.With(ConsoleText.Reply("pwr 2", ConsoleSamples.Power), " Current  ", " Currents ");
        HearTwice(talk, "pwr 2", text);
        Assert.AreEqual(Verdict.UnknownLayout, talk.Hear("pwr 2", text));
        Assert.AreEqual("Currents", talk.Replies.Power.StrangeLine);
        Assert.AreEqual("", Told.Of(talk.Module(2)));
    }

    [TestMethod]
    public void Padding_of_another_kind_is_damage_until_it_came_three_times_in_a_row_from_the_same_module()
    {
        Talk talk = new Talk();
        string odd = ConsoleText.With(ConsoleText.Reply("pwr 2", ConsoleSamples.Power), "-7250       mA", "-7250     mA");
        string even = ConsoleText.Reply("pwr 2", ConsoleSamples.Power);
        HearTwice(talk, "pwr 2", odd);
        Assert.AreEqual(Verdict.Good, talk.Hear("pwr 2", even));
        HearTwice(talk, "pwr 2", odd);
        Assert.AreEqual(Verdict.Good, talk.Hear("pwr 3", ConsoleText.With(ConsoleText.With(even, "pwr 2", "pwr 3"), "Power  2", "Power  3")));
        Assert.AreEqual(Verdict.Good, talk.Hear("pwr 2", odd));
        Assert.AreEqual(Verdict.Doubtful, talk.Hear("pwr 2", ConsoleText.With(odd, "21500       mC", "2150       mC")));
    }

    [TestMethod]
    public void What_damage_looks_like_is_not_kept_as_a_layout()
    {
        Talk talk = new Talk();
        string text = ConsoleText.Reply("bat 2", ConsoleSamples.Cells);
        Assert.AreEqual(Verdict.Doubtful, talk.Hear("bat 2", ConsoleText.With(text, "Battery  Volt ", "Battery  Vol  ")));
        Assert.AreEqual(Verdict.Doubtful, talk.Hear("bat 2", ConsoleText.With(text, "pylon>", "")));
        Assert.AreEqual(Verdict.Good, talk.Hear("bat 2", text));
        Assert.IsNull(talk.Replies.Cells.StrangeLine);
    }

    private static Talk Expect(string request, params string[] lines)
    {
        Talk talk = new Talk();
        HearTwice(talk, request, ConsoleText.Reply(request, lines));
        Assert.AreEqual(Verdict.UnknownLayout, talk.Hear(request, ConsoleText.Reply(request, lines)));
        Assert.AreEqual("", Told.Of(talk.Module(1)) + Told.Of(talk.Module(2)));
        return talk;
    }

    /// <summary>What may still be damage.</summary>
    private static void HearTwice(Talk talk, string request, string text)
    {
        Assert.AreEqual(Verdict.Doubtful, talk.Hear(request, text));
        Assert.AreEqual(Verdict.Doubtful, talk.Hear(request, text));
    }
}
