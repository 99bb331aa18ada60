using NanoBattery.Pylontech;

namespace NanoBattery.Tests;

[TestClass]
public class CellReplyTests
{
    private const string Cells = "cells at 50000, cells 3411/210 3412/210 3419/-20";

    [TestMethod]
    public void The_layout_of_a_US2000_Plus_tells_cells_and_no_balancing()
    {
        Talk talk = Expect(ConsoleSamples.OldCells, "cell volt 0, cell temp 2, " + Cells);
        Assert.IsFalse(talk.Module(2).TellsBalancing);
    }

    [TestMethod]
    public void The_layout_of_a_US5000_tells_which_cell_is_balanced()
    {
        Expect(ConsoleSamples.Cells, "cell volt 0, cell temp 2, " + Cells + ", balancing NYN");
    }

    [TestMethod]
    public void The_layout_of_a_US3000D_has_two_states_of_temperature_and_the_worse_counts()
    {
        Expect(ConsoleSamples.TwoTemperatureCells, "cell volt 3, cell temp 2, " + Cells + ", balancing NYN");
    }

    [TestMethod]
    public void The_short_layout_tells_the_same()
    {
        Expect(ConsoleSamples.ShortCells, "cell volt 0, cell temp 2, " + Cells + ", balancing NYN");
    }

    [TestMethod]
    public void A_temperature_that_is_a_dash_is_unknown()
    {
        Talk talk = new Talk();
        string text = ConsoleText.With(ConsoleText.Reply("bat 2", ConsoleSamples.Cells), "-1950", "-    ");
        Assert.AreEqual(Verdict.Good, talk.Hear("bat 2", text));
        Assert.AreEqual(3, talk.Module(2).CellCount);
        Assert.AreEqual(Readings.Reading.Unknown, talk.Module(2).CellDecidegrees[2]);
    }

    [TestMethod]
    public void A_voltage_that_is_a_dash_costs_the_reply()
    {
        Refuse(ConsoleText.With(ConsoleText.Reply("bat 2", ConsoleSamples.Cells), "3412", "-   "));
    }

    [TestMethod]
    public void Rows_with_a_gap_or_without_an_end_are_not_believed()
    {
        string[] all = ConsoleSamples.Cells;
        Refuse(ConsoleText.Reply("bat 2", all[0]));
        Refuse(ConsoleText.Reply("bat 2", all[0], all[2]));
        Refuse(ConsoleText.Reply("bat 2", all[0], all[1], all[3]));
        Refuse(ConsoleText.Reply("bat 2", all[0], all[1], all[1]));
        Refuse(Rows(25));
        Assert.AreEqual(Verdict.Good, new Talk().Hear("bat 2", Rows(24)));
    }

    [TestMethod]
    public void Another_number_of_cells_is_believed_the_second_time()
    {
        Talk talk = new Talk();
        Assert.AreEqual(Verdict.Good, talk.Hear("bat 2", Rows(15)));
        Assert.AreEqual(Verdict.Doubtful, talk.Hear("bat 2", Rows(14)));
        Assert.AreEqual(15, talk.Module(2).CellCount);
        Assert.AreEqual(Verdict.Good, talk.Hear("bat 2", Rows(14)));
        Assert.AreEqual(14, talk.Module(2).CellCount);
    }

    [TestMethod]
    public void Each_module_has_its_own_number_of_cells()
    {
        Talk talk = new Talk();
        Assert.AreEqual(Verdict.Good, talk.Hear("bat 2", Rows(15)));
        Assert.AreEqual(Verdict.Good, talk.Hear("bat 3", ConsoleText.With(Rows(16), "bat 2", "bat 3")));
        Assert.AreEqual(Verdict.Good, talk.Hear("bat 2", Rows(15)));
        Assert.AreEqual(15, talk.Module(2).CellCount);
        Assert.AreEqual(16, talk.Module(3).CellCount);
    }

    [TestMethod]
    public void Cells_that_info_does_not_count_are_believed_the_second_time()
    {
        Talk talk = new Talk();
        talk.Hear("info 2", ConsoleText.Reply("info 2", ConsoleSamples.Info));
        Assert.AreEqual(Verdict.Doubtful, talk.Hear("bat 2", Rows(16)));
        Assert.AreEqual(Verdict.Good, talk.Hear("bat 2", Rows(16)));
        Assert.AreEqual(16, talk.Module(2).KnownCells);
    }

    [TestMethod]
    public void Cells_that_do_not_fit_their_pack_are_not_believed_while_it_is_fresh()
    {
        Talk talk = new Talk();
        talk.Hear("pwr 2", ConsoleText.With(ConsoleText.Reply("pwr 2", ConsoleSamples.Power), "51210", "51190"));
        string text = Rows(15);
        Assert.AreEqual(Verdict.Good, talk.Hear("bat 2", text));
        string off = ConsoleText.With(text, "3412", "2412");
        Assert.AreEqual(Verdict.Doubtful, talk.Hear("bat 2", off));
        talk.NowMs += 60_001;
        Assert.AreEqual(Verdict.Good, talk.Hear("bat 2", off));
    }

    [TestMethod]
    public void A_cell_that_jumps_while_the_others_stay_is_believed_the_third_time()
    {
        Talk talk = new Talk();
        string text = Rows(15);
        Assert.AreEqual(Verdict.Good, talk.Hear("bat 2", text));
        string off = ConsoleText.With(text, "3412", "3712");
        Assert.AreEqual(Verdict.Doubtful, talk.Hear("bat 2", off));
        Assert.AreEqual(Verdict.Good, talk.Hear("bat 2", text));
        Assert.AreEqual(Verdict.Doubtful, talk.Hear("bat 2", off));
        Assert.AreEqual(Verdict.Doubtful, talk.Hear("bat 2", off));
        Assert.AreEqual(Verdict.Good, talk.Hear("bat 2", off));
        Assert.AreEqual(Verdict.Good, talk.Hear("bat 2", off));
    }

    [TestMethod]
    public void A_cell_outside_of_what_the_table_told_is_believed_the_third_time()
    {
        Talk talk = new Talk();
        Assert.AreEqual(Verdict.Good, talk.Hear("pwr", ConsoleText.Reply("pwr", ConsoleSamples.NarrowTable)));
        string off = ConsoleText.With(Rows(15), "3412", "3712");
        Assert.AreEqual(Verdict.Doubtful, talk.Hear("bat 2", off));
        Assert.AreEqual(Verdict.Doubtful, talk.Hear("bat 2", off));
        Assert.AreEqual(Verdict.Good, talk.Hear("bat 2", off));
    }

    [TestMethod]
    public void Values_that_no_cell_has_are_not_believed()
    {
        string text = ConsoleText.Reply("bat 2", ConsoleSamples.Cells);
        Refuse(ConsoleText.With(text, "3412", "499 "));
        Refuse(ConsoleText.With(text, "3412", "5001"));
        Refuse(ConsoleText.With(text, "-1950", "-50001"));
        Refuse(ConsoleText.With(text, "Low ", "Lov "));
        Refuse(ConsoleText.With(text, " Y", " X"));
    }

    [TestMethod]
    public void Only_what_the_reply_shows_is_replaced()
    {
        Talk talk = new Talk();
        talk.Hear("pwr 2", ConsoleText.With(ConsoleText.Reply("pwr 2", ConsoleSamples.Power), "51210", "10242"));
        string before = Told.Of(talk.Module(2));
        talk.Hear("bat 2", ConsoleText.Reply("bat 2", ConsoleSamples.OldCells));
        string after = Told.Of(talk.Module(2));
        Assert.AreEqual(before, ConsoleText.With(ConsoleText.With(after, ", cell volt 0, cell temp 2", ""), ", " + Cells, ""));
    }

    /// <summary>Cells of 3,412 mV each.</summary>
    private static string Rows(int count)
    {
        string[] lines = new string[count + 1];
        lines[0] = ConsoleSamples.Cells[0];
        for (int i = 0; i < count; i++)
        {
            lines[i + 1] = i + ConsoleSamples.Cells[2].Substring(i < 10 ? 1 : 2);
        }

        return ConsoleText.Reply("bat 2", lines);
    }

    private static void Refuse(string text)
    {
        Talk talk = new Talk();
        Assert.AreEqual(Verdict.Doubtful, talk.Hear("bat 2", text));
        Assert.AreEqual("", Told.Of(talk.Module(2)));
    }

    private static Talk Expect(string[] lines, string told)
    {
        Talk talk = new Talk();
        Assert.AreEqual(Verdict.Good, talk.Hear("bat 2", ConsoleText.Reply("bat 2", lines)));
        Assert.AreEqual(told, Told.Of(talk.Module(2)));
        Assert.IsNull(talk.Replies.Cells.StrangeLine);
        return talk;
    }
}
