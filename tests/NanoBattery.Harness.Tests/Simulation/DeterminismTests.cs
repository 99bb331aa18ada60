using NanoBattery.Harness.Simulation;

namespace NanoBattery.Harness.Tests.Simulation;

[TestClass]
public sealed class DeterminismTests
{
    private const string Everything = "flip=0.001,drop=0.001,silence=3s@20s,hex=5,garbage=0.001";

    private static readonly IEnumerable<object[]> Kinds = DeviceFactory.Kinds.Select(kind => new object[] { kind });

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    public void The_same_seed_sends_the_same_bytes(string kind)
    {
        CollectionAssert.AreEqual(Simulated.Run(kind, 60_000), Simulated.Run(kind, 60_000));
    }

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    public void Another_seed_sends_other_bytes(string kind)
    {
        var other = new SimulationOptions { Seed = 2 };
        CollectionAssert.AreNotEqual(Simulated.Run(kind, Simulated.HourMs), Simulated.Run(kind, Simulated.HourMs, other));
    }

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    public void How_often_a_device_is_asked_does_not_change_what_it_sends(string kind)
    {
        var often = Simulated.Run(DeviceFactory.Create(kind, new SimulationOptions()), 60_000, stepMs: 1);
        var seldom = Simulated.Run(DeviceFactory.Create(kind, new SimulationOptions()), 60_000, stepMs: 20_000);
        CollectionAssert.AreEqual(often, seldom);
    }

    [TestMethod]
    public void How_often_a_bad_line_is_asked_does_not_change_what_it_does()
    {
        CollectionAssert.AreEqual(Simulated.Run(BadLine(7), 60_000, stepMs: 3), Simulated.Run(BadLine(7), 60_000, stepMs: 20_000));
    }

    [TestMethod]
    public void Another_seed_damages_other_bytes()
    {
        CollectionAssert.AreNotEqual(Simulated.Run(BadLine(7), 60_000), Simulated.Run(BadLine(8), 60_000));
    }

    [TestMethod]
    public void Bytes_come_at_the_speed_of_the_line()
    {
        var bytes = Simulated.Run("shunt", 0).Length;
        Assert.AreEqual(0, bytes);

        // 19200 baud are 1.92 bytes a millisecond.
        Assert.HasCount(19, Simulated.Run(DeviceFactory.Create("shunt", new SimulationOptions()), 10, stepMs: 10));
        Assert.HasCount(192, Simulated.Run(DeviceFactory.Create("shunt", new SimulationOptions()), 100, stepMs: 100));
    }

    private static FaultyLine BadLine(long seed) =>
        new(new ShuntDevice(new SimulationOptions()), FaultsParser.Parse(Everything), seed);
}
