using NanoBattery.Settings;

namespace NanoBattery.Tests;

/// <summary>Rules that the settings have changed, and changes that contradict each other.</summary>
[TestClass]
public class RuleTuningTests
{
    [TestMethod]
    public void Trip_release_and_hold_of_a_rule_can_be_set()
    {
        BoardSettings settings = GuardBench.Profile("extra2000");
        settings.Set("guard.rules.cell-high.tripMillivolts", "3600");
        settings.Set("guard.rules.cell-high.releaseMillivolts", "3500");
        settings.Set("guard.rules.cell-high.holdSeconds", "5");
        GuardBench bench = GuardBench.Of(settings, 15).EachCell(3_520).Cell(3, 3_600).Pass(1);
        Assert.AreEqual(40_000, bench.ChargeMilliamps);

        bench.Cell(3, 3_601).Pass(1);
        Assert.AreEqual("Highest cell above 3.6 V (cell-high)", bench.Limits.ChargeReason);
        bench.EachCell(3_501).Pass(10);
        Assert.AreEqual("Highest cell above 3.6 V (cell-high)", bench.Limits.ChargeReason);
        bench.EachCell(3_500).Pass(5);
        Assert.AreEqual("Highest cell above 3.6 V (cell-high)", bench.Limits.ChargeReason);
        bench.Pass(1);
        Assert.AreEqual("Recovering after: Highest cell above 3.6 V (cell-high)", bench.Limits.ChargeReason);
    }

    [TestMethod]
    public void Degrees_and_percent_may_have_a_decimal()
    {
        BoardSettings settings = GuardBench.Profile("extra2000");
        settings.Set("guard.rules.cold-stop.tripCelsius", "-2.5");
        settings.Set("guard.rules.soc-taper.tripPercent", "91.5");
        settings.Set("guard.rules.soc-taper.limitA", "6.5");
        GuardBench bench = GuardBench.Of(settings, 15).Temperature(-25).Soc(915).Pass(1);
        Assert.AreEqual(10_000, bench.ChargeMilliamps);
        bench.Soc(916).Pass(1);
        Assert.AreEqual(6_500, bench.ChargeMilliamps);
        Assert.AreEqual("SoC above 91.5 % (soc-taper)", bench.Limits.ChargeReason);
        bench.Temperature(-26).Pass(1);
        Assert.AreEqual("Coldest below -2.5 \u00B0C (cold-stop)", bench.Limits.ChargeReason);
    }

    [TestMethod]
    public void The_float_voltage_of_the_full_pack_can_be_set()
    {
        BoardSettings settings = GuardBench.Profile("extra2000");
        settings.Set("guard.rules.soc-float.limitMillivolts", "3380");
        Assert.AreEqual(50_700, GuardBench.Of(settings, 15).Soc(950).Pass(1).ChargeMillivolts);
    }

    [TestMethod]
    public void A_float_voltage_at_the_charge_voltage_holds_nothing()
    {
        BoardSettings settings = GuardBench.Profile("extra2000");
        settings.Set("guard.rules.soc-float.limitMillivolts", "3500");
        GuardBench bench = GuardBench.Of(settings, 15).Soc(950).Pass(1);
        Assert.AreEqual(52_500, bench.ChargeMillivolts);
        Assert.AreEqual("Bulk", bench.Limits.Mode);
    }

    [TestMethod]
    public void An_excess_in_amps_can_be_set()
    {
        BoardSettings settings = GuardBench.With("guard.rules.charge-excess.tripA", "5");
        GuardBench bench = GuardBench.Of(settings, 16).Pass(1).Current(57_500).Pass(100);
        Assert.AreEqual("", bench.Alarms);
        bench.Current(57_501).Pass(61);
        Assert.AreEqual("HighChargeCurrent 1", bench.Alarms);
    }

    [TestMethod]
    public void A_rule_can_be_switched_off_and_one_of_the_other_profile_on()
    {
        GuardBench off = GuardBench.Of(GuardBench.With("guard.rules.cell-spread.on", "false"), 16).Cell(0, 3_100).Pass(1);
        Assert.AreEqual("", off.Alarms);

        GuardBench on = GuardBench.Of(GuardBench.With("guard.rules.soc-taper.on", "true"), 16).Soc(901).Pass(1);
        Assert.AreEqual(7_000, on.ChargeMilliamps);
    }

    [TestMethod]
    public void What_was_switched_stays_so_when_the_profile_comes_later()
    {
        BoardSettings settings = GuardBench.With("guard.rules.soc-taper.on", "false");
        settings.Set("guard.rules.mos-warning.on", "true");
        settings.Set("guard.curves.charge-cold.on", "true");
        settings.Set("battery.profile", "extra2000");
        GuardBench bench = GuardBench.Of(settings, 15).Soc(910).Mos(810).Temperature(70).Pass(1);

        Assert.AreEqual(28_000, bench.ChargeMilliamps);
        Assert.AreEqual("HighInternalTemperature 1", bench.Alarms);
    }

    [TestMethod]
    public void A_rule_that_could_never_rest_is_refused()
    {
        BoardSettings high = GuardBench.With("guard.rules.cell-high.releaseMillivolts", "3650");
        Assert.AreEqual(
            "guard.rules.cell-high.releaseMillivolts: 3.65 V must be below the trip at 3.65 V, or the rule could never rest", Refusals.Together(high));
        high.Set("guard.rules.cell-high.releaseMillivolts", "3649");
        Assert.AreEqual("accepted", Refusals.Together(high));

        BoardSettings low = GuardBench.With("guard.rules.cold-stop.releaseCelsius", "0");
        Assert.AreEqual(
            "guard.rules.cold-stop.releaseCelsius: 0 \u00B0C must be above the trip at 0 \u00B0C, or the rule could never rest", Refusals.Together(low));
        low.Set("guard.rules.cold-stop.releaseCelsius", "0.1");
        Assert.AreEqual("accepted", Refusals.Together(low));

        BoardSettings from = GuardBench.Profile("extra2000");
        from.Set("guard.rules.soc-float.releasePercent", "95");
        Assert.AreEqual(
            "guard.rules.soc-float.releasePercent: 95 % must be below the trip at 95 %, or the rule could never rest", Refusals.Together(from));
    }

    [TestMethod]
    public void A_rule_that_is_off_contradicts_nothing()
    {
        BoardSettings settings = GuardBench.With("guard.rules.cell-high.releaseMillivolts", "3650");
        settings.Set("guard.rules.cell-high.on", "false");
        Assert.AreEqual("accepted", Refusals.Together(settings));
    }

    [TestMethod]
    public void A_high_cell_must_be_higher_than_a_full_one()
    {
        BoardSettings settings = GuardBench.With("battery.maxCellVoltageV", "3.6");
        settings.Set("guard.rules.cell-high.tripMillivolts", "3600");
        Assert.AreEqual(
            "guard.rules.cell-high.tripMillivolts: 3.6 V must be above battery.maxCellVoltageV, 3.6 V: each full charge would trip it",
            Refusals.Together(settings));
        settings.Set("guard.rules.cell-high.tripMillivolts", "3601");
        Assert.AreEqual("accepted", Refusals.Together(settings));
    }

    [TestMethod]
    public void A_float_rule_must_not_be_above_the_charge_voltage()
    {
        BoardSettings settings = GuardBench.Profile("extra2000");
        settings.Set("guard.rules.soc-float.limitMillivolts", "3501");
        Assert.AreEqual(
            "guard.rules.soc-float.limitMillivolts: 3501 must not be above battery.maxCellVoltageV, 3.5 V", Refusals.Together(settings));
    }

    [TestMethod]
    public void A_float_voltage_must_lie_between_empty_and_full()
    {
        BoardSettings settings = GuardBench.With("battery.floatCellVoltageV", "3.451");
        Assert.AreEqual(
            "battery.floatCellVoltageV: 3.451 must not be above battery.maxCellVoltageV, 3.45; by default 3.375 and 3.45", Refusals.Together(settings));
        settings.Set("battery.floatCellVoltageV", "3.45");
        Assert.AreEqual("accepted", Refusals.Together(settings));
        settings.Set("battery.floatCellVoltageV", "3.1");
        settings.Set("battery.minCellVoltageV", "3.1");
        Assert.AreEqual(
            "battery.minCellVoltageV: 3.1 must be below battery.floatCellVoltageV, 3.1; by default 2.9 and 3.375", Refusals.Together(settings));
    }
}
