namespace NanoBattery.Tests;

/// <summary>How much an Extra2000 gives when it is nearly empty.</summary>
[TestClass]
public class Extra2000DischargeTests
{
    [TestMethod]
    public void Below_ten_percent_a_module_gives_ten_amps_and_warns()
    {
        GuardBench bench = GuardBench.Extra2000().Soc(100).Pass(1);
        Assert.AreEqual(50_000, bench.DischargeMilliamps);
        Assert.AreEqual("", bench.Alarms);

        bench.Soc(99).Pass(1);
        Assert.AreEqual(10_000, bench.DischargeMilliamps);
        Assert.AreEqual(40_000, bench.ChargeMilliamps);
        Assert.AreEqual("SoC below 10 % (soc-low)", bench.Limits.DischargeReason);
        Assert.AreEqual("LowSoc 1", bench.Alarms);
    }

    [TestMethod]
    public void It_gives_more_again_after_a_minute_at_twelve_percent()
    {
        GuardBench bench = GuardBench.Extra2000().Soc(99).Pass(1);
        bench.Soc(119).Pass(100);
        Assert.AreEqual("LowSoc 1", bench.Alarms);

        bench.Soc(120).Pass(60);
        Assert.AreEqual("LowSoc 1", bench.Alarms);
        bench.Pass(1);
        Assert.AreEqual("", bench.Alarms);
        Assert.AreEqual("Recovering after: SoC below 10 % (soc-low)", bench.Limits.DischargeReason);
        Assert.AreEqual(10_000, bench.DischargeMilliamps);
        bench.Pass(38);
        Assert.AreEqual(50_000, bench.DischargeMilliamps);
    }

    [TestMethod]
    public void Below_five_percent_it_gives_nothing()
    {
        GuardBench bench = GuardBench.Extra2000().Soc(50).Pass(1);
        Assert.AreEqual(10_000, bench.DischargeMilliamps);
        Assert.AreEqual("LowSoc 1", bench.Alarms);

        bench.Soc(49).Pass(1);
        Assert.AreEqual(0, bench.DischargeMilliamps);
        Assert.AreEqual(40_000, bench.ChargeMilliamps);
        Assert.AreEqual("SoC below 5 % (soc-empty)", bench.Limits.DischargeReason);
        Assert.AreEqual("LowSoc 2", bench.Alarms);
    }

    [TestMethod]
    public void It_gives_something_again_after_a_minute_at_seven_percent()
    {
        GuardBench bench = GuardBench.Extra2000().Soc(49).Pass(1);
        bench.Soc(69).Pass(100);
        Assert.AreEqual("LowSoc 2", bench.Alarms);

        bench.Soc(70).Pass(60);
        Assert.AreEqual("LowSoc 2", bench.Alarms);
        bench.Pass(1);
        Assert.AreEqual("LowSoc 1", bench.Alarms);
        Assert.AreEqual("Recovering after: SoC below 5 % (soc-empty)", bench.Limits.DischargeReason);
        bench.Pass(32);
        Assert.AreEqual(10_000, bench.DischargeMilliamps);
        Assert.AreEqual("SoC below 10 % (soc-low)", bench.Limits.DischargeReason);
    }

    [TestMethod]
    public void Two_modules_give_twice_ten_amps()
    {
        GuardBench bench = GuardBench.Extra2000().Soc(99);
        bench.Battery.ModulesTaking = 2;
        bench.Battery.ModulesGiving = 2;
        bench.Pass(1);

        Assert.AreEqual(20_000, bench.DischargeMilliamps);
        Assert.AreEqual(80_000, bench.ChargeMilliamps);
    }

    [TestMethod]
    public void A_pack_without_cells_is_guarded_by_its_mean()
    {
        GuardBench bench = GuardBench.PackOf(GuardBench.Profile("extra2000"), 15).Pack(37_500).Pass(1);
        Assert.AreEqual(50_000, bench.DischargeMilliamps);

        bench.Pack(37_499).Pass(1);
        Assert.AreEqual(0, bench.DischargeMilliamps);
        Assert.AreEqual("Lowest cell below 2.5 V (cell-low)", bench.Limits.DischargeReason);
    }
}
