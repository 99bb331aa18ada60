namespace NanoBattery.Tests;

/// <summary>What guards any lithium iron phosphate pack besides its curves.</summary>
[TestClass]
public class LfpRuleTests
{
    [TestMethod]
    public void A_cell_below_2_6_volts_is_charged_with_five_amps()
    {
        GuardBench bench = GuardBench.Lfp(4).EachCell(2_600).Pass(1);
        Assert.AreEqual(50_000, bench.ChargeMilliamps);

        bench.Cell(3, 2_599).Pass(1);
        Assert.AreEqual(5_000, bench.ChargeMilliamps);
        Assert.AreEqual("Lowest cell below 2.6 V (precharge)", bench.Limits.ChargeReason);
        Assert.AreEqual("LowCellVoltage 1", bench.Alarms);
    }

    [TestMethod]
    public void Precharge_ends_after_a_minute_at_2_9_volts()
    {
        GuardBench bench = GuardBench.Lfp(4).EachCell(2_600).Cell(3, 2_599).Pass(1);
        bench.EachCell(2_900).Cell(3, 2_899).Pass(100);
        Assert.AreEqual("Lowest cell below 2.6 V (precharge)", bench.Limits.ChargeReason);

        bench.Cell(3, 2_900).Pass(60);
        Assert.AreEqual("Lowest cell below 2.6 V (precharge)", bench.Limits.ChargeReason);
        bench.Pass(1);
        Assert.AreEqual("Recovering after: Lowest cell below 2.6 V (precharge)", bench.Limits.ChargeReason);
        bench.Pass(39);
        Assert.AreEqual(50_000, bench.ChargeMilliamps);
    }

    [TestMethod]
    public void A_cell_above_3_55_volts_is_a_warning()
    {
        GuardBench bench = GuardBench.Lfp(4).EachCell(3_550).Pass(1);
        Assert.AreEqual("", bench.Alarms);

        bench.Cell(0, 3_551).Pass(1);
        Assert.AreEqual("HighCellVoltage 1", bench.Alarms);
        bench.EachCell(3_501).Pass(100);
        Assert.AreEqual("HighCellVoltage 1", bench.Alarms);
        bench.EachCell(3_500).Pass(60);
        Assert.AreEqual("HighCellVoltage 1", bench.Alarms);
        bench.Pass(1);
        Assert.AreEqual("", bench.Alarms);
    }

    [TestMethod]
    public void A_cell_below_2_8_volts_is_a_warning()
    {
        GuardBench bench = GuardBench.Lfp(4).EachCell(2_800).Pass(1);
        Assert.AreEqual("", bench.Alarms);

        bench.Cell(0, 2_799).Pass(1);
        Assert.AreEqual("LowCellVoltage 1", bench.Alarms);
        bench.EachCell(2_899).Pass(100);
        Assert.AreEqual("LowCellVoltage 1", bench.Alarms);
        bench.EachCell(2_900).Pass(60);
        Assert.AreEqual("LowCellVoltage 1", bench.Alarms);
        bench.Pass(1);
        Assert.AreEqual("", bench.Alarms);
    }

    [TestMethod]
    public void Below_ten_percent_is_a_warning_and_no_limit()
    {
        GuardBench bench = GuardBench.Lfp(4).Soc(100).Pass(1);
        Assert.AreEqual("", bench.Alarms);

        bench.Soc(99).Pass(1);
        Assert.AreEqual("LowSoc 1", bench.Alarms);
        Assert.AreEqual(50_000, bench.DischargeMilliamps);
        bench.Soc(119).Pass(100);
        Assert.AreEqual("LowSoc 1", bench.Alarms);
        bench.Soc(120).Pass(60);
        Assert.AreEqual("LowSoc 1", bench.Alarms);
        bench.Pass(1);
        Assert.AreEqual("", bench.Alarms);
    }

    [TestMethod]
    public void Above_45_degrees_is_a_warning()
    {
        GuardBench bench = GuardBench.Lfp(4).Temperature(450).Pass(1);
        Assert.AreEqual("", bench.Alarms);

        bench.Temperature(451).Pass(1);
        Assert.AreEqual("HighChargeTemperature 1, HighTemperature 1", bench.Alarms);
        bench.Temperature(431).Pass(100);
        Assert.AreEqual("HighChargeTemperature 1, HighTemperature 1", bench.Alarms);
        bench.Temperature(430).Pass(60);
        Assert.AreEqual("HighChargeTemperature 1, HighTemperature 1", bench.Alarms);
        bench.Pass(1);
        Assert.AreEqual("", bench.Alarms);
    }

    [TestMethod]
    public void Transistors_above_80_degrees_are_a_warning()
    {
        GuardBench bench = GuardBench.Lfp(4).Mos(800).Pass(1);
        Assert.AreEqual("", bench.Alarms);

        bench.Mos(801).Pass(1);
        Assert.AreEqual("HighInternalTemperature 1", bench.Alarms);
        bench.Mos(751).Pass(100);
        Assert.AreEqual("HighInternalTemperature 1", bench.Alarms);
        bench.Mos(750).Pass(60);
        Assert.AreEqual("HighInternalTemperature 1", bench.Alarms);
        bench.Pass(1);
        Assert.AreEqual("", bench.Alarms);
    }

    [TestMethod]
    public void Too_hot_and_too_cold_stop_it_as_they_do_any_pack()
    {
        GuardBench hot = GuardBench.Lfp(4).Temperature(550).Pass(1);
        Assert.AreEqual("HighChargeTemperature 1, HighTemperature 1", hot.Alarms);
        hot.Temperature(551).Pass(1);
        Assert.AreEqual("HighChargeTemperature 2, HighTemperature 2", hot.Alarms);
        Assert.AreEqual(0, hot.ChargeMilliamps + hot.DischargeMilliamps);
        Assert.AreEqual("Hottest above 55 \u00B0C (hot-stop)", hot.Limits.ChargeReason);

        GuardBench cold = GuardBench.Lfp(4).Temperature(-1).Pass(1);
        Assert.AreEqual(0, cold.ChargeMilliamps);
        Assert.AreEqual("Coldest below 0 \u00B0C (cold-stop)", cold.Limits.ChargeReason);
        Assert.AreEqual("LowChargeTemperature 2, LowTemperature 2", cold.Alarms);
    }

    [TestMethod]
    public void The_steps_of_the_other_profile_are_not_its_own()
    {
        GuardBench bench = GuardBench.Lfp(15).Soc(960).Pass(1);
        Assert.AreEqual(50_000, bench.ChargeMilliamps);
        Assert.AreEqual(51_750, bench.ChargeMillivolts);
        bench.Soc(40).Pass(1);
        Assert.AreEqual(50_000, bench.DischargeMilliamps);
        Assert.AreEqual("LowSoc 1", bench.Alarms);

        GuardBench extra = GuardBench.Extra2000().EachCell(2_599).Mos(900).Pass(1);
        Assert.AreEqual(40_000, extra.ChargeMilliamps);
        Assert.AreEqual(50_000, extra.DischargeMilliamps);
        Assert.AreEqual("", extra.Alarms);
    }
}
