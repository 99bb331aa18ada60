using NanoBattery.Guard;

namespace NanoBattery.Tests;

/// <summary>After anything that stopped everything, several good readings are needed, and then the limits rise slowly.</summary>
[TestClass]
public class RecoveryTests
{
    [TestMethod]
    public void The_third_good_reading_opens_and_the_limits_rise_without_a_wait()
    {
        GuardBench bench = GuardBench.Lfp(16).Pass(1).Silence(20_000).Pass(2);
        Assert.AreEqual(0, bench.ChargeMilliamps);
        Assert.AreEqual("Recovering after: No complete reading for more than 10 s", bench.Limits.ChargeReason);
        Assert.AreEqual("Recovering after: No complete reading for more than 10 s", bench.Limits.DischargeReason);
        Assert.AreEqual("BmsCable 2", bench.Alarms);
        Assert.IsTrue(bench.Limits.IsClosed);
        Assert.IsFalse(bench.Limits.LineIsLost);
        Assert.IsFalse(bench.Limits.IsRecovering);

        bench.Pass(1);
        Assert.AreEqual(5_000, bench.ChargeMilliamps);
        Assert.AreEqual(5_000, bench.DischargeMilliamps);
        Assert.AreEqual("Recovering after: No complete reading for more than 10 s", bench.Limits.ChargeReason);
        Assert.AreEqual("", bench.Alarms);
        Assert.AreEqual("Bulk", bench.Limits.Mode);
        Assert.IsFalse(bench.Limits.IsClosed);
        Assert.IsTrue(bench.Limits.IsRecovering);

        bench.Pass(8);
        Assert.AreEqual(45_000, bench.ChargeMilliamps);
        Assert.AreEqual(45_000, bench.DischargeMilliamps);
        bench.Pass(1);
        Assert.AreEqual(50_000, bench.ChargeMilliamps);
        Assert.AreEqual(50_000, bench.DischargeMilliamps);
        Assert.AreEqual("Settings: battery.maxChargeCurrentA", bench.Limits.ChargeReason);
        Assert.IsFalse(bench.Limits.IsRecovering);
    }

    [TestMethod]
    public void The_same_reading_thrice_is_one()
    {
        GuardBench bench = GuardBench.Lfp(16).Pass(1).Babble(1).Pass(1);
        bench.Hear();
        bench.Hear();
        bench.Hear();
        Assert.IsTrue(bench.Limits.IsClosed);

        bench.Pass(1);
        bench.Hear();
        Assert.IsTrue(bench.Limits.IsClosed);
        bench.Pass(1);
        Assert.IsFalse(bench.Limits.IsClosed);
    }

    [TestMethod]
    public void A_reading_from_before_the_trouble_proves_nothing()
    {
        GuardBench bench = GuardBench.Lfp(16).Pass(2);
        bench.Guard.Refuse("No voltage (V)");
        bench.Hear();
        Assert.AreEqual("No voltage (V)", bench.Limits.ChargeReason);
        bench.Pass(2);
        Assert.IsTrue(bench.Limits.IsClosed);
        bench.Pass(1);
        Assert.IsFalse(bench.Limits.IsClosed);
    }

    [TestMethod]
    public void An_incomplete_reading_in_between_begins_the_count_anew()
    {
        GuardBench bench = GuardBench.Lfp(16).Pass(1).Babble(1).Pass(2).Babble(1).Pass(2);
        Assert.IsTrue(bench.Limits.IsClosed);
        bench.Pass(1);
        Assert.IsFalse(bench.Limits.IsClosed);
    }

    [TestMethod]
    public void A_silence_in_between_begins_the_count_anew()
    {
        GuardBench bench = GuardBench.Lfp(16).Pass(1).Babble(1).Pass(2).Silence(10_001);
        Assert.AreEqual("No complete reading for more than 10 s", bench.Limits.ChargeReason);

        bench.Pass(2);
        Assert.IsTrue(bench.Limits.IsClosed);
        bench.Pass(1);
        Assert.IsFalse(bench.Limits.IsClosed);
    }

    [TestMethod]
    public void A_guard_whose_first_reading_was_not_believed_opens_in_the_same_way()
    {
        GuardBench bench = GuardBench.Lfp(16).Soc(1_001);
        Assert.IsFalse(bench.Hear());
        bench.Soc(500).Pass(2);
        Assert.AreEqual(0, bench.ChargeMilliamps);
        bench.Pass(1);
        Assert.AreEqual(5_000, bench.ChargeMilliamps);
    }

    [TestMethod]
    public void The_limits_rise_only_to_what_the_rules_and_curves_leave()
    {
        GuardBench bench = GuardBench.Lfp(16).Temperature(20).Pass(1).Babble(1).Pass(3);
        Assert.AreEqual(5_000, bench.ChargeMilliamps);
        bench.Pass(2);
        Assert.AreEqual(12_500, bench.ChargeMilliamps);
        Assert.AreEqual(15_000, bench.DischargeMilliamps);
        bench.Pass(1);
        Assert.AreEqual(17_500, bench.DischargeMilliamps);
        Assert.AreEqual("Coldest below 10 \u00B0C (charge-cold)", bench.Limits.ChargeReason);
    }

    [TestMethod]
    public void A_hold_does_not_go_on_while_the_battery_is_not_seen()
    {
        GuardBench bench = GuardBench.Extra2000().Temperature(-10).Pass(1);
        bench.Temperature(200).Pass(30).Babble(500).Pass(32);
        Assert.AreEqual("Coldest below 0 \u00B0C (cold-stop)", bench.Limits.ChargeReason);
        Assert.AreEqual("LowChargeTemperature 2, LowTemperature 2", bench.Alarms);

        bench.Pass(1);
        Assert.AreEqual("Recovering after: Coldest below 0 \u00B0C (cold-stop)", bench.Limits.ChargeReason);
        Assert.AreEqual("", bench.Alarms);
    }

    [TestMethod]
    public void Absorption_does_not_go_on_while_the_battery_is_not_seen()
    {
        GuardBench bench = GuardBench.Lfp(16).EachCell(3_445).Soc(990).Pass(601).Babble(1_000).Pass(301);
        Assert.AreEqual("Absorption", bench.Limits.Mode);
        bench.Pass(1);
        Assert.AreEqual("Float transition", bench.Limits.Mode);
    }

    [TestMethod]
    public void What_ended_a_stop_by_a_rule_waits_as_ever()
    {
        GuardBench bench = GuardBench.Extra2000().Pass(1);
        bench.Battery.StopsCharging = true;
        bench.Babble(1).Pass(5);
        Assert.AreEqual("Device stops charge (device-charge)", bench.Limits.ChargeReason);

        bench.Battery.StopsCharging = false;
        bench.Pass(61 + 30);
        Assert.AreEqual(0, bench.ChargeMilliamps);
        bench.Pass(1);
        Assert.AreEqual(5_000, bench.ChargeMilliamps);
    }
}
