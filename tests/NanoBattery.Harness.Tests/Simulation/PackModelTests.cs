using NanoBattery.Harness.Simulation;

namespace NanoBattery.Harness.Tests.Simulation;

[TestClass]
public sealed class PackModelTests
{
    [TestMethod]
    public void An_hour_at_a_tenth_of_the_capacity_is_a_tenth_of_the_charge()
    {
        var pack = new PackModel(new SimulationOptions { StartSocPermille = 500 });
        for (var i = 0; i < 3600; i++)
        {
            pack.Step(-10_000);
        }
        Assert.AreEqual(400, pack.SocPermille, 0.001);
        Assert.AreEqual(-60_000, pack.ConsumedMilliampHours, 0.1);
    }

    [TestMethod]
    public void Voltage_sags_under_load_and_rises_under_charge()
    {
        var pack = new PackModel(new SimulationOptions());
        pack.Step(-20_000);
        Assert.AreEqual(pack.OpenCircuitMillivolts - 200, pack.Millivolts, 0.001);
        pack.Step(20_000);
        Assert.AreEqual(pack.OpenCircuitMillivolts + 200, pack.Millivolts, 0.001);
    }

    [TestMethod]
    public void The_rest_voltage_never_falls_as_the_charge_rises()
    {
        for (var soc = -50; soc < 1050; soc++)
        {
            Assert.IsGreaterThan(OpenCircuitVoltage.CellMillivolts(soc), OpenCircuitVoltage.CellMillivolts(soc + 1));
        }
    }

    [TestMethod]
    public void A_hard_worked_pack_grows_warm_and_cools_down_to_the_room()
    {
        var pack = new PackModel(new SimulationOptions { AmbientDegrees = 15 });
        for (var i = 0; i < 1800; i++)
        {
            pack.Step(-100_000);
        }
        Assert.IsGreaterThan(17, pack.Degrees);
        for (var i = 0; i < 100_000; i++)
        {
            pack.Step(0);
        }
        Assert.AreEqual(15, pack.Degrees, 0.1);
    }
}
