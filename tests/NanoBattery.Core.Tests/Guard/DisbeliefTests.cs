using NanoBattery.Readings;

namespace NanoBattery.Tests;

/// <summary>Values that cannot be, just inside and just outside of what a battery can show.</summary>
[TestClass]
public class DisbeliefTests
{
    private const string Believed = "";

    [TestMethod]
    public void A_reading_that_is_not_believed_stops_everything()
    {
        GuardBench bench = GuardBench.Lfp(16).Pass(1).Soc(1_001);
        Assert.AreEqual("Impossible: the state of charge", Objection(bench));

        Assert.AreEqual(0, bench.ChargeMilliamps);
        Assert.AreEqual(0, bench.DischargeMilliamps);
        Assert.AreEqual("Impossible: the state of charge", bench.Limits.ChargeReason);
        Assert.AreEqual("Impossible: the state of charge", bench.Limits.DischargeReason);
        Assert.AreEqual("InternalFailure 2", bench.Alarms);
        Assert.IsFalse(bench.Limits.LineIsLost);
    }

    [TestMethod]
    public void A_pack_has_between_1_and_100_volts()
    {
        Assert.AreEqual("Impossible: the pack's voltage", Objection(Pack(999)));
        Assert.AreEqual(Believed, Objection(Pack(1_000)));
        Assert.AreEqual(Believed, Objection(Pack(100_000)));
        Assert.AreEqual("Impossible: the pack's voltage", Objection(Pack(100_001)));
        Assert.AreEqual("Impossible: the pack's voltage", Objection(Pack(Reading.Unknown)));
    }

    [TestMethod]
    public void A_pack_of_4_cells_has_between_4_and_18_volts()
    {
        Assert.AreEqual("Impossible for battery.cells: the pack's voltage", Objection(PackOfFour(3_999)));
        Assert.AreEqual(Believed, Objection(PackOfFour(4_000)));
        Assert.AreEqual(Believed, Objection(PackOfFour(18_003)));
        Assert.AreEqual("Impossible for battery.cells: the pack's voltage", Objection(PackOfFour(18_004)));
    }

    [TestMethod]
    public void A_pack_of_one_cell_is_measured_by_it()
    {
        GuardBench bench = GuardBench.PackOf(GuardBench.With("battery.cells", "1"), 1);
        Assert.AreEqual(Believed, Objection(bench.Pack(4_500)));
        Assert.AreEqual("Impossible for battery.cells: the pack's voltage", Objection(bench.Pack(4_501)));
    }

    [TestMethod]
    public void A_state_of_charge_is_between_0_and_100_percent()
    {
        Assert.AreEqual("Impossible: the state of charge", Objection(GuardBench.Lfp(4).Soc(-1)));
        Assert.AreEqual(Believed, Objection(GuardBench.Lfp(4).Soc(0)));
        Assert.AreEqual(Believed, Objection(GuardBench.Lfp(4).Soc(1_000)));
        Assert.AreEqual("Impossible: the state of charge", Objection(GuardBench.Lfp(4).Soc(1_001)));
        Assert.AreEqual("Impossible: the state of charge", Objection(GuardBench.Lfp(4).Soc(Reading.Unknown)));
    }

    [TestMethod]
    public void A_current_is_at_most_2000_amps_or_unknown()
    {
        Assert.AreEqual("Impossible: the current", Objection(GuardBench.Lfp(4).Current(-2_000_001)));
        Assert.AreEqual(Believed, Objection(GuardBench.Lfp(4).Current(-2_000_000)));
        Assert.AreEqual(Believed, Objection(GuardBench.Lfp(4).Current(2_000_000)));
        Assert.AreEqual("Impossible: the current", Objection(GuardBench.Lfp(4).Current(2_000_001)));
        Assert.AreEqual(Believed, Objection(GuardBench.Lfp(4).Current(Reading.Unknown)));
    }

    [TestMethod]
    public void A_temperature_is_between_minus_50_and_150_degrees()
    {
        Assert.AreEqual("Impossible: a temperature", Objection(GuardBench.Lfp(4).Temperature(-501)));
        Assert.AreEqual(Believed, Objection(GuardBench.Lfp(4).Temperature(-500)));
        Assert.AreEqual(Believed, Objection(GuardBench.Lfp(4).Temperature(1_500)));
        Assert.AreEqual("Impossible: a temperature", Objection(GuardBench.Lfp(4).Temperature(1_501)));
        Assert.AreEqual(Believed, Objection(GuardBench.Lfp(4).Temperature(Reading.Unknown)));
    }

    [TestMethod]
    public void So_are_those_of_the_cells_and_the_transistors()
    {
        Assert.AreEqual("Impossible: a temperature", Objection(GuardBench.Lfp(4).CellTemperatures(-501, 200)));
        Assert.AreEqual("Impossible: a temperature", Objection(GuardBench.Lfp(4).CellTemperatures(200, 1_501)));
        Assert.AreEqual(Believed, Objection(GuardBench.Lfp(4).CellTemperatures(-500, 1_500)));
        Assert.AreEqual("Impossible: a temperature", Objection(GuardBench.Lfp(4).Mos(1_501)));
        Assert.AreEqual(Believed, Objection(GuardBench.Lfp(4).Mos(1_500)));
    }

    [TestMethod]
    public void A_cell_has_between_half_a_volt_and_5_volts()
    {
        Assert.AreEqual("Impossible: a cell's voltage", Objection(GuardBench.Lfp(4).Cell(0, 499)));
        Assert.AreEqual(Believed, Objection(GuardBench.Lfp(4).Cell(0, 500)));
        Assert.AreEqual(Believed, Objection(GuardBench.Lfp(4).Cell(3, 5_000)));
        Assert.AreEqual("Impossible: a cell's voltage", Objection(GuardBench.Lfp(4).Cell(3, 5_001)));
        Assert.AreEqual(Believed, Objection(GuardBench.Lfp(4).Cell(4, 5_001)));
    }

    [TestMethod]
    public void What_was_not_believed_is_not_remembered()
    {
        GuardBench bench = GuardBench.Lfp(4).Mos(300).Soc(1_001);
        Assert.AreEqual("Impossible: the state of charge", Objection(bench));
        Assert.AreEqual(Believed, Objection(bench.Mos(Reading.Unknown).Soc(500)));
    }

    private static GuardBench Pack(int millivolts) => GuardBench.LfpPack(4).Pack(millivolts);

    private static GuardBench PackOfFour(int millivolts) => GuardBench.PackOf(GuardBench.With("battery.cells", "4"), 4).Pack(millivolts);

    private static string Objection(GuardBench bench) => bench.Hear() ? Believed : bench.Guard.Trouble.Binds;
}
