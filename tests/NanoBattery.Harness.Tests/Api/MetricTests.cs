using NanoBattery.Readings;
using NanoBattery.Web.Api;
using NanoBattery.Web.Metrics;

namespace NanoBattery.Harness.Tests.Api;

[TestClass]
public sealed class MetricTests
{
    [TestMethod]
    [DataRow("shunt")]
    [DataRow("mppt")]
    [DataRow("charger")]
    [DataRow("inverter")]
    [DataRow("pylontech")]
    public void Every_kind_of_device_gives_metrics_that_prometheus_takes(string kind)
    {
        var bench = ApiBench.Of(kind);
        for (var moment = 0; moment < 30; moment++)
        {
            var metrics = Exposition.Parse(bench.Get(BatteryApi.Metrics));
            CollectionAssert.AreEqual(Enumerable.Range(0, Metric.Count).Select(Metric.NameOf).ToArray(), metrics.Families.ToArray());
            bench.Run(2);
        }
        Assert.AreEqual(1, Exposition.Parse(bench.Get(BatteryApi.Metrics)).Samples["nanobattery_line_up"]);
    }

    [TestMethod]
    public void The_metrics_are_the_batterys()
    {
        var bench = ApiBench.Stack(3).Run(60);
        var samples = Exposition.Parse(bench.Get(BatteryApi.Metrics)).Samples;
        var reading = bench.View.Board!.Battery.LastReading;
        Assert.AreEqual(reading.SocPermille / 1000m, samples["nanobattery_state_of_charge_ratio"]);
        Assert.AreEqual(reading.PackMillivolts / 1000m, samples["nanobattery_voltage_volts"]);
        Assert.AreEqual(reading.CurrentMilliamps / 1000m, samples["nanobattery_current_amperes"]);
        Assert.AreEqual(3 * 15, samples.Keys.Count(key => key.StartsWith("nanobattery_module_cell_volts{", StringComparison.Ordinal)));
        Assert.AreEqual(Alarm.Count, samples.Keys.Count(key => key.StartsWith("nanobattery_alarm_level{", StringComparison.Ordinal)));
    }

    [TestMethod]
    public void What_is_measured_is_left_out_once_it_is_old()
    {
        var bench = ApiBench.Of("shunt").Run(60);
        bench.View.NowMs += 11_000;
        var samples = Exposition.Parse(bench.Get(BatteryApi.Metrics)).Samples;
        Assert.AreEqual(0, samples["nanobattery_reading_live"]);
        Assert.IsFalse(samples.ContainsKey("nanobattery_voltage_volts"));
        Assert.IsTrue(samples["nanobattery_reading_age_seconds"] >= 11);
    }
}
