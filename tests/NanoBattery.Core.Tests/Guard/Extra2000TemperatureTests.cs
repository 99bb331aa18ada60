using NanoBattery.Readings;

namespace NanoBattery.Tests;

/// <summary>An Extra2000 in the cold and in the heat.</summary>
[TestClass]
public class Extra2000TemperatureTests
{
    [TestMethod]
    public void Below_zero_it_is_not_charged()
    {
        GuardBench bench = GuardBench.Extra2000().Temperature(0).Pass(1);
        Assert.AreEqual(10_000, bench.ChargeMilliamps);
        Assert.AreEqual("", bench.Alarms);

        bench.Temperature(-1).Pass(1);
        Assert.AreEqual(0, bench.ChargeMilliamps);
        Assert.AreEqual("Coldest below 0 \u00B0C (cold-stop)", bench.Limits.ChargeReason);
        Assert.AreEqual("LowChargeTemperature 2, LowTemperature 2", bench.Alarms);
        Assert.AreEqual(50_000, bench.DischargeMilliamps);
    }

    [TestMethod]
    public void It_is_charged_again_after_a_minute_at_two_degrees()
    {
        GuardBench bench = GuardBench.Extra2000().Temperature(-1).Pass(1);
        bench.Temperature(19).Pass(100);
        Assert.AreEqual("LowChargeTemperature 2, LowTemperature 2", bench.Alarms);

        bench.Temperature(20).Pass(60);
        Assert.AreEqual("LowChargeTemperature 2, LowTemperature 2", bench.Alarms);
        bench.Pass(1);
        Assert.AreEqual("", bench.Alarms);
        Assert.AreEqual("Recovering after: Coldest below 0 \u00B0C (cold-stop)", bench.Limits.ChargeReason);
        bench.Pass(32);
        Assert.AreEqual(10_000, bench.ChargeMilliamps);
        Assert.AreEqual("Coldest below 5 \u00B0C (cool)", bench.Limits.ChargeReason);
    }

    [TestMethod]
    public void Below_five_degrees_it_takes_ten_amps()
    {
        GuardBench bench = GuardBench.Extra2000().Temperature(50).Pass(1);
        Assert.AreEqual(40_000, bench.ChargeMilliamps);

        bench.Temperature(49).Pass(1);
        Assert.AreEqual(10_000, bench.ChargeMilliamps);
        Assert.AreEqual("Coldest below 5 \u00B0C (cool)", bench.Limits.ChargeReason);
        Assert.AreEqual("", bench.Alarms);

        bench.Temperature(59).Pass(100);
        Assert.AreEqual("Coldest below 5 \u00B0C (cool)", bench.Limits.ChargeReason);
        bench.Temperature(60).Pass(60);
        Assert.AreEqual("Coldest below 5 \u00B0C (cool)", bench.Limits.ChargeReason);
        bench.Pass(1);
        Assert.AreEqual("Recovering after: Coldest below 5 \u00B0C (cool)", bench.Limits.ChargeReason);
    }

    [TestMethod]
    public void Above_45_degrees_it_takes_ten_amps_and_warns()
    {
        GuardBench bench = GuardBench.Extra2000().Temperature(450).Pass(1);
        Assert.AreEqual(40_000, bench.ChargeMilliamps);
        Assert.AreEqual("", bench.Alarms);

        bench.Temperature(451).Pass(1);
        Assert.AreEqual(10_000, bench.ChargeMilliamps);
        Assert.AreEqual(50_000, bench.DischargeMilliamps);
        Assert.AreEqual("Hottest above 45 \u00B0C (hot)", bench.Limits.ChargeReason);
        Assert.AreEqual("HighChargeTemperature 1, HighTemperature 1", bench.Alarms);

        bench.Temperature(431).Pass(100);
        Assert.AreEqual("HighChargeTemperature 1, HighTemperature 1", bench.Alarms);
        bench.Temperature(430).Pass(60);
        Assert.AreEqual("HighChargeTemperature 1, HighTemperature 1", bench.Alarms);
        bench.Pass(1);
        Assert.AreEqual("", bench.Alarms);
        Assert.AreEqual("Recovering after: Hottest above 45 \u00B0C (hot)", bench.Limits.ChargeReason);
    }

    [TestMethod]
    public void Above_55_degrees_it_neither_takes_nor_gives()
    {
        GuardBench bench = GuardBench.Extra2000().Temperature(550).Pass(1);
        Assert.AreEqual(10_000, bench.ChargeMilliamps);
        Assert.AreEqual(50_000, bench.DischargeMilliamps);

        bench.Temperature(551).Pass(1);
        Assert.AreEqual(0, bench.ChargeMilliamps);
        Assert.AreEqual(0, bench.DischargeMilliamps);
        Assert.AreEqual("Hottest above 55 \u00B0C (hot-stop)", bench.Limits.ChargeReason);
        Assert.AreEqual("Hottest above 55 \u00B0C (hot-stop)", bench.Limits.DischargeReason);
        Assert.AreEqual("HighChargeTemperature 2, HighTemperature 2", bench.Alarms);
    }

    [TestMethod]
    public void It_gives_again_after_a_minute_at_fifty_degrees()
    {
        GuardBench bench = GuardBench.Extra2000().Temperature(551).Pass(1);
        bench.Temperature(501).Pass(100);
        Assert.AreEqual("HighChargeTemperature 2, HighTemperature 2", bench.Alarms);

        bench.Temperature(500).Pass(60);
        Assert.AreEqual("HighChargeTemperature 2, HighTemperature 2", bench.Alarms);
        bench.Pass(1);
        Assert.AreEqual("HighChargeTemperature 1, HighTemperature 1", bench.Alarms);
        Assert.AreEqual("Recovering after: Hottest above 55 \u00B0C (hot-stop)", bench.Limits.ChargeReason);
        Assert.AreEqual("Recovering after: Hottest above 55 \u00B0C (hot-stop)", bench.Limits.DischargeReason);
    }

    [TestMethod]
    public void The_coldest_cell_counts_as_the_pack_does()
    {
        GuardBench bench = GuardBench.Extra2000().Temperature(200).CellTemperatures(49, 150).Pass(1);
        Assert.AreEqual(10_000, bench.ChargeMilliamps);
        bench.CellTemperatures(-1, 150).Pass(1);
        Assert.AreEqual(0, bench.ChargeMilliamps);

        GuardBench coldPack = GuardBench.Extra2000().Temperature(-1).CellTemperatures(60, 150).Pass(1);
        Assert.AreEqual(0, coldPack.ChargeMilliamps);
    }

    [TestMethod]
    public void The_hottest_cell_counts_as_the_pack_does()
    {
        GuardBench bench = GuardBench.Extra2000().Temperature(200).CellTemperatures(250, 451).Pass(1);
        Assert.AreEqual(10_000, bench.ChargeMilliamps);
        bench.CellTemperatures(250, 551).Pass(1);
        Assert.AreEqual(0, bench.DischargeMilliamps);

        GuardBench hotPack = GuardBench.Extra2000().Temperature(551).CellTemperatures(250, 300).Pass(1);
        Assert.AreEqual(0, hotPack.DischargeMilliamps);
    }

    [TestMethod]
    public void The_cells_temperatures_alone_are_enough()
    {
        GuardBench bench = GuardBench.Extra2000().Temperature(Reading.Unknown).CellTemperatures(49, 150).Pass(1);
        Assert.AreEqual(10_000, bench.ChargeMilliamps);

        GuardBench hot = GuardBench.Extra2000().Temperature(Reading.Unknown).CellTemperatures(250, 551).Pass(1);
        Assert.AreEqual(0, hot.DischargeMilliamps);
    }

    [TestMethod]
    public void Without_any_temperature_none_binds()
    {
        GuardBench bench = GuardBench.Extra2000().Temperature(Reading.Unknown).Pass(1);

        Assert.AreEqual(40_000, bench.ChargeMilliamps);
        Assert.AreEqual(50_000, bench.DischargeMilliamps);
        Assert.AreEqual("", bench.Alarms);
    }
}
