namespace NanoBattery.Tests;

/// <summary>A single cell that is too high or too low stops the whole pack, whichever the profile.</summary>
[TestClass]
public class CellVoltageTests
{
    [TestMethod]
    public void A_cell_above_3_65_volts_stops_the_charge()
    {
        GuardBench bench = GuardBench.Extra2000().Cell(14, 3_650).Pass(1);
        Assert.AreEqual(40_000, bench.ChargeMilliamps);
        Assert.AreEqual("CellImbalance 1", bench.Alarms);

        bench.Cell(14, 3_651).Pass(1);
        Assert.AreEqual(0, bench.ChargeMilliamps);
        Assert.AreEqual(50_000, bench.DischargeMilliamps);
        Assert.AreEqual("Highest cell above 3.65 V (cell-high)", bench.Limits.ChargeReason);
        Assert.AreEqual("HighVoltage 2, CellImbalance 1, HighCellVoltage 2", bench.Alarms);
    }

    [TestMethod]
    public void The_charge_goes_on_after_a_minute_at_3_45_volts()
    {
        GuardBench bench = GuardBench.Extra2000().EachCell(3_400).Cell(0, 3_651).Pass(1);
        bench.Cell(0, 3_451).Pass(100);
        Assert.AreEqual("HighVoltage 2, HighCellVoltage 2", bench.Alarms);

        bench.Cell(0, 3_450).Pass(60);
        Assert.AreEqual("HighVoltage 2, HighCellVoltage 2", bench.Alarms);
        Assert.AreEqual("Highest cell above 3.65 V (cell-high)", bench.Limits.ChargeReason);
        bench.Pass(1);
        Assert.AreEqual("", bench.Alarms);
        Assert.AreEqual("Recovering after: Highest cell above 3.65 V (cell-high)", bench.Limits.ChargeReason);
        Assert.AreEqual(0, bench.ChargeMilliamps);
        bench.Pass(38);
        Assert.AreEqual(40_000, bench.ChargeMilliamps);
    }

    [TestMethod]
    public void A_relapse_begins_the_minute_anew()
    {
        GuardBench bench = GuardBench.Extra2000().EachCell(3_400).Cell(0, 3_651).Pass(1);
        bench.Cell(0, 3_450).Pass(60);
        bench.Cell(0, 3_451).Pass(1);
        bench.Cell(0, 3_450).Pass(60);
        Assert.AreEqual("HighVoltage 2, HighCellVoltage 2", bench.Alarms);

        bench.Pass(1);
        Assert.AreEqual("", bench.Alarms);
    }

    [TestMethod]
    public void A_cell_below_2_5_volts_stops_the_discharge()
    {
        GuardBench bench = GuardBench.Extra2000().EachCell(2_550).Cell(7, 2_500).Pass(1);
        Assert.AreEqual(50_000, bench.DischargeMilliamps);
        Assert.AreEqual("", bench.Alarms);

        bench.Cell(7, 2_499).Pass(1);
        Assert.AreEqual(0, bench.DischargeMilliamps);
        Assert.AreEqual(40_000, bench.ChargeMilliamps);
        Assert.AreEqual("Lowest cell below 2.5 V (cell-low)", bench.Limits.DischargeReason);
        Assert.AreEqual("LowCellVoltage 2", bench.Alarms);
    }

    [TestMethod]
    public void The_discharge_goes_on_after_a_minute_at_3_volts()
    {
        GuardBench bench = GuardBench.Extra2000().EachCell(2_550).Cell(7, 2_499).Pass(1);
        bench.EachCell(3_010).Cell(7, 2_999).Pass(100);
        Assert.AreEqual("LowCellVoltage 2", bench.Alarms);

        bench.Cell(7, 3_000).Pass(60);
        Assert.AreEqual("LowCellVoltage 2", bench.Alarms);
        bench.Pass(1);
        Assert.AreEqual("", bench.Alarms);
        Assert.AreEqual("Recovering after: Lowest cell below 2.5 V (cell-low)", bench.Limits.DischargeReason);
        bench.Pass(40);
        Assert.AreEqual(50_000, bench.DischargeMilliamps);
    }

    [TestMethod]
    public void The_profile_lfp_stops_at_the_same_voltages()
    {
        GuardBench high = GuardBench.Lfp(16).Cell(3, 3_650).Pass(1);
        Assert.AreEqual("CellImbalance 1, HighCellVoltage 1", high.Alarms);
        high.Cell(3, 3_651).Pass(1);
        Assert.AreEqual(0, high.ChargeMilliamps);
        Assert.AreEqual("Highest cell above 3.65 V (cell-high)", high.Limits.ChargeReason);
        Assert.AreEqual("HighVoltage 2, CellImbalance 1, HighCellVoltage 2", high.Alarms);

        GuardBench low = GuardBench.Lfp(16).Cell(3, 2_499).Pass(1);
        Assert.AreEqual(0, low.DischargeMilliamps);
        Assert.AreEqual("Lowest cell below 2.5 V (cell-low)", low.Limits.DischargeReason);
        Assert.AreEqual("CellImbalance 1, LowCellVoltage 2", low.Alarms);
    }

    [TestMethod]
    public void A_pack_without_cells_is_judged_by_its_mean_rounded_to_the_worse_side()
    {
        GuardBench high = GuardBench.PackOf(GuardBench.Profile("extra2000"), 15).Pack(54_750).Pass(1);
        Assert.AreEqual(40_000, high.ChargeMilliamps);
        high.Pack(54_751).Pass(1);
        Assert.AreEqual(0, high.ChargeMilliamps);
        Assert.AreEqual("HighVoltage 2, HighCellVoltage 2", high.Alarms);
    }
}
