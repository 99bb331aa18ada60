using System.Diagnostics;
using System.Globalization;
using NanoBattery.Harness.Simulation.Pylontech;

namespace NanoBattery.Harness.Tests.Simulation.Pylontech;

[TestClass]
public sealed class DayOfAStackTests
{
    private static readonly Lazy<List<ModuleReport>> Day = new(() => Watch(new PylontechOptions()));

    [TestMethod]
    public void A_day_charges_the_stack_full_and_an_evening_discharges_it()
    {
        CollectionAssert.IsSubsetOf(
            new[] { BaseState.Charge, BaseState.Dischg, BaseState.Idle }, Day.Value.Select(report => report.State).Distinct().ToArray());
        Assert.IsTrue(Day.Value.Exists(report => report.IsFull && report.SocPercent == 100));
        Assert.IsLessThan(80, Day.Value[^1].SocPercent);
    }

    [TestMethod]
    public void The_cells_add_up_to_the_pack()
    {
        Assert.IsTrue(Day.Value.TrueForAll(report => report.Millivolts == report.Cells.Sum(cell => cell.Millivolts)));
    }

    [TestMethod]
    public void Cells_are_a_few_millivolts_apart_in_the_middle_and_more_at_the_top()
    {
        static int Spread(ModuleReport report) => report.Highest.Millivolts - report.Lowest.Millivolts;

        Assert.IsTrue(Day.Value.Where(report => report.SocPercent is > 20 and < 80).All(report => Spread(report) is >= 1 and <= 8));
        Assert.IsGreaterThan(20, Day.Value.Max(Spread));
        Assert.IsTrue(Day.Value.Exists(report => report.Cells.Any(cell => cell.Bleeds)));
    }

    [TestMethod]
    public void A_full_module_has_the_bit_and_the_name_that_devices_print()
    {
        Assert.AreEqual("COULFULL", Day.Value.First(report => report.PowerEvents.Bits == 0x2000).PowerEvents.Names);
    }

    [TestMethod]
    public void A_charger_that_obeys_nobody_drives_cells_over_their_limits_until_they_are_cut_off()
    {
        var day = Watch(new PylontechOptions { ChargeCellMillivolts = 3900 });

        Assert.AreEqual("BHV", day.First(report => report.BatEvents.Bits == 0x2).BatEvents.Names);
        Assert.IsTrue(day.Exists(report => (report.BatEvents.Bits & 0x1) != 0 || (report.PowerEvents.Bits & 0x1) != 0));
        Assert.IsLessThan(3800, day.Max(report => report.Highest.Millivolts));
    }

    [TestMethod]
    public void A_cold_day_is_told_by_the_temperature_and_its_bit()
    {
        var day = Watch(new PylontechOptions { AmbientDegrees = -3 }, hours: 6);

        Assert.IsTrue(day.TrueForAll(report => report.Warmth == Level.Low && (report.BatEvents.Bits & 0x800) != 0));
        Assert.IsTrue(day.TrueForAll(report => report.Coldest.Millidegrees < 0 && report.State != BaseState.Charge));
    }

    [TestMethod]
    public void A_day_with_a_question_each_second_takes_seconds()
    {
        var talk = new Talk();
        var passed = Stopwatch.StartNew();
        var buffer = new byte[65_536];
        var bytes = 0L;
        for (var second = 1; second <= 86_400; second++)
        {
            talk.Send("pwr 1\n");
            talk.Console.AdvanceTo(second * 1000L);
            bytes += talk.Console.Read(buffer, 0, buffer.Length);
        }

        Assert.IsGreaterThan(86_400 * 800, bytes);
        Assert.IsLessThan(30, passed.Elapsed.TotalSeconds, "about 1 s on an idle machine");
    }

    [TestMethod]
    public void The_console_tells_what_the_module_does()
    {
        var talk = new Talk();
        talk.HearUntil(5 * Simulated.HourMs);
        var module = talk.Device.Stack.Modules[1];

        Assert.AreEqual(module.Milliamps, Number(talk, "Current"), 200);
        Assert.AreEqual(module.Counter.SocPercent, Number(talk, "Coulomb"));
        Assert.AreEqual(module.State.ToString(), talk.Value("pwr 2", "Basic Status"));
    }

    private static double Number(Talk talk, string key) => double.Parse(talk.Value("pwr 2", key), CultureInfo.InvariantCulture);

    private static List<ModuleReport> Watch(PylontechOptions options, int hours = 24)
    {
        var plant = new StackPlant(options);
        var reports = new List<ModuleReport>();
        while (plant.Seconds < hours * 3600)
        {
            plant.Step();
            if (plant.Seconds % 60 == 0)
            {
                reports.Add(ModuleReport.Of(plant.Stack.Modules[0], default));
            }
        }
        return reports;
    }
}
