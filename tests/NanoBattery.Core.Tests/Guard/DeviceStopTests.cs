namespace NanoBattery.Tests;

/// <summary>A device that protects itself is never asked for a current that it has stopped.</summary>
[TestClass]
public class DeviceStopTests
{
    [TestMethod]
    public void A_device_that_stops_charging_is_not_charged()
    {
        GuardBench bench = GuardBench.Extra2000();
        bench.Battery.StopsCharging = true;
        bench.Pass(1);

        Assert.AreEqual(0, bench.ChargeMilliamps);
        Assert.AreEqual(50_000, bench.DischargeMilliamps);
        Assert.AreEqual("Device stops charge (device-charge)", bench.Limits.ChargeReason);
        Assert.AreEqual("Settings: battery.maxDischargeCurrentA", bench.Limits.DischargeReason);
        Assert.AreEqual("", bench.Alarms);
    }

    [TestMethod]
    public void A_device_that_stops_discharging_is_not_discharged()
    {
        GuardBench bench = GuardBench.Lfp(16);
        bench.Battery.StopsDischarging = true;
        bench.Pass(1);

        Assert.AreEqual(50_000, bench.ChargeMilliamps);
        Assert.AreEqual(0, bench.DischargeMilliamps);
        Assert.AreEqual("Settings: battery.maxChargeCurrentA", bench.Limits.ChargeReason);
        Assert.AreEqual("Device stops discharge (device-discharge)", bench.Limits.DischargeReason);
        Assert.AreEqual("", bench.Alarms);
    }

    [TestMethod]
    public void Both_profiles_obey_both()
    {
        GuardBench extra = GuardBench.Extra2000();
        extra.Battery.StopsDischarging = true;
        extra.Pass(1);
        Assert.AreEqual(0, extra.DischargeMilliamps);

        GuardBench lfp = GuardBench.Lfp(4);
        lfp.Battery.StopsCharging = true;
        lfp.Pass(1);
        Assert.AreEqual(0, lfp.ChargeMilliamps);
    }

    [TestMethod]
    public void A_minute_after_the_device_has_ended_it_the_charge_recovers()
    {
        GuardBench bench = GuardBench.Lfp(16);
        bench.Battery.StopsCharging = true;
        bench.Pass(5);
        bench.Battery.StopsCharging = false;
        bench.Pass(60);
        Assert.AreEqual("Device stops charge (device-charge)", bench.Limits.ChargeReason);

        bench.Pass(1);
        Assert.AreEqual("Recovering after: Device stops charge (device-charge)", bench.Limits.ChargeReason);
        bench.Pass(40);
        Assert.AreEqual(50_000, bench.ChargeMilliamps);
    }

    [TestMethod]
    public void A_minute_after_the_device_has_ended_it_the_discharge_recovers()
    {
        GuardBench bench = GuardBench.Lfp(16);
        bench.Battery.StopsDischarging = true;
        bench.Pass(5);
        bench.Battery.StopsDischarging = false;
        bench.Pass(60);
        Assert.AreEqual("Device stops discharge (device-discharge)", bench.Limits.DischargeReason);

        bench.Pass(1);
        Assert.AreEqual("Recovering after: Device stops discharge (device-discharge)", bench.Limits.DischargeReason);
    }
}
