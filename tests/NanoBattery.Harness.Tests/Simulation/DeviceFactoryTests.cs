using NanoBattery.Harness.Simulation;

namespace NanoBattery.Harness.Tests.Simulation;

[TestClass]
public sealed class DeviceFactoryTests
{
    [TestMethod]
    public void Every_kind_it_lists_can_be_made()
    {
        foreach (var kind in DeviceFactory.Kinds)
        {
            Assert.AreEqual(19200, DeviceFactory.Create(kind, new SimulationOptions()).BaudRate);
        }
    }

    [TestMethod]
    public void An_unknown_kind_is_refused_with_the_list()
    {
        var e = Assert.ThrowsExactly<ArgumentException>(() => DeviceFactory.Create("toaster", new SimulationOptions()));

        Assert.AreEqual("toaster: no such simulated device; there are shunt, mppt, charger, inverter, pylontech", e.Message);
    }
}
