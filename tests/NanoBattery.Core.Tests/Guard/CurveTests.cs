using NanoBattery.Readings;

namespace NanoBattery.Tests;

/// <summary>The curves of the profile lfp on 50 A, at their points and between them.</summary>
[TestClass]
public class CurveTests
{
    [TestMethod]
    public void The_highest_cell_bends_the_charge_current()
    {
        Assert.AreEqual(50_000, ChargeWithCell(3_375));
        Assert.AreEqual(48_500, ChargeWithCell(3_376));
        Assert.AreEqual(30_500, ChargeWithCell(3_388));
        Assert.AreEqual(12_500, ChargeWithCell(3_400));
        Assert.AreEqual(2_500, ChargeWithCell(3_425));
        Assert.AreEqual(250, ChargeWithCell(3_450));
        Assert.AreEqual(100, ChargeWithCell(3_480));
        Assert.AreEqual(0, ChargeWithCell(3_500));
        Assert.AreEqual(0, ChargeWithCell(3_501));
    }

    [TestMethod]
    public void The_lowest_cell_bends_the_discharge_current()
    {
        Assert.AreEqual(50_000, DischargeWithCell(3_190));
        Assert.AreEqual(49_550, DischargeWithCell(3_189));
        Assert.AreEqual(12_500, DischargeWithCell(3_100));
        Assert.AreEqual(7_500, DischargeWithCell(3_050));
        Assert.AreEqual(2_500, DischargeWithCell(3_000));
        Assert.AreEqual(250, DischargeWithCell(2_900));
        Assert.AreEqual(100, DischargeWithCell(2_850));
        Assert.AreEqual(0, DischargeWithCell(2_800));
        Assert.AreEqual(0, DischargeWithCell(2_799));
    }

    [TestMethod]
    public void The_cold_bends_both()
    {
        GuardBench bench = At(100);
        Assert.AreEqual(50_000, bench.ChargeMilliamps);
        Assert.AreEqual(50_000, bench.DischargeMilliamps);

        bench = At(99);
        Assert.AreEqual(49_500, bench.ChargeMilliamps);
        Assert.AreEqual(49_500, bench.DischargeMilliamps);
        Assert.AreEqual("Coldest below 10 \u00B0C (charge-cold)", bench.Limits.ChargeReason);
        Assert.AreEqual("Coldest below 10 \u00B0C (discharge-cold)", bench.Limits.DischargeReason);

        bench = At(50);
        Assert.AreEqual(25_000, bench.ChargeMilliamps);
        Assert.AreEqual(25_000, bench.DischargeMilliamps);

        bench = At(20);
        Assert.AreEqual(12_500, bench.ChargeMilliamps);
        Assert.AreEqual(17_500, bench.DischargeMilliamps);

        bench = At(10);
        Assert.AreEqual(6_250, bench.ChargeMilliamps);
        Assert.AreEqual(15_000, bench.DischargeMilliamps);

        bench = At(0);
        Assert.AreEqual(0, bench.ChargeMilliamps);
        Assert.AreEqual(12_500, bench.DischargeMilliamps);
        Assert.AreEqual("Coldest below 10 \u00B0C (charge-cold)", bench.Limits.ChargeReason);
    }

    [TestMethod]
    public void The_frost_bends_the_discharge_down_to_minus_ten()
    {
        Assert.AreEqual(6_250, At(-50).DischargeMilliamps);
        Assert.AreEqual(100, At(-99).DischargeMilliamps);
        Assert.AreEqual(0, At(-100).DischargeMilliamps);
        Assert.AreEqual(0, At(-200).DischargeMilliamps);
    }

    [TestMethod]
    public void The_heat_bends_both()
    {
        GuardBench bench = At(400);
        Assert.AreEqual(50_000, bench.ChargeMilliamps);
        Assert.AreEqual(50_000, bench.DischargeMilliamps);

        bench = At(425);
        Assert.AreEqual(37_500, bench.ChargeMilliamps);
        Assert.AreEqual(37_500, bench.DischargeMilliamps);
        Assert.AreEqual("Hottest above 40 \u00B0C (charge-hot)", bench.Limits.ChargeReason);
        Assert.AreEqual("Hottest above 40 \u00B0C (discharge-hot)", bench.Limits.DischargeReason);

        bench = At(450);
        Assert.AreEqual(25_000, bench.ChargeMilliamps);
        Assert.AreEqual(25_000, bench.DischargeMilliamps);

        bench = At(500);
        Assert.AreEqual(12_500, bench.ChargeMilliamps);
        Assert.AreEqual(12_500, bench.DischargeMilliamps);

        bench = At(550);
        Assert.AreEqual(0, bench.ChargeMilliamps);
        Assert.AreEqual(0, bench.DischargeMilliamps);
    }

    [TestMethod]
    public void Hot_transistors_bend_both()
    {
        GuardBench bench = GuardBench.Lfp(16).Mos(700).Pass(1);
        Assert.AreEqual(50_000, bench.ChargeMilliamps);
        Assert.AreEqual(50_000, bench.DischargeMilliamps);

        bench = GuardBench.Lfp(16).Mos(750).Pass(1);
        Assert.AreEqual(31_250, bench.ChargeMilliamps);
        Assert.AreEqual(31_250, bench.DischargeMilliamps);
        Assert.AreEqual("MOS above 70 \u00B0C (charge-mos)", bench.Limits.ChargeReason);
        Assert.AreEqual("MOS above 70 \u00B0C (discharge-mos)", bench.Limits.DischargeReason);

        bench = GuardBench.Lfp(16).Mos(800).Pass(1);
        Assert.AreEqual(12_500, bench.ChargeMilliamps);
        Assert.AreEqual(12_500, bench.DischargeMilliamps);

        bench = GuardBench.Lfp(16).Mos(900).Pass(1);
        Assert.AreEqual(0, bench.ChargeMilliamps);
        Assert.AreEqual(0, bench.DischargeMilliamps);
    }

    [TestMethod]
    public void What_is_not_measured_bends_nothing()
    {
        GuardBench bench = GuardBench.Lfp(16).Temperature(Reading.Unknown).Pass(1);

        Assert.AreEqual(50_000, bench.ChargeMilliamps);
        Assert.AreEqual(50_000, bench.DischargeMilliamps);
    }

    private static int ChargeWithCell(int millivolts) =>
        GuardBench.Lfp(16).EachCell(3_350).Cell(5, millivolts).Pass(1).ChargeMilliamps;

    private static int DischargeWithCell(int millivolts) =>
        GuardBench.Lfp(16).EachCell(3_250).Cell(5, millivolts).Pass(1).DischargeMilliamps;

    private static GuardBench At(int decidegrees) => GuardBench.Lfp(16).Temperature(decidegrees).Pass(1);
}
