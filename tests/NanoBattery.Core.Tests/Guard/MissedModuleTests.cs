using NanoBattery.Readings;

namespace NanoBattery.Tests;

[TestClass]
public class MissedModuleTests
{
    [TestMethod]
    public void A_sensor_may_be_gone_with_the_module_that_had_it()
    {
        GuardBench bench = GuardBench.Lfp(16).Mos(300).Modules(3).Pass(5);
        bench.Mos(Reading.Unknown).Modules(2).Pass(1);
        Assert.IsFalse(bench.Limits.IsClosed);
        // It is not asked for again until it has come back.
        bench.Pass(3).Modules(3).Pass(1);
        Assert.IsFalse(bench.Limits.IsClosed);
        bench.Mos(300).Pass(1).Mos(Reading.Unknown).Pass(1);
        Assert.AreEqual("The MOS temperature was there and is gone", bench.Limits.ChargeReason);
    }

    [TestMethod]
    public void A_module_that_is_missed_takes_its_share_of_the_limits_along()
    {
        GuardBench bench = GuardBench.Lfp(16).Modules(3).Pass(60);
        Assert.AreEqual(150_000, bench.ChargeMilliamps);
        bench.Modules(2).Pass(1);
        Assert.AreEqual(100_000, bench.ChargeMilliamps);
    }

    [TestMethod]
    public void The_device_may_want_a_lower_charge_voltage()
    {
        GuardBench bench = GuardBench.Lfp(15).Pass(1);
        bench.Battery.DeviceMaxMillivolts = 51_000;
        bench.Pass(1);
        Assert.AreEqual(51_000, bench.Limits.MaxChargeMillivolts);
        Assert.AreEqual("Held by the device", bench.Limits.Mode);
        bench.Battery.DeviceMaxMillivolts = 54_000;
        bench.Pass(1);
        Assert.AreEqual(51_750, bench.Limits.MaxChargeMillivolts);
        Assert.AreEqual("Bulk", bench.Limits.Mode);
    }
}
