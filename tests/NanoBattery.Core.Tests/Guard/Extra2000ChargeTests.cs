using NanoBattery.Settings;

namespace NanoBattery.Tests;

/// <summary>How much and how high an Extra2000 may be charged, by its state of charge.</summary>
[TestClass]
public class Extra2000ChargeTests
{
    [TestMethod]
    public void Half_full_it_takes_four_fifths_of_fifty_amps_at_52_5_volts()
    {
        GuardBench bench = GuardBench.Extra2000().Pass(1);

        Assert.AreEqual(52_500, bench.ChargeMillivolts);
        Assert.AreEqual(40_000, bench.ChargeMilliamps);
        Assert.AreEqual(50_000, bench.DischargeMilliamps);
        Assert.AreEqual("Settings: 80 % of battery.maxChargeCurrentA", bench.Limits.ChargeReason);
        Assert.AreEqual("Settings: battery.maxDischargeCurrentA", bench.Limits.DischargeReason);
        Assert.AreEqual("Bulk", bench.Limits.Mode);
        Assert.AreEqual("", bench.Alarms);
        Assert.AreEqual(15, bench.Limits.Cells);
        Assert.AreEqual(3_500, bench.Limits.MaxCellMillivolts);
        Assert.AreEqual(43_500, bench.Limits.LowVoltageMillivolts);
        Assert.AreEqual(-1, bench.Limits.BalancingCell);
    }

    [TestMethod]
    public void The_modules_own_maximum_counts_where_it_is_lower()
    {
        GuardBench bench = GuardBench.Extra2000();
        bench.Battery.ModuleMaxChargeMilliamps = 49_999;
        bench.Battery.ModuleMaxDischargeMilliamps = 30_000;
        bench.Pass(1);

        Assert.AreEqual(39_999, bench.ChargeMilliamps);
        Assert.AreEqual(30_000, bench.DischargeMilliamps);
        Assert.AreEqual("Device: its own limit", bench.Limits.ChargeReason);
        Assert.AreEqual("Device: its own limit", bench.Limits.DischargeReason);
    }

    [TestMethod]
    public void The_modules_own_maximum_does_not_count_where_it_is_not_lower()
    {
        GuardBench bench = GuardBench.Extra2000();
        bench.Battery.ModuleMaxChargeMilliamps = 50_000;
        bench.Battery.ModuleMaxDischargeMilliamps = 100_000;
        bench.Pass(1);

        Assert.AreEqual(40_000, bench.ChargeMilliamps);
        Assert.AreEqual(50_000, bench.DischargeMilliamps);
        Assert.AreEqual("Settings: 80 % of battery.maxChargeCurrentA", bench.Limits.ChargeReason);
        Assert.AreEqual("Settings: battery.maxDischargeCurrentA", bench.Limits.DischargeReason);
    }

    [TestMethod]
    public void A_module_that_claims_less_than_nothing_gets_nothing()
    {
        GuardBench bench = GuardBench.Extra2000();
        bench.Battery.ModuleMaxChargeMilliamps = -5_000;
        bench.Pass(1);

        Assert.AreEqual(0, bench.ChargeMilliamps);
        Assert.AreEqual(50_000, bench.DischargeMilliamps);
    }

    [TestMethod]
    public void Three_modules_take_three_times_as_much()
    {
        GuardBench bench = GuardBench.Extra2000();
        bench.Battery.ModulesTaking = 3;
        bench.Battery.ModulesGiving = 3;
        bench.Pass(1);
        Assert.AreEqual(120_000, bench.ChargeMilliamps);
        Assert.AreEqual(150_000, bench.DischargeMilliamps);

        bench.Soc(901).Pass(1);
        Assert.AreEqual(21_000, bench.ChargeMilliamps);
    }

    [TestMethod]
    public void Above_ninety_percent_a_module_takes_seven_amps()
    {
        GuardBench bench = GuardBench.Extra2000();
        bench.Soc(900).Pass(1);
        Assert.AreEqual(40_000, bench.ChargeMilliamps);

        bench.Soc(901).Pass(1);
        Assert.AreEqual(7_000, bench.ChargeMilliamps);
        Assert.AreEqual("SoC above 90 % (soc-taper)", bench.Limits.ChargeReason);
        Assert.AreEqual(50_000, bench.DischargeMilliamps);
        Assert.AreEqual("", bench.Alarms);
    }

    [TestMethod]
    public void The_taper_ends_after_a_minute_at_89_percent()
    {
        GuardBench bench = GuardBench.Extra2000().Soc(901).Pass(1);
        bench.Soc(891).Pass(100);
        Assert.AreEqual("SoC above 90 % (soc-taper)", bench.Limits.ChargeReason);

        bench.Soc(890).Pass(60);
        Assert.AreEqual("SoC above 90 % (soc-taper)", bench.Limits.ChargeReason);
        bench.Pass(1);
        Assert.AreEqual("Recovering after: SoC above 90 % (soc-taper)", bench.Limits.ChargeReason);
        Assert.AreEqual(7_000, bench.ChargeMilliamps);
        bench.Pass(37);
        Assert.AreEqual("Settings: 80 % of battery.maxChargeCurrentA", bench.Limits.ChargeReason);
        Assert.AreEqual(40_000, bench.ChargeMilliamps);
    }

    [TestMethod]
    public void A_taper_above_the_largest_current_binds_nothing()
    {
        BoardSettings settings = GuardBench.Profile("extra2000");
        settings.Set("battery.maxChargeCurrentA", "8");
        GuardBench bench = GuardBench.Of(settings, 15).Soc(920).Pass(1);

        Assert.AreEqual(6_400, bench.ChargeMilliamps);
        Assert.AreEqual("Settings: 80 % of battery.maxChargeCurrentA", bench.Limits.ChargeReason);
    }

    [TestMethod]
    public void From_95_percent_the_charge_voltage_is_51_volts()
    {
        GuardBench bench = GuardBench.Extra2000().Soc(949).Pass(1);
        Assert.AreEqual(52_500, bench.ChargeMillivolts);
        Assert.AreEqual("Bulk", bench.Limits.Mode);

        bench.Soc(950).Pass(1);
        Assert.AreEqual(51_000, bench.ChargeMillivolts);
        Assert.AreEqual("Float", bench.Limits.Mode);
        Assert.AreEqual(7_000, bench.ChargeMilliamps);
    }

    [TestMethod]
    public void The_charge_voltage_returns_after_a_minute_at_93_percent()
    {
        GuardBench bench = GuardBench.Extra2000().Soc(950).Pass(1);
        bench.Soc(931).Pass(100);
        Assert.AreEqual(51_000, bench.ChargeMillivolts);

        bench.Soc(930).Pass(60);
        Assert.AreEqual(51_000, bench.ChargeMillivolts);
        bench.Pass(1);
        Assert.AreEqual(52_500, bench.ChargeMillivolts);
        Assert.AreEqual("Bulk", bench.Limits.Mode);
    }

    [TestMethod]
    public void It_never_waits_in_absorption()
    {
        GuardBench bench = GuardBench.Extra2000().EachCell(3_500).Soc(940).Pass(1_000);

        Assert.AreEqual(52_500, bench.ChargeMillivolts);
        Assert.AreEqual("Bulk", bench.Limits.Mode);
    }
}
