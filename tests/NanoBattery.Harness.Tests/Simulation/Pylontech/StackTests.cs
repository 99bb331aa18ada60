using NanoBattery.Harness.Simulation.Pylontech;

namespace NanoBattery.Harness.Tests.Simulation.Pylontech;

[TestClass]
public sealed class StackTests
{
    private readonly StackModel _stack = new(new PylontechOptions { Modules = 4 });

    [TestMethod]
    public void The_shares_of_the_modules_add_up()
    {
        _stack.Step(-50_000);

        Assert.AreEqual(-50_000, _stack.Milliamps, 1e-6);
        Assert.AreEqual(-50_000, _stack.Modules.Sum(module => module.Milliamps), 1e-6);
    }

    [TestMethod]
    public void More_flows_where_less_resists()
    {
        for (var i = 0; i < 3600; i++)
        {
            _stack.Step(-40_000);
        }
        _stack.Step(-80_000);
        var byResistance = _stack.Modules.OrderBy(module => module.ResistanceOhms).ToArray();

        Assert.IsLessThan(byResistance[^1].Milliamps, byResistance[0].Milliamps);
        foreach (var module in _stack.Modules)
        {
            Assert.AreEqual(_stack.Millivolts, module.OpenCircuitMillivolts + module.Milliamps * module.ResistanceOhms, 20);
        }
    }

    [TestMethod]
    public void The_charge_a_module_counts_is_current_times_time()
    {
        var before = _stack.Modules.Select(module => module.Counter.MilliampHours).ToArray();
        var flown = new double[4];
        for (var second = 0; second < 3600; second++)
        {
            _stack.Step(second < 1800 ? 60_000 : -30_000);
            for (var i = 0; i < 4; i++)
            {
                flown[i] += _stack.Modules[i].Milliamps / 3600;
            }
        }
        for (var i = 0; i < 4; i++)
        {
            Assert.AreEqual(flown[i], _stack.Modules[i].Counter.MilliampHours - before[i], 1e-6);
        }
        Assert.AreEqual(15_000, flown.Sum(), 1e-3);
    }

    [TestMethod]
    public void A_cell_gains_what_flows_through_its_module()
    {
        var cell = _stack.Modules[0].Cells[0];
        var (before, flown) = (cell.SocPermille, 0.0);
        for (var second = 0; second < 3600; second++)
        {
            _stack.Step(40_000);
            flown += _stack.Modules[0].Milliamps / 3600;
        }
        // No cell is exactly as big as its label.
        Assert.AreEqual(flown / 50_000 * 1000, cell.SocPermille - before, flown / 50_000 * 25);
    }

    [TestMethod]
    public void A_module_that_is_taken_away_leaves_its_share_to_the_others()
    {
        _stack.Modules[1].IsPresent = false;
        _stack.Step(-30_000);

        Assert.AreEqual(0, _stack.Modules[1].Milliamps);
        Assert.AreEqual(-30_000, _stack.Milliamps, 1e-6);
    }

    [TestMethod]
    public void A_full_stack_stops_the_charge_itself_and_still_gives()
    {
        Drive(60_000, seconds: 8 * 3600);

        Assert.AreEqual(0, _stack.Milliamps);
        Assert.IsTrue(_stack.Modules.All(module => module.Protection.StopsCharging));
        _stack.Step(-1000);
        Assert.AreEqual(-1000, _stack.Milliamps, 1e-6);
    }

    [TestMethod]
    public void An_empty_stack_stops_the_discharge_itself_and_still_takes()
    {
        Drive(-60_000, seconds: 8 * 3600);

        Assert.AreEqual(0, _stack.Milliamps);
        _stack.Step(1000);
        Assert.AreEqual(1000, _stack.Milliamps, 1e-6);
    }

    [TestMethod]
    public void Frozen_cells_take_no_charge()
    {
        var cold = new StackModel(new PylontechOptions { AmbientDegrees = -3 });
        cold.Step(10_000);
        cold.Step(10_000);

        Assert.AreEqual(0, cold.Milliamps);
        cold.Step(-10_000);
        Assert.AreEqual(-10_000, cold.Milliamps, 1e-6);
    }

    private void Drive(double milliamps, int seconds)
    {
        for (var i = 0; i < seconds; i++)
        {
            _stack.Step(milliamps);
        }
    }
}
