using NanoBattery.Settings;

namespace NanoBattery.Tests;

/// <summary>A current limit falls at once, and rises after a wait and slowly.</summary>
[TestClass]
public class RampTests
{
    [TestMethod]
    public void It_falls_at_once_and_waits_thirty_seconds_before_it_rises()
    {
        GuardBench bench = GuardBench.Lfp(16).Pass(1);
        bench.EachCell(3_400).Pass(1);
        Assert.AreEqual(12_500, bench.ChargeMilliamps);
        Assert.IsFalse(bench.Limits.IsRecovering);

        bench.EachCell(3_300).Pass(31);
        Assert.AreEqual(12_500, bench.ChargeMilliamps);
        Assert.IsTrue(bench.Limits.IsRecovering);
        Assert.AreEqual("Recovering after: Highest cell above 3.375 V (charge-cell)", bench.Limits.ChargeReason);

        bench.Pass(1);
        Assert.AreEqual(17_500, bench.ChargeMilliamps);
        bench.Pass(6);
        Assert.AreEqual(47_500, bench.ChargeMilliamps);
        Assert.IsTrue(bench.Limits.IsRecovering);
        bench.Pass(1);
        Assert.AreEqual(50_000, bench.ChargeMilliamps);
        Assert.IsFalse(bench.Limits.IsRecovering);
        Assert.AreEqual("Settings: battery.maxChargeCurrentA", bench.Limits.ChargeReason);
    }

    [TestMethod]
    public void The_discharge_limit_rises_in_the_same_way()
    {
        GuardBench bench = GuardBench.Lfp(16).EachCell(3_100).Pass(1);
        Assert.AreEqual(12_500, bench.DischargeMilliamps);

        bench.EachCell(3_300).Pass(31);
        Assert.AreEqual(12_500, bench.DischargeMilliamps);
        Assert.AreEqual("Recovering after: Lowest cell below 3.19 V (discharge-cell)", bench.Limits.DischargeReason);
        Assert.IsTrue(bench.Limits.IsRecovering);
        bench.Pass(1);
        Assert.AreEqual(17_500, bench.DischargeMilliamps);
        bench.Pass(7);
        Assert.AreEqual(50_000, bench.DischargeMilliamps);
        Assert.IsFalse(bench.Limits.IsRecovering);
    }

    [TestMethod]
    public void A_relapse_while_it_waits_begins_the_wait_anew()
    {
        GuardBench bench = GuardBench.Lfp(16).EachCell(3_400).Pass(1);
        bench.EachCell(3_390).Pass(31);
        bench.EachCell(3_400).Pass(1);
        bench.EachCell(3_390).Pass(31);
        Assert.AreEqual(12_500, bench.ChargeMilliamps);
        bench.Pass(1);
        Assert.AreEqual(17_500, bench.ChargeMilliamps);
    }

    [TestMethod]
    public void A_relapse_while_it_rises_takes_it_back_at_once()
    {
        GuardBench bench = GuardBench.Lfp(16).EachCell(3_400).Pass(1);
        bench.EachCell(3_300).Pass(34);
        Assert.AreEqual(27_500, bench.ChargeMilliamps);

        bench.EachCell(3_425).Pass(1);
        Assert.AreEqual(2_500, bench.ChargeMilliamps);
        Assert.AreEqual("Highest cell above 3.375 V (charge-cell)", bench.Limits.ChargeReason);
        Assert.IsFalse(bench.Limits.IsRecovering);
    }

    [TestMethod]
    public void It_rises_to_a_limit_that_binds_by_then_and_on_from_there_without_another_wait_while_it_moves()
    {
        GuardBench bench = GuardBench.Lfp(16).EachCell(3_400).Pass(1);
        bench.EachCell(3_390).Pass(34);
        Assert.AreEqual(27_500, bench.ChargeMilliamps);
        Assert.AreEqual("Highest cell above 3.375 V (charge-cell)", bench.Limits.ChargeReason);
        Assert.IsFalse(bench.Limits.IsRecovering);

        bench.EachCell(3_300).Pass(31);
        Assert.AreEqual(27_500, bench.ChargeMilliamps);
        bench.Pass(1);
        Assert.AreEqual(32_500, bench.ChargeMilliamps);
    }

    [TestMethod]
    public void Wait_and_speed_can_be_set()
    {
        BoardSettings settings = GuardBench.With("guard.recoverySeconds", "2");
        settings.Set("guard.rampAPerSecond", "1.5");
        GuardBench bench = GuardBench.Of(settings, 16).EachCell(3_400).Pass(1);

        bench.EachCell(3_300).Pass(3);
        Assert.AreEqual(12_500, bench.ChargeMilliamps);
        bench.Pass(1);
        Assert.AreEqual(14_000, bench.ChargeMilliamps);
        bench.Pass(1);
        Assert.AreEqual(15_500, bench.ChargeMilliamps);
    }

    [TestMethod]
    public void From_zero_it_does_not_rise_to_less_than_1_5_percent_of_the_largest()
    {
        GuardBench bench = GuardBench.Lfp(16).EachCell(3_500).Pass(1);
        Assert.AreEqual(0, bench.ChargeMilliamps);

        // 1.4 % at 3.445 V.
        bench.EachCell(3_445).Pass(200);
        Assert.AreEqual(0, bench.ChargeMilliamps);
        Assert.IsFalse(bench.Limits.IsRecovering);
        Assert.AreEqual("Highest cell above 3.375 V (charge-cell)", bench.Limits.ChargeReason);

        // 1.5 % at 3.444 V.
        bench.EachCell(3_444).Pass(31);
        Assert.AreEqual(0, bench.ChargeMilliamps);
        Assert.IsTrue(bench.Limits.IsRecovering);
        bench.Pass(1);
        Assert.AreEqual(750, bench.ChargeMilliamps);
        Assert.IsFalse(bench.Limits.IsRecovering);
    }

    [TestMethod]
    public void Too_little_to_rise_to_ends_a_wait_that_had_begun()
    {
        GuardBench bench = GuardBench.Lfp(16).EachCell(3_500).Pass(1);
        bench.EachCell(3_400).Pass(30);
        Assert.IsTrue(bench.Limits.IsRecovering);
        bench.EachCell(3_445).Pass(1);
        Assert.IsFalse(bench.Limits.IsRecovering);
        bench.EachCell(3_400).Pass(31);
        Assert.AreEqual(0, bench.ChargeMilliamps);
        bench.Pass(1);
        Assert.AreEqual(5_000, bench.ChargeMilliamps);
    }

    [TestMethod]
    public void A_little_current_may_become_less_and_more_again()
    {
        GuardBench bench = GuardBench.Lfp(16).EachCell(3_480).Pass(1);
        Assert.AreEqual(100, bench.ChargeMilliamps);
        bench.EachCell(3_450).Pass(32);
        Assert.AreEqual(250, bench.ChargeMilliamps);
    }
}
