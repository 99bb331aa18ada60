using NanoBattery.Pylontech;

namespace NanoBattery.Tests;

/// <summary>info N, stat N and soh N: what is asked for seldom.</summary>
[TestClass]
public class ModuleReplyTests
{
    private const string Told2 = "info at 50000, charge 35500, discharge 37000, stated 15, name US9000X, version B12.3, code KCUF123";

    [TestMethod]
    public void Info_reads_units_that_are_glued_on()
    {
        Expect("info 2", ConsoleText.Reply("info 2", ConsoleSamples.Info), Told2);
    }

    [TestMethod]
    public void Info_reads_units_behind_a_space()
    {
        string text = ConsoleText.Reply("info 2", ConsoleSamples.Info);
        text = ConsoleText.With(text, "-37000mA", "-37000 mA");
        Expect("info 2", ConsoleText.With(text, "35500mA", "35500 mA"), Told2);
    }

    [TestMethod]
    public void Info_reads_the_cells_under_either_of_their_names()
    {
        string text = ConsoleText.With(ConsoleText.Reply("info 2", ConsoleSamples.Info), "Cell Number         : 15", "Cell Count          : 16");
        Expect("info 2", text, ConsoleText.With(Told2, "stated 15", "stated 16"));
    }

    [TestMethod]
    public void Info_reads_lines_that_end_otherwise()
    {
        string text = "info 2\n\r@\r\n\rDevice name         : US 9000\r\n\rBarcode             :   K1 \r\n\r\r\n\r"
            + "Cell Number         : 8\r\n\rCommand completed successfully" + ConsoleText.Prompt;
        Expect("info 2", text, "info at 50000, stated 8, name US 9000, code K1");
    }

    [TestMethod]
    public void Info_of_another_module_is_not_believed()
    {
        Refuse("info 2", ConsoleSamples.Info, "address      : 2", "address      : 3");
    }

    [TestMethod]
    public void Info_with_limits_that_no_module_has_is_not_believed()
    {
        Refuse("info 2", ConsoleSamples.Info, "-37000mA", "-7000mA");
        Refuse("info 2", ConsoleSamples.Info, "-37000mA", "-370000mA");
        Refuse("info 2", ConsoleSamples.Info, "35500mA", "-35500mA");
        Refuse("info 2", ConsoleSamples.Info, "35500mA", "5500mA");
        Refuse("info 2", ConsoleSamples.Info, "35500mA", "35500mV");
        Refuse("info 2", ConsoleSamples.Info, ": 15", ": 5");
        Refuse("info 2", ConsoleSamples.Info, ": 15", ": 25");
        Refuse("info 2", ConsoleSamples.Info, "Max Charge Curr     : 35500mA", "");
    }

    [TestMethod]
    public void Statistics_tell_cycles_and_health_and_not_how_often_a_charge_began()
    {
        Expect("stat 2", ConsoleText.Reply("stat 2", ConsoleSamples.Statistics), "stat at 50000, cycles 345, health 97");
    }

    [TestMethod]
    public void Statistics_of_an_old_module_tell_no_health()
    {
        string text = ConsoleText.With(ConsoleText.Reply("stat 2", ConsoleSamples.Statistics), "SOH             :       97\r\r\n", "");
        Expect("stat 2", text, "stat at 50000, cycles 345");
    }

    [TestMethod]
    public void Statistics_that_are_of_another_module_or_off_their_edge_are_not_believed()
    {
        Refuse("stat 2", ConsoleSamples.Statistics, "address           2", "address           3");
        Refuse("stat 2", ConsoleSamples.Statistics, "345", "35");
        Refuse("stat 2", ConsoleSamples.Statistics, "      97", "     101");
    }

    [TestMethod]
    public void Health_of_the_cells_is_that_of_the_worst()
    {
        Expect("soh 2", ConsoleText.Reply("soh 2", ConsoleSamples.CellHealth), "soh at 50000, cell soh 2, count 12");
    }

    [TestMethod]
    public void Health_of_another_module_or_another_number_of_cells_is_not_believed()
    {
        Refuse("soh 2", ConsoleSamples.CellHealth, "Power   2", "Power   1");
        Refuse("soh 2", ConsoleSamples.CellHealth, "\n1   ", "\n2   ");
        Talk talk = new Talk();
        talk.Hear("info 2", ConsoleText.Reply("info 2", ConsoleSamples.Info));
        Assert.AreEqual(Verdict.Doubtful, talk.Hear("soh 2", ConsoleText.Reply("soh 2", ConsoleSamples.CellHealth)));
    }

    [TestMethod]
    public void What_was_not_asked_for_its_content_is_good_when_it_is_whole()
    {
        Talk talk = new Talk();
        Assert.AreEqual(Verdict.Good, talk.Hear("time", ConsoleText.Reply("time", "Ds3231 2031-02-03 04:05:06")));
        Assert.AreEqual(Verdict.Doubtful, talk.Hear("time", ConsoleText.Reply("tine", "Ds3231 2031-02-03 04:05:06")));
    }

    private static void Expect(string request, string text, string told)
    {
        Talk talk = new Talk();
        Assert.AreEqual(Verdict.Good, talk.Hear(request, text));
        Assert.AreEqual(told, Told.Of(talk.Module(2)));
    }

    private static void Refuse(string request, string[] lines, string old, string other)
    {
        Talk talk = new Talk();
        Assert.AreEqual(Verdict.Doubtful, talk.Hear(request, ConsoleText.With(ConsoleText.Reply(request, lines), old, other)), other);
        Assert.AreEqual("", Told.Of(talk.Module(2)));
    }
}
