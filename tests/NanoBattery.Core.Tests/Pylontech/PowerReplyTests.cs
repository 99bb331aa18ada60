using NanoBattery.Pylontech;

namespace NanoBattery.Tests;

[TestClass]
public class PowerReplyTests
{
    private const string Measured = "base 2, power at 50000, mV 51210, mA -7250, dC 215, soc 640, volt 0, curr 3, temp 2, coul 1, soh 0, "
        + "mAh 74000, max mV 54000, events at 50000, ";

    [TestMethod]
    public void Events_in_digits_are_read_with_all_that_stands_before_them()
    {
        Expect(ConsoleSamples.Power, Measured + "bat 2, pwr 8200, fault 16");
    }

    [TestMethod]
    public void Names_beside_the_digits_raise_alarms_of_their_own()
    {
        Expect(ConsoleSamples.NamedPower, Measured + "bat 2, pwr 8192, fault 0, names HighCellVoltage 1");
    }

    [TestMethod]
    public void Lines_of_names_raise_alarms_and_stop_what_they_say()
    {
        Talk talk = Expect(ConsoleSamples.LinesOfNames, Measured + "fault 0, names HighDischargeCurrent 2, LowCellVoltage 1, stops 2");
        Assert.IsFalse(talk.Module(2).HasEvents);
        Assert.AreEqual(0, talk.Replies.Power.StrangeNames);
    }

    [TestMethod]
    public void A_name_that_nobody_has_described_is_counted_and_one_that_lost_a_letter_costs_the_reply()
    {
        Talk talk = new Talk();
        string text = ConsoleText.Reply("pwr 2", ConsoleSamples.LinesOfNames);
        Hear(talk, ConsoleText.With(text, "MTNOR", "WARM"));
        Assert.AreEqual(1, talk.Replies.Power.StrangeNames);
        Assert.AreEqual(Verdict.Doubtful, talk.Hear("pwr 2", ConsoleText.With(text, "  BLV", "  BL")));
        Assert.AreEqual(Verdict.Doubtful, talk.Hear("pwr 2", ConsoleText.With(text, " DOC\r", " C\r")));
    }

    [TestMethod]
    public void What_was_named_before_and_is_no_longer_is_forgotten()
    {
        Talk talk = new Talk();
        Hear(talk, ConsoleText.Reply("pwr 2", ConsoleSamples.LinesOfNames));
        Hear(talk, ConsoleText.Reply("pwr 2", ConsoleSamples.Power));
        Assert.AreEqual(Measured + "bat 2, pwr 8200, fault 16", Told.Of(talk.Module(2)));
    }

    [TestMethod]
    public void All_32_bits_of_a_word_are_read()
    {
        Talk talk = new Talk();
        string text = ConsoleText.Reply("pwr 2", ConsoleSamples.Power);
        text = ConsoleText.With(text, "0x2        ", "0x80000001 ");
        text = ConsoleText.With(text, "0x2008     ", "0xFEDCBA98 ");
        Hear(talk, ConsoleText.With(text, "0x10       ", "0xabcdef   "));
        Assert.AreEqual(0x80000001, talk.Module(2).BatEvents);
        Assert.AreEqual(0xFEDCBA98, talk.Module(2).PowerEvents);
        Assert.AreEqual(0xABCDEFu, talk.Module(2).SystemFaults);
    }

    [TestMethod]
    public void A_dash_is_unknown_and_never_zero()
    {
        Talk talk = new Talk();
        string text = ConsoleText.Reply("pwr 2", ConsoleSamples.Power);
        text = ConsoleText.With(text, "21500", "-    ");
        text = ConsoleText.With(text, "64 ", "-  ");
        Hear(talk, ConsoleText.With(text, "Normal", "-     "));
        Assert.AreEqual(
            "base 2, power at 50000, mV 51210, mA -7250, curr 3, temp 2, coul 1, soh 0, mAh 74000, max mV 54000, "
            + "events at 50000, bat 2, pwr 8200, fault 16",
            Told.Of(talk.Module(2)));
    }

    [TestMethod]
    public void Glued_units_and_values_without_padding_are_read()
    {
        Talk talk = new Talk();
        Hear(talk, ConsoleText.Reply(
            "pwr 2", "Power 2", "Voltage : 51210mV", "Current : -7250 mA", "Temperature : 21500mC", "Coulomb : 64 %", "Basic Status : Idle"));
        Assert.AreEqual("base 0, power at 50000, mV 51210, mA -7250, dC 215, soc 640, events at 50000", Told.Of(talk.Module(2)));
        Assert.IsFalse(talk.Module(2).HasEvents);
        Assert.IsFalse(talk.Module(2).HasSystemFaults);
    }

    [TestMethod]
    public void An_address_without_a_module_is_absent()
    {
        Talk talk = new Talk();
        Hear(talk, ConsoleText.Reply("pwr 2", " Power  2", " Basic Status    : Absent  "));
        Assert.AreEqual("base 4", Told.Of(talk.Module(2)));
    }

    [TestMethod]
    public void The_reply_of_another_module_is_not_believed()
    {
        Refuse(" Power  2", " Power  3");
        Refuse(" Power  2", " Power  12");
    }

    [TestMethod]
    public void Values_that_no_module_has_are_not_believed()
    {
        Refuse("51210", "9999 ");
        Refuse("51210", "60000");
        Refuse("-7250  ", "-300001");
        Refuse("64 ", "101");
        Refuse("mV", "mA");
        Refuse(": 64", ": 6four");
        Refuse(": Dischg", ": Dis chg");
        Refuse("0x2008", "0x2O08");
        Refuse("0x2008", "0x0008");
        Refuse("0x2008   ", "0x123456789");
        Refuse(": 0x2008     ", ":            ");
    }

    [TestMethod]
    public void A_key_that_stands_twice_or_alone_or_has_lost_its_colon_is_not_believed()
    {
        Refuse(" Charge Times    : 512         ", " Voltage         : 51210       mV");
        Refuse(" Bat Events      : 0x2        ", "");
        Refuse("Current         :", "Current          ");
        Refuse(" Coulomb         : 64          %", "                 : 64          %");
    }

    [TestMethod]
    public void A_pack_that_does_not_fit_its_cells_is_not_believed_while_these_are_fresh()
    {
        Talk talk = new Talk();
        talk.Hear("bat 2", ConsoleText.Reply("bat 2", ConsoleSamples.Cells));
        string fits = ConsoleText.With(ConsoleText.Reply("pwr 2", ConsoleSamples.Power), "51210", "10242");
        string doesNot = ConsoleText.With(ConsoleText.Reply("pwr 2", ConsoleSamples.Power), "51210", "11242");
        Assert.AreEqual(Verdict.Good, talk.Hear("pwr 2", fits));
        Assert.AreEqual(Verdict.Doubtful, talk.Hear("pwr 2", doesNot));
        talk.NowMs += 10_001;
        Assert.AreEqual(Verdict.Good, talk.Hear("pwr 2", doesNot));
    }

    private static void Hear(Talk talk, string text) => Assert.AreEqual(Verdict.Good, talk.Hear("pwr 2", text));

    private static void Refuse(string old, string other)
    {
        Talk talk = new Talk();
        string text = ConsoleText.With(ConsoleText.Reply("pwr 2", ConsoleSamples.Power), old, other);
        Assert.AreEqual(Verdict.Doubtful, talk.Hear("pwr 2", text), other);
        Assert.AreEqual("", Told.Of(talk.Module(2)));
    }

    private static Talk Expect(string[] lines, string told)
    {
        Talk talk = new Talk();
        Hear(talk, ConsoleText.Reply("pwr 2", lines));
        Assert.AreEqual(told, Told.Of(talk.Module(2)));
        Assert.IsNull(talk.Replies.Power.StrangeLine);
        Assert.AreEqual(0, talk.Replies.Power.StrangeKeys);
        return talk;
    }
}
