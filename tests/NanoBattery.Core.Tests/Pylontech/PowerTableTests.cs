using NanoBattery.Pylontech;
using NanoBattery.Readings;

namespace NanoBattery.Tests;

[TestClass]
public class PowerTableTests
{
    private const string First = "base 2, power at 50000, mV 51210, mA -7250, dC 210, soc 640, volt 0, curr 0, temp 2, "
        + "extremes at 50000, coldest 190, hottest 205, lowest 3411, highest 3418, ";

    private const string Second = "base 1, power at 50000, mV 51180, mA 7250, dC -34, soc 1000, volt 1, curr 0, temp 0, "
        + "extremes at 50000, coldest -40, hottest -21, lowest 3409, highest 3416, ";

    private const string Absent = "base 4";

    [TestMethod]
    public void A_table_of_16_columns_is_read_to_the_last_one()
    {
        Expect(ConsoleSamples.NarrowTable, First + "cell volt 3, cell temp 0", Second + "cell volt 0, cell temp 2");
    }

    [TestMethod]
    public void A_table_of_18_columns_tells_the_transistors_of_those_modules_that_measure_them()
    {
        Expect(ConsoleSamples.MiddleTable, First + "mos 235, mos state 3, cell volt 3, cell temp 0", Second + "cell volt 0, cell temp 2");
    }

    [TestMethod]
    public void A_table_of_23_columns_is_read_to_the_last_one_with_absent_rows_of_16()
    {
        string first = ConsoleText.With(First, "mA -7250", "mA -17250");
        Expect(
            ConsoleSamples.WideTable,
            first + "mos 235, mos state 3, alarm 0, cell volt 3, cell temp 0",
            Second + "mos -16, mos state 0, alarm 2, cell volt 0, cell temp 2");
    }

    [TestMethod]
    public void A_dash_is_unknown_and_never_zero()
    {
        Talk talk = new Talk();
        string text = ConsoleText.Reply("pwr", ConsoleSamples.NarrowTable);
        text = ConsoleText.With(text, "21000  19000  20500  3411   3418 ", "-      -      -      -      -    ");
        text = ConsoleText.With(text, "64%", "-  ");
        Assert.AreEqual(Verdict.Good, talk.Hear("pwr", text));
        Assert.AreEqual(
            "base 2, power at 50000, mV 51210, mA -7250, volt 0, curr 0, temp 2, extremes at 50000, cell volt 3, cell temp 0",
            Told.Of(talk.Module(1)));
    }

    [TestMethod]
    public void A_module_that_goes_stays_known_as_it_was_last()
    {
        Talk talk = new Talk();
        Assert.AreEqual(Verdict.Good, talk.Hear("pwr", ConsoleText.Reply("pwr", ConsoleSamples.MiddleTable)));
        string[] lines = Copy(ConsoleSamples.MiddleTable);
        lines[1] = ConsoleText.With(lines[3], "3 ", "1 ");
        string was = Told.Of(talk.Module(1));
        talk.NowMs += 1_000;
        Assert.AreEqual(Verdict.Good, talk.Hear("pwr", ConsoleText.Reply("pwr", lines)));
        Assert.AreEqual(ConsoleText.With(was, "base 2", "base 4"), Told.Of(talk.Module(1)));
        Assert.IsFalse(talk.Module(1).IsPresent);
        Assert.IsTrue(talk.Module(1).IsAbsent);
    }

    [TestMethod]
    public void A_module_of_which_nothing_came_is_neither_present_nor_absent()
    {
        Talk talk = new Talk();
        talk.Hear("pwr", ConsoleText.Reply("pwr", ConsoleSamples.NarrowTable));
        Assert.IsTrue(talk.Module(1).IsPresent);
        Assert.IsFalse(talk.Module(4).IsPresent);
        Assert.IsFalse(talk.Module(4).IsAbsent);
    }

    [TestMethod]
    public void A_module_without_a_voltage_is_passed_over_when_it_has_come_three_times()
    {
        string[] lines = Copy(ConsoleSamples.NarrowTable);
        lines[1] = "1     0      0      21000  19000  20500  0      0      Sleep    Normal   Normal   Low      64%      "
            + "2031-02-03 04:05:06  High     Normal  ";
        string text = ConsoleText.Reply("pwr", lines);
        Talk talk = new Talk();
        Assert.AreEqual(Verdict.Doubtful, talk.Hear("pwr", text));
        Assert.AreEqual(Verdict.Doubtful, talk.Hear("pwr", text));
        Assert.AreEqual(Verdict.Good, talk.Hear("pwr", text));
        Assert.AreEqual("", Told.Of(talk.Module(1)));
        Assert.IsTrue(talk.Module(2).IsPresent);
    }

    [TestMethod]
    [DataRow("3418 ", "3718 ")]
    [DataRow("3411 ", "3111 ")]
    [DataRow("20500", "70500")]
    [DataRow("64% ", "14% ")]
    public void A_value_that_jumps_is_believed_the_third_time(string was, string now)
    {
        Talk talk = new Talk();
        // Without the number of cells nobody can tell how far one of them moved against its pack.
        Assert.AreEqual(Verdict.Good, talk.Hear("info 1", ConsoleText.With(ConsoleText.Reply("info 1", ConsoleSamples.Info), ": 2", ": 1")));
        string text = ConsoleText.Reply("pwr", ConsoleSamples.NarrowTable);
        Assert.AreEqual(Verdict.Good, talk.Hear("pwr", text));
        string off = ConsoleText.With(text, was, now);
        Assert.AreEqual(Verdict.Doubtful, talk.Hear("pwr", off));
        Assert.AreEqual(Verdict.Good, talk.Hear("pwr", text));
        Assert.AreEqual(Verdict.Doubtful, talk.Hear("pwr", off));
        Assert.AreEqual(Verdict.Doubtful, talk.Hear("pwr", off));
        Assert.AreEqual(Verdict.Good, talk.Hear("pwr", off));
        Assert.AreEqual(Verdict.Good, talk.Hear("pwr", off));
    }

    [TestMethod]
    public void A_cell_without_a_voltage_is_not_passed_over()
    {
        string[] lines = Copy(ConsoleSamples.NarrowTable);
        lines[1] = ConsoleText.With(lines[1], "3411 ", "0    ");
        Talk talk = new Talk();
        for (int i = 0; i < 5; i++)
        {
            Assert.AreEqual(Verdict.Doubtful, talk.Hear("pwr", ConsoleText.Reply("pwr", lines)));
        }
    }

    [TestMethod]
    public void Rows_of_modules_that_nobody_asked_for_are_passed_over()
    {
        string[] lines = new string[17];
        lines[0] = ConsoleSamples.NarrowTable[0];
        for (int i = 1; i < lines.Length; i++)
        {
            lines[i] = i + ConsoleSamples.NarrowTable[1].Substring(i < 10 ? 1 : 2);
        }

        Talk talk = new Talk();
        Assert.AreEqual(Verdict.Good, talk.Hear("pwr", ConsoleText.Reply("pwr", lines)));
        Assert.AreEqual(First + "cell volt 3, cell temp 0", Told.Of(talk.Module(4)));
    }

    [TestMethod]
    public void A_row_that_is_missing_is_believed_the_second_time()
    {
        Talk talk = new Talk();
        string[] all = ConsoleSamples.NarrowTable;
        string without = ConsoleText.Reply("pwr", all[0], all[1], all[3]);
        Assert.AreEqual(Verdict.Good, talk.Hear("pwr", ConsoleText.Reply("pwr", all)));
        Assert.AreEqual(Verdict.Doubtful, talk.Hear("pwr", without));
        Assert.AreEqual(Verdict.Good, talk.Hear("pwr", without));
        Assert.AreEqual(Verdict.Doubtful, new Talk().Hear("pwr", without));
    }

    [TestMethod]
    public void Rows_in_a_wrong_order_or_twice_are_not_believed()
    {
        string[] all = ConsoleSamples.NarrowTable;
        Refuse(ConsoleText.Reply("pwr", all[0], all[2], all[1]));
        Refuse(ConsoleText.Reply("pwr", all[0], all[1], all[1]));
        Refuse(ConsoleText.Reply("pwr", all[0]));
        Refuse(ConsoleText.With(ConsoleText.Reply("pwr", all), "\n3  ", "\n0  "));
        Refuse(ConsoleText.With(ConsoleText.Reply("pwr", all), "\n3  ", "\n17 "));
    }

    [TestMethod]
    public void Values_that_no_module_has_are_not_believed()
    {
        string text = ConsoleText.Reply("pwr", ConsoleSamples.NarrowTable);
        Refuse(ConsoleText.With(text, "51210", "9999 "));
        Refuse(ConsoleText.With(text, "-7250  ", "-300001"));
        Refuse(ConsoleText.With(text, "21000", "150001"));
        Refuse(ConsoleText.With(text, "3418", "5001"));
        Refuse(ConsoleText.With(text, "64% ", "101%"));
        Refuse(ConsoleText.With(text, "64% ", "640 "));
        Refuse(ConsoleText.With(text, "51210", "051210"));
        Refuse(ConsoleText.With(text, "Dischg", "-     "));
        Refuse(ConsoleText.With(text, "Dischg", "Absent"));
    }

    [TestMethod]
    public void Values_that_contradict_each_other_are_not_believed()
    {
        string text = ConsoleText.Reply("pwr", ConsoleSamples.NarrowTable);
        Refuse(ConsoleText.With(text, "19000  20500", "20500  19000"));
        Refuse(ConsoleText.With(text, "3411   3418", "3418   3411"));
        Refuse(ConsoleText.With(text, "51210", "53210"));
    }

    [TestMethod]
    public void A_word_that_nobody_has_described_is_told_as_such()
    {
        Talk talk = new Talk();
        string text = ConsoleText.Reply("pwr", ConsoleSamples.NarrowTable);
        text = ConsoleText.With(ConsoleText.With(text, "Dischg", "Zonked"), "Normal", "Purple");
        Assert.AreEqual(Verdict.Good, talk.Hear("pwr", text));
        Assert.AreEqual(BaseState.Other, talk.Module(1).BaseState);
        Assert.AreEqual(StateWord.Other, talk.Module(1).VoltageState);
    }

    private static void Refuse(string text)
    {
        Talk talk = new Talk();
        Assert.AreEqual(Verdict.Doubtful, talk.Hear("pwr", text));
        Assert.AreEqual(Reading.Unknown, talk.Module(1).PackMillivolts);
    }

    private static void Expect(string[] lines, string first, string second)
    {
        Talk talk = new Talk();
        Assert.AreEqual(Verdict.Good, talk.Hear("pwr", ConsoleText.Reply("pwr", lines)));
        Assert.AreEqual(first, Told.Of(talk.Module(1)));
        Assert.AreEqual(second, Told.Of(talk.Module(2)));
        Assert.AreEqual(Absent, Told.Of(talk.Module(3)));
        Assert.AreEqual("", Told.Of(talk.Module(4)));
        Assert.IsNull(talk.Replies.PowerTable.StrangeLine);
    }

    private static string[] Copy(string[] lines)
    {
        string[] copy = new string[lines.Length];
        for (int i = 0; i < lines.Length; i++)
        {
            copy[i] = lines[i];
        }

        return copy;
    }
}
