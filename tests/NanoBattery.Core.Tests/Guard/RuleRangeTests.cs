namespace NanoBattery.Tests;

/// <summary>How far each kind of trip may be moved: never beyond what a cell of lithium iron phosphate endures.</summary>
[TestClass]
public class RuleRangeTests
{
    [TestMethod]
    public void The_highest_cell_trips_between_3_and_3_65_volts()
    {
        Assert.AreEqual("\"2999\" is not between 3 V and 3.65 V", Refusal("cell-high.tripMillivolts", "2999"));
        Assert.AreEqual("accepted", Refusal("cell-high.tripMillivolts", "3000"));
        Assert.AreEqual("accepted", Refusal("cell-high.tripMillivolts", "3650"));
        Assert.AreEqual("\"3651\" is not between 3 V and 3.65 V", Refusal("cell-high.tripMillivolts", "3651"));
        Assert.AreEqual("\"3651\" is not between 3 V and 3.65 V", Refusal("cell-high.releaseMillivolts", "3651"));
    }

    [TestMethod]
    public void The_lowest_cell_trips_between_2_5_and_3_4_volts()
    {
        Assert.AreEqual("\"2499\" is not between 2.5 V and 3.4 V", Refusal("cell-low.tripMillivolts", "2499"));
        Assert.AreEqual("accepted", Refusal("cell-low.tripMillivolts", "2500"));
        Assert.AreEqual("accepted", Refusal("cell-low.releaseMillivolts", "3400"));
        Assert.AreEqual("\"3401\" is not between 2.5 V and 3.4 V", Refusal("cell-low.releaseMillivolts", "3401"));
    }

    [TestMethod]
    public void A_deep_cell_trips_between_1_5_and_2_5_volts()
    {
        Assert.AreEqual("\"1499\" is not between 1.5 V and 2.5 V", Refusal("cell-deep.tripMillivolts", "1499"));
        Assert.AreEqual("accepted", Refusal("cell-deep.tripMillivolts", "1500"));
        Assert.AreEqual("accepted", Refusal("cell-deep.tripMillivolts", "2500"));
        Assert.AreEqual("\"2501\" is not between 1.5 V and 2.5 V", Refusal("cell-deep.tripMillivolts", "2501"));
    }

    [TestMethod]
    public void A_spread_trips_between_5_and_500_millivolts()
    {
        Assert.AreEqual("\"4\" is not between 0.005 V and 0.5 V", Refusal("cell-spread.tripMillivolts", "4"));
        Assert.AreEqual("accepted", Refusal("cell-spread.releaseMillivolts", "5"));
        Assert.AreEqual("accepted", Refusal("cell-spread.tripMillivolts", "500"));
        Assert.AreEqual("\"501\" is not between 0.005 V and 0.5 V", Refusal("cell-spread.tripMillivolts", "501"));
        Assert.AreEqual("\"4\" is not between 0.005 V and 0.5 V", Refusal("cell-balance.tripMillivolts", "4"));
        Assert.AreEqual("accepted", Refusal("cell-balance.tripMillivolts", "500"));
        Assert.AreEqual("\"501\" is not between 0.005 V and 0.5 V", Refusal("cell-balance.tripMillivolts", "501"));
    }

    [TestMethod]
    public void The_cold_trips_between_minus_30_and_20_degrees()
    {
        Assert.AreEqual("\"-30.1\" is not between -30 \u00B0C and 20 \u00B0C", Refusal("cold-stop.tripCelsius", "-30.1"));
        Assert.AreEqual("accepted", Refusal("cold-stop.tripCelsius", "-30"));
        Assert.AreEqual("accepted", Refusal("cool.releaseCelsius", "20"));
        Assert.AreEqual("\"20.1\" is not between -30 \u00B0C and 20 \u00B0C", Refusal("cool.releaseCelsius", "20.1"));
    }

    [TestMethod]
    public void The_heat_trips_between_30_and_60_degrees()
    {
        Assert.AreEqual("\"29.9\" is not between 30 \u00B0C and 60 \u00B0C", Refusal("hot.tripCelsius", "29.9"));
        Assert.AreEqual("accepted", Refusal("hot.tripCelsius", "30"));
        Assert.AreEqual("accepted", Refusal("hot-stop.tripCelsius", "60"));
        Assert.AreEqual("\"60.1\" is not between 30 \u00B0C and 60 \u00B0C", Refusal("hot-stop.tripCelsius", "60.1"));
    }

    [TestMethod]
    public void Transistors_trip_between_40_and_100_degrees()
    {
        Assert.AreEqual("\"39.9\" is not between 40 \u00B0C and 100 \u00B0C", Refusal("mos-warning.tripCelsius", "39.9"));
        Assert.AreEqual("accepted", Refusal("mos-warning.tripCelsius", "40"));
        Assert.AreEqual("accepted", Refusal("mos-warning.tripCelsius", "100"));
        Assert.AreEqual("\"100.1\" is not between 40 \u00B0C and 100 \u00B0C", Refusal("mos-warning.tripCelsius", "100.1"));
    }

    [TestMethod]
    public void A_state_of_charge_trips_between_0_and_100_percent()
    {
        Assert.AreEqual("\"-0.1\" is not between 0 % and 100 %", Refusal("soc-low.tripPercent", "-0.1"));
        Assert.AreEqual("accepted", Refusal("soc-low.tripPercent", "0"));
        Assert.AreEqual("accepted", Refusal("soc-float.tripPercent", "100"));
        Assert.AreEqual("\"100.1\" is not between 0 % and 100 %", Refusal("soc-float.tripPercent", "100.1"));
    }

    [TestMethod]
    public void An_excess_trips_between_half_an_amp_and_100_amps()
    {
        Assert.AreEqual("\"0.499\" is not between 0.5 A and 100 A", Refusal("charge-excess.tripA", "0.499"));
        Assert.AreEqual("accepted", Refusal("charge-excess.releaseA", "0.5"));
        Assert.AreEqual("accepted", Refusal("charge-excess.tripA", "100"));
        Assert.AreEqual("\"100.001\" is not between 0.5 A and 100 A", Refusal("charge-excess.tripA", "100.001"));
        Assert.AreEqual("\"0.499\" is not between 0.5 A and 100 A", Refusal("discharge-excess.tripA", "0.499"));
        Assert.AreEqual("accepted", Refusal("discharge-excess.tripA", "0.5"));
        Assert.AreEqual("accepted", Refusal("discharge-excess.tripA", "100"));
        Assert.AreEqual("\"100.001\" is not between 0.5 A and 100 A", Refusal("discharge-excess.releaseA", "100.001"));
    }

    /// <summary>Without the path that every refusal begins with.</summary>
    private static string Refusal(string path, string value)
    {
        string prefix = "guard.rules." + path + ": ";
        string refusal = Refusals.Of("guard.rules." + path, value);
        return refusal.IndexOf(prefix) == 0 ? refusal.Substring(prefix.Length) : refusal;
    }
}
