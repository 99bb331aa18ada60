using NanoBattery.Guard;

namespace NanoBattery.Tests;

/// <summary>Where nothing is heard, nothing is allowed.</summary>
[TestClass]
public class SilenceTests
{
    [TestMethod]
    public void More_than_ten_seconds_of_silence_stop_everything()
    {
        GuardBench bench = GuardBench.Lfp(16).Pass(1).Silence(10_000);
        Assert.AreEqual(50_000, bench.ChargeMilliamps);
        Assert.IsFalse(bench.Limits.LineIsLost);
        Assert.IsFalse(bench.Limits.IsClosed);

        bench.Silence(1);
        Assert.AreEqual(0, bench.ChargeMilliamps);
        Assert.AreEqual(0, bench.DischargeMilliamps);
        Assert.AreEqual("No complete reading for more than 10 s", bench.Limits.ChargeReason);
        Assert.AreEqual("No complete reading for more than 10 s", bench.Limits.DischargeReason);
        Assert.AreEqual("BmsCable 2", bench.Alarms);
        Assert.AreEqual("Stopped", bench.Limits.Mode);
        Assert.IsTrue(bench.Limits.LineIsLost);
        Assert.IsTrue(bench.Limits.IsClosed);
        Assert.IsFalse(bench.Limits.IsRecovering);
    }

    [TestMethod]
    public void It_stays_so_however_long_the_silence_is()
    {
        GuardBench bench = GuardBench.Lfp(16).Pass(1).Silence(100_000);
        Assert.AreEqual(0, bench.ChargeMilliamps);
        Assert.AreEqual(0, bench.DischargeMilliamps);
        Assert.AreEqual("BmsCable 2", bench.Alarms);
        Assert.AreEqual("No complete reading for more than 10 s", bench.Limits.ChargeReason);
    }

    [TestMethod]
    public void A_device_that_says_less_often_has_longer()
    {
        GuardBench bench = GuardBench.Lfp(16);
        bench.Battery.MaxAgeMs = 30_000;
        bench.Pass(1).Silence(30_000);
        Assert.AreEqual(50_000, bench.ChargeMilliamps);

        bench.Silence(1);
        Assert.AreEqual(0, bench.ChargeMilliamps);
        Assert.AreEqual("No complete reading for more than 30 s", bench.Limits.ChargeReason);
    }

    [TestMethod]
    public void An_incomplete_reading_stops_everything_at_once()
    {
        GuardBench bench = GuardBench.Extra2000().Pass(1).Babble(1);

        Assert.AreEqual(0, bench.ChargeMilliamps);
        Assert.AreEqual(0, bench.DischargeMilliamps);
        Assert.AreEqual("No voltage (V)", bench.Limits.ChargeReason);
        Assert.AreEqual("No voltage (V)", bench.Limits.DischargeReason);
        Assert.AreEqual("BmsCable 2", bench.Alarms);
        Assert.AreEqual("Stopped", bench.Limits.Mode);
        Assert.IsFalse(bench.Limits.LineIsLost);
    }

    [TestMethod]
    public void An_incomplete_reading_in_the_same_millisecond_stops_everything_too()
    {
        GuardBench bench = GuardBench.Extra2000().Pass(1);
        bench.Guard.Refuse("No voltage (V)");
        bench.Step();
        Assert.AreEqual(0, bench.ChargeMilliamps);
        Assert.AreEqual(0, bench.DischargeMilliamps);
    }

    [TestMethod]
    public void A_device_that_keeps_saying_too_little_keeps_its_reason()
    {
        GuardBench bench = GuardBench.Lfp(16).Pass(1).Babble(60);
        Assert.AreEqual("No voltage (V)", bench.Limits.ChargeReason);
        Assert.AreEqual("No voltage (V)", bench.Guard.Trouble.Binds);
        Assert.IsTrue(bench.Limits.LineIsLost);

        bench.Silence(10_000);
        Assert.AreEqual("No voltage (V)", bench.Limits.ChargeReason);
        bench.Silence(500);
        Assert.AreEqual("No complete reading for more than 10 s", bench.Limits.ChargeReason);
    }

    [TestMethod]
    public void Other_alarms_stay_while_the_battery_is_not_seen()
    {
        GuardBench bench = GuardBench.Extra2000().Temperature(-10).Pass(1).Babble(100);

        Assert.AreEqual("LowChargeTemperature 2, LowTemperature 2, BmsCable 2", bench.Alarms);
        Assert.AreEqual(52_500, bench.ChargeMillivolts);
    }

    [TestMethod]
    public void What_is_known_by_the_first_step_is_decided_in_it()
    {
        GuardBench bench = GuardBench.Lfp(16);
        bench.NowMs = 100;
        bench.Hear();

        Assert.AreEqual(50_000, bench.ChargeMilliamps);
    }
}
