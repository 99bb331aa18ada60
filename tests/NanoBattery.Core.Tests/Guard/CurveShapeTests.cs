using NanoBattery.Settings;

namespace NanoBattery.Tests;

/// <summary>Curves as the settings have them: by state of charge, stepped, with points of their own, and several at once.</summary>
[TestClass]
public class CurveShapeTests
{
    [TestMethod]
    public void The_state_of_charge_bends_nothing_unless_it_is_asked_to()
    {
        Assert.AreEqual(50_000, GuardBench.Lfp(16).Soc(980).Pass(1).ChargeMilliamps);
        Assert.AreEqual(50_000, GuardBench.Lfp(16).Soc(50).Pass(1).DischargeMilliamps);
    }

    [TestMethod]
    public void The_state_of_charge_bends_the_charge_current_where_it_is_on()
    {
        Assert.AreEqual(50_000, ChargeAt(850));
        Assert.AreEqual(37_500, ChargeAt(875));
        Assert.AreEqual(25_000, ChargeAt(900));
        Assert.AreEqual(10_000, ChargeAt(950));
        Assert.AreEqual(6_650, ChargeAt(970));
        Assert.AreEqual(5_000, ChargeAt(980));
        Assert.AreEqual(5_000, ChargeAt(1_000));
    }

    [TestMethod]
    public void The_state_of_charge_bends_the_discharge_current_where_it_is_on()
    {
        Assert.AreEqual(50_000, DischargeAt(200));
        Assert.AreEqual(37_500, DischargeAt(175));
        Assert.AreEqual(25_000, DischargeAt(150));
        Assert.AreEqual(10_000, DischargeAt(100));
        Assert.AreEqual(5_000, DischargeAt(50));
        Assert.AreEqual(5_000, DischargeAt(0));
    }

    [TestMethod]
    public void Stepped_the_lower_of_two_points_counts_between_them()
    {
        BoardSettings settings = GuardBench.With("guard.curveShape", "stepped");
        Assert.AreEqual(50_000, GuardBench.Of(settings, 16).EachCell(3_375).Pass(1).ChargeMilliamps);
        Assert.AreEqual(12_500, GuardBench.Of(settings, 16).EachCell(3_376).Pass(1).ChargeMilliamps);
        Assert.AreEqual(12_500, GuardBench.Of(settings, 16).EachCell(3_400).Pass(1).ChargeMilliamps);
        Assert.AreEqual(2_500, GuardBench.Of(settings, 16).EachCell(3_401).Pass(1).ChargeMilliamps);

        Assert.AreEqual(50_000, GuardBench.Of(settings, 16).EachCell(3_190).Pass(1).DischargeMilliamps);
        Assert.AreEqual(12_500, GuardBench.Of(settings, 16).EachCell(3_189).Pass(1).DischargeMilliamps);
        Assert.AreEqual(12_500, GuardBench.Of(settings, 16).EachCell(3_100).Pass(1).DischargeMilliamps);
        Assert.AreEqual(2_500, GuardBench.Of(settings, 16).EachCell(3_099).Pass(1).DischargeMilliamps);
    }

    [TestMethod]
    public void A_curve_can_have_points_of_its_own()
    {
        BoardSettings settings = GuardBench.With("guard.curves.charge-cold.points", "-5:0 5:100");
        GuardBench bench = GuardBench.Of(settings, 16).Temperature(0).Pass(1);

        Assert.AreEqual(25_000, bench.ChargeMilliamps);
        Assert.AreEqual("Coldest below 5 \u00B0C (charge-cold)", bench.Limits.ChargeReason);
    }

    [TestMethod]
    public void A_curve_can_be_switched_off()
    {
        GuardBench bench = GuardBench.Of(GuardBench.With("guard.curves.charge-cold.on", "false"), 16).Temperature(20).Pass(1);

        Assert.AreEqual(50_000, bench.ChargeMilliamps);
        Assert.AreEqual(17_500, bench.DischargeMilliamps);
    }

    [TestMethod]
    public void Of_several_curves_the_lowest_counts()
    {
        // 20 A for the cell, 12.5 A for the cold.
        GuardBench cold = GuardBench.Lfp(16).EachCell(3_395).Temperature(20).Pass(1);
        Assert.AreEqual(12_500, cold.ChargeMilliamps);
        Assert.AreEqual("Coldest below 10 \u00B0C (charge-cold)", cold.Limits.ChargeReason);

        // 2.5 A for the cell.
        GuardBench full = GuardBench.Lfp(16).EachCell(3_425).Temperature(20).Pass(1);
        Assert.AreEqual(2_500, full.ChargeMilliamps);
        Assert.AreEqual("Highest cell above 3.375 V (charge-cell)", full.Limits.ChargeReason);
    }

    [TestMethod]
    public void A_rule_and_a_curve_meet_at_the_lower_of_both()
    {
        // Precharge allows 5 A, the curve at 1 °C 6.25 A, at 0.5 °C 3.125 A.
        GuardBench bench = GuardBench.Lfp(16).EachCell(2_590).Temperature(10).Pass(1);
        Assert.AreEqual("Lowest cell below 2.6 V (precharge)", bench.Limits.ChargeReason);
        Assert.AreEqual(5_000, bench.ChargeMilliamps);
        bench.Temperature(5).Pass(1);
        Assert.AreEqual(3_100, bench.ChargeMilliamps);
        Assert.AreEqual("Coldest below 10 \u00B0C (charge-cold)", bench.Limits.ChargeReason);
    }

    [TestMethod]
    public void A_curve_takes_its_share_of_all_modules_and_of_the_percentage_used()
    {
        GuardBench bench = GuardBench.Of(GuardBench.With("guard.chargePercent", "60"), 16).EachCell(3_400);
        bench.Battery.ModulesTaking = 2;
        bench.Battery.ModulesGiving = 2;
        bench.Pass(1);

        Assert.AreEqual(15_000, bench.ChargeMilliamps);
    }

    [TestMethod]
    public void Curves_have_no_part_in_the_profile_extra2000_unless_it_is_asked_for()
    {
        Assert.AreEqual(40_000, GuardBench.Extra2000().EachCell(3_400).Pass(1).ChargeMilliamps);

        BoardSettings settings = GuardBench.Profile("extra2000");
        settings.Set("guard.curves.charge-cell.on", "true");
        Assert.AreEqual(10_000, GuardBench.Of(settings, 15).EachCell(3_400).Pass(1).ChargeMilliamps);
    }

    private static int ChargeAt(int permille) =>
        GuardBench.Of(GuardBench.With("guard.curves.charge-soc.on", "true"), 16).Soc(permille).Pass(1).ChargeMilliamps;

    private static int DischargeAt(int permille) =>
        GuardBench.Of(GuardBench.With("guard.curves.discharge-soc.on", "true"), 16).Soc(permille).Pass(1).DischargeMilliamps;
}
