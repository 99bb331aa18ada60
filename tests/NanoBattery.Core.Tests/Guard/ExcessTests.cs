using NanoBattery.Readings;

namespace NanoBattery.Tests;

/// <summary>A charger or a load that does not keep to the limit is told of, once it has lasted a minute.</summary>
[TestClass]
public class ExcessTests
{
    // 105 % of 40 A, and 2 A more.
    private const int ChargeBorder = 44_000;

    // 105 % of 50 A, and 2 A more.
    private const int DischargeBorder = 54_500;

    [TestMethod]
    public void A_charger_beyond_the_limit_for_a_minute_is_a_warning()
    {
        GuardBench bench = GuardBench.Extra2000().Pass(1);
        bench.Current(ChargeBorder).Pass(100);
        Assert.AreEqual("", bench.Alarms);

        bench.Current(ChargeBorder + 1).Pass(60);
        Assert.AreEqual("", bench.Alarms);
        bench.Pass(1);
        Assert.AreEqual("HighChargeCurrent 1", bench.Alarms);
        Assert.AreEqual(40_000, bench.ChargeMilliamps);
        Assert.AreEqual(50_000, bench.DischargeMilliamps);
    }

    [TestMethod]
    public void The_minute_begins_anew_when_the_charger_obeys_in_between()
    {
        GuardBench bench = GuardBench.Extra2000().Pass(1);
        bench.Current(ChargeBorder + 1).Pass(60);
        bench.Current(ChargeBorder).Pass(1);
        bench.Current(ChargeBorder + 1).Pass(60);
        Assert.AreEqual("", bench.Alarms);
        bench.Pass(1);
        Assert.AreEqual("HighChargeCurrent 1", bench.Alarms);
    }

    [TestMethod]
    public void The_warning_ends_after_a_minute_at_one_amp_beyond()
    {
        GuardBench bench = GuardBench.Extra2000().Pass(1);
        bench.Current(ChargeBorder + 1).Pass(61);
        bench.Current(43_001).Pass(100);
        Assert.AreEqual("HighChargeCurrent 1", bench.Alarms);

        bench.Current(43_000).Pass(60);
        Assert.AreEqual("HighChargeCurrent 1", bench.Alarms);
        bench.Pass(1);
        Assert.AreEqual("", bench.Alarms);
    }

    [TestMethod]
    public void A_load_beyond_the_limit_for_a_minute_is_a_warning()
    {
        GuardBench bench = GuardBench.Lfp(16).Pass(1);
        bench.Current(-DischargeBorder).Pass(100);
        Assert.AreEqual("", bench.Alarms);

        bench.Current(-DischargeBorder - 1).Pass(60);
        Assert.AreEqual("", bench.Alarms);
        bench.Pass(1);
        Assert.AreEqual("HighDischargeCurrent 1", bench.Alarms);

        bench.Current(-53_501).Pass(100);
        Assert.AreEqual("HighDischargeCurrent 1", bench.Alarms);
        bench.Current(-53_500).Pass(60);
        Assert.AreEqual("HighDischargeCurrent 1", bench.Alarms);
        bench.Pass(1);
        Assert.AreEqual("", bench.Alarms);
    }

    [TestMethod]
    public void A_charger_is_held_against_the_limit_in_force()
    {
        GuardBench bench = GuardBench.Extra2000().Soc(910).Pass(1);
        bench.Current(9_350).Pass(100);
        Assert.AreEqual("", bench.Alarms);

        bench.Current(9_351).Pass(61);
        Assert.AreEqual("HighChargeCurrent 1", bench.Alarms);
    }

    [TestMethod]
    public void A_charger_that_goes_on_at_zero_is_told_of()
    {
        GuardBench bench = GuardBench.Extra2000().Temperature(-10).Pass(1);
        bench.Current(2_001).Pass(61);
        Assert.AreEqual("HighChargeCurrent 1, LowChargeTemperature 2, LowTemperature 2", bench.Alarms);
    }

    [TestMethod]
    public void While_the_current_is_unknown_nobody_is_blamed_and_nothing_is_forgotten()
    {
        GuardBench bench = GuardBench.Extra2000().Pass(1);
        bench.Current(ChargeBorder + 1).Pass(30);
        bench.Current(Reading.Unknown).Pass(100);
        Assert.AreEqual("", bench.Alarms);

        bench.Current(ChargeBorder + 1).Pass(30);
        Assert.AreEqual("", bench.Alarms);
        bench.Pass(1);
        Assert.AreEqual("HighChargeCurrent 1", bench.Alarms);
        bench.Current(Reading.Unknown).Pass(100);
        Assert.AreEqual("HighChargeCurrent 1", bench.Alarms);
    }
}
