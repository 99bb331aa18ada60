using NanoBattery.Harness.Simulation;

namespace NanoBattery.Harness.Tests.Simulation;

[TestClass]
public sealed class ShuntDeviceTests
{
    private const int CapacityMilliampHours = 100_000;

    private static readonly TextBlock[] Day = MainBlocks(new SimulationOptions());

    [TestMethod]
    public void State_of_charge_is_what_the_consumed_charge_leaves()
    {
        foreach (var block in Day)
        {
            var expected = 1000 + block.Number("CE") * 1000.0 / CapacityMilliampHours;
            Assert.AreEqual(expected, block.Number("SOC"), 0.5, $"CE {block["CE"]}");
            Assert.IsLessThanOrEqualTo(0, block.Number("CE"));
        }
    }

    [TestMethod]
    public void Power_is_voltage_times_current()
    {
        foreach (var block in Day)
        {
            Assert.AreEqual(block.Number("V") * block.Number("I") / 1e6, block.Number("P"), 0.51);
        }
    }

    [TestMethod]
    public void Consumed_charge_follows_the_current()
    {
        // An hour of the night: no synchronisation in it.
        var hour = Day[^3600..];
        var charge = hour[1..].Sum(block => block.Number("I")) / 3600.0;

        Assert.AreEqual(hour[^1].Number("CE") - hour[0].Number("CE"), charge, 5);
    }

    [TestMethod]
    public void Time_to_go_is_the_charge_above_the_floor_at_the_mean_current()
    {
        var checkedBlocks = 0;
        for (var i = 840; i < Day.Length; i += 60)
        {
            var lastMinutes = Day[(i - 840)..(i + 1)].Select(block => block.Number("I")).ToArray();
            if (lastMinutes.Max() >= 0 || lastMinutes.Min() < lastMinutes.Max() * 1.1)
            {
                continue;
            }
            var left = CapacityMilliampHours * 0.9 + Day[i].Number("CE");
            var minutes = left * 60 / -lastMinutes.Average();
            Assert.AreEqual(minutes, Day[i].Number("TTG"), minutes * 0.05);
            checkedBlocks++;
        }
        Assert.IsGreaterThan(10, checkedBlocks);
    }

    [TestMethod]
    public void Time_to_go_is_endless_while_the_pack_charges()
    {
        for (var i = 1800; i < Day.Length; i++)
        {
            if (Day[(i - 1800)..i].All(block => block.Number("I") > 200))
            {
                Assert.AreEqual("-1", Day[i]["TTG"]);
                return;
            }
        }
        Assert.Fail("the pack never charged for half an hour");
    }

    [TestMethod]
    public void A_day_of_sun_fills_the_pack_and_the_evening_empties_it()
    {
        Assert.AreEqual(1000, Day.Max(block => block.Number("SOC")));
        Assert.IsLessThan(900, Day[^1].Number("SOC"));
        Assert.IsTrue(Day.All(block => block.Number("V") is > 12_000 and < 14_400), "a 12.8 V pack stays between 12.0 and 14.4 V");
        Assert.IsTrue(Day.All(block => block["Alarm"] == "OFF"));
    }

    [TestMethod]
    public void A_shunt_that_was_never_synchronised_sends_dashes_until_the_pack_is_full()
    {
        var day = MainBlocks(new SimulationOptions { SocKnown = false });
        var known = Array.FindIndex(day, block => block["SOC"] != "---");

        Assert.IsGreaterThan(6 * 3600, known);
        Assert.AreEqual("1000", day[known]["SOC"]);
        foreach (var block in day[..known])
        {
            CollectionAssert.AreEqual(new[] { "---", "---", "---" }, new[] { block["CE"], block["SOC"], block["TTG"] });
        }
    }

    [TestMethod]
    public void Sixteen_cells_have_four_times_the_voltage_of_four()
    {
        var block = Simulated.Stream("shunt", 2000, new SimulationOptions { Cells = 16 }).Blocks[0];

        Assert.AreEqual(4 * Day[0].Number("V"), block.Number("V"), 300);
    }

    [TestMethod]
    public void The_history_counts_a_full_charge()
    {
        var history = Simulated.Stream("shunt", Simulated.DayMs).Blocks.Where(block => block.Labels[0] == "H1").ToArray();

        Assert.IsGreaterThan(history[0].Number("H10"), history[^1].Number("H10"));
        Assert.AreEqual(0, history.Min(block => block.Number("H9")));
        Assert.IsLessThan(history[0].Number("H6"), history[^1].Number("H6"), "drawn charge is counted downwards");
    }

    private static TextBlock[] MainBlocks(SimulationOptions options) =>
        [.. Simulated.Stream("shunt", Simulated.DayMs, options).Blocks.Where(block => block.Labels[0] == "PID")];
}
