namespace NanoBattery.Tests;

/// <summary>Two things wrong at once: the lower limit binds and gives the reason, and each raises its own alarms.</summary>
[TestClass]
public class CombinationTests
{
    [TestMethod]
    public void Cool_and_nearly_full_seven_amps_bind_over_ten()
    {
        GuardBench bench = GuardBench.Extra2000().Temperature(40).Soc(920).Pass(1);

        Assert.AreEqual(7_000, bench.ChargeMilliamps);
        Assert.AreEqual("SoC above 90 % (soc-taper)", bench.Limits.ChargeReason);
        Assert.AreEqual("", bench.Alarms);
    }

    [TestMethod]
    public void Freezing_and_nearly_full_the_cold_binds()
    {
        GuardBench bench = GuardBench.Extra2000().Temperature(-10).Soc(920).Pass(1);

        Assert.AreEqual(0, bench.ChargeMilliamps);
        Assert.AreEqual("Coldest below 0 \u00B0C (cold-stop)", bench.Limits.ChargeReason);
        Assert.AreEqual("LowChargeTemperature 2, LowTemperature 2", bench.Alarms);
    }

    [TestMethod]
    public void Of_two_that_stop_the_first_of_the_table_gives_the_reason()
    {
        GuardBench bench = GuardBench.Extra2000().Temperature(-10).EachCell(3_600).Cell(0, 3_651).Pass(1);

        Assert.AreEqual(0, bench.ChargeMilliamps);
        Assert.AreEqual("Highest cell above 3.65 V (cell-high)", bench.Limits.ChargeReason);
        Assert.AreEqual("HighVoltage 2, LowChargeTemperature 2, HighCellVoltage 2, LowTemperature 2", bench.Alarms);
    }

    [TestMethod]
    public void Nearly_empty_and_hot_both_directions_are_limited()
    {
        GuardBench bench = GuardBench.Extra2000().Soc(40).Temperature(460).Pass(1);

        Assert.AreEqual(10_000, bench.ChargeMilliamps);
        Assert.AreEqual(0, bench.DischargeMilliamps);
        Assert.AreEqual("Hottest above 45 \u00B0C (hot)", bench.Limits.ChargeReason);
        Assert.AreEqual("SoC below 5 % (soc-empty)", bench.Limits.DischargeReason);
        Assert.AreEqual("LowSoc 2, HighChargeTemperature 1, HighTemperature 1", bench.Alarms);
    }

    [TestMethod]
    public void Too_hot_and_empty_the_heat_gives_the_reason()
    {
        GuardBench bench = GuardBench.Extra2000().Soc(40).Temperature(560).Pass(1);

        Assert.AreEqual("Hottest above 55 \u00B0C (hot-stop)", bench.Limits.DischargeReason);
        Assert.AreEqual("LowSoc 2, HighChargeTemperature 2, HighTemperature 2", bench.Alarms);
    }

    [TestMethod]
    public void Nearly_full_with_a_high_cell_the_lower_of_the_two_voltages_counts()
    {
        GuardBench high = GuardBench.Extra2000().Soc(960).EachCell(3_440).Cell(2, 3_550).Pass(1);
        Assert.AreEqual(51_000, high.ChargeMillivolts);

        // 50.85 V less the 0.15 V that the cell is above 3.5 V.
        GuardBench low = GuardBench.Extra2000().Soc(960).EachCell(3_390).Cell(2, 3_650).Pass(1);
        Assert.AreEqual(50_700, low.ChargeMillivolts);
        Assert.AreEqual("Held by a cell", low.Limits.Mode);
        Assert.AreEqual(7_000, low.ChargeMilliamps);
    }

    [TestMethod]
    public void What_ends_first_leaves_the_other_binding()
    {
        GuardBench bench = GuardBench.Extra2000().Temperature(40).Soc(920).Pass(1);
        bench.Soc(880).Pass(61);
        Assert.AreEqual("Recovering after: SoC above 90 % (soc-taper)", bench.Limits.ChargeReason);
        bench.Pass(31);
        Assert.AreEqual(10_000, bench.ChargeMilliamps);
        Assert.AreEqual("Coldest below 5 \u00B0C (cool)", bench.Limits.ChargeReason);
    }

    [TestMethod]
    public void A_device_that_stops_in_the_cold_leaves_the_cold_its_alarm()
    {
        GuardBench bench = GuardBench.Extra2000().Temperature(-10);
        bench.Battery.StopsCharging = true;
        bench.Pass(1);

        Assert.AreEqual("Coldest below 0 \u00B0C (cold-stop)", bench.Limits.ChargeReason);
        Assert.AreEqual("LowChargeTemperature 2, LowTemperature 2", bench.Alarms);
    }
}
