using NanoBattery.Harness.Simulation;

namespace NanoBattery.Harness.Tests.Simulation;

[TestClass]
public sealed class ChargerDeviceTests
{
    private static readonly CleanStream Minute = Simulated.Stream("charger", 60_999);

    [TestMethod]
    public void About_25_frames_come_each_second_unasked()
    {
        Assert.AreEqual(25, Minute.Frames.Count / 61.0, 3);
    }

    [TestMethod]
    [DataRow(0x2009, 600)]
    [DataRow(0x200E, 600)]
    [DataRow(0x0120, 60)]
    [DataRow(0xED8C, 60)]
    [DataRow(0xEE16, 60)]
    public void Some_registers_come_at_a_fixed_rate(int register, int aMinute)
    {
        Assert.AreEqual(aMinute, Minute.Frames.Count(frame => frame.Register == register), aMinute / 50.0 + 1);
    }

    [TestMethod]
    [DataRow(0xED8D)]
    [DataRow(0xED8F)]
    [DataRow(0xEDD5)]
    [DataRow(0xEDD7)]
    public void Some_registers_come_when_they_change(int register)
    {
        Assert.IsInRange(1, 60, Minute.Frames.Count(frame => frame.Register == register));
    }

    [TestMethod]
    public void A_frame_follows_the_checksum_byte_directly()
    {
        var bytes = Simulated.Run("charger", 3000);
        var label = bytes.AsSpan().IndexOf("Checksum\t"u8);

        Assert.AreEqual((byte)':', bytes[label + 10]);
    }

    [TestMethod]
    public void The_unplugged_temperature_probe_is_three_dashes()
    {
        Assert.IsTrue(Minute.Blocks.TrueForAll(block => block["T"] == "---"));
    }

    [TestMethod]
    public void An_empty_pack_is_charged_with_all_30_A_and_then_floats()
    {
        var blocks = Simulated.Stream("charger", 6 * Simulated.HourMs, new SimulationOptions { StartSocPermille = 100 }).Blocks;

        Assert.AreEqual(30_000, blocks[60].Number("I"), 100);
        CollectionAssert.AreEqual(new[] { "3", "4", "5" }, blocks.Select(block => block["CS"]).Distinct().ToArray());
    }
}
