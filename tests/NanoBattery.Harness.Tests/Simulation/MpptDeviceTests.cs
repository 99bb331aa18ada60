using NanoBattery.Harness.Simulation;

namespace NanoBattery.Harness.Tests.Simulation;

[TestClass]
public sealed class MpptDeviceTests
{
    private static readonly List<TextBlock> Day = Simulated.Stream("mppt", Simulated.DayMs).Blocks;

    [TestMethod]
    public void The_day_goes_from_off_through_bulk_absorption_and_float_to_off()
    {
        var firsts = Day.Select(block => block["CS"]).Distinct().ToArray();

        CollectionAssert.AreEqual(new[] { "0", "3", "4", "5" }, firsts);
        Assert.AreEqual("0", Day[^1]["CS"]);
    }

    [TestMethod]
    public void At_night_nothing_comes_in_and_the_off_reason_says_so()
    {
        foreach (var block in Day.Where(block => block["CS"] == "0"))
        {
            Assert.AreEqual("0", block["PPV"]);
            Assert.AreEqual("0", block["I"]);
            Assert.AreEqual("0", block["MPPT"]);
            Assert.AreEqual("0x00000001", block["OR"]);
        }
    }

    [TestMethod]
    public void The_current_keeps_to_the_charger_s_20_A_and_in_absorption_to_the_voltage()
    {
        Assert.AreEqual(20_000, Day.Max(block => block.Number("I")));
        Assert.IsTrue(Day.All(block => block.Number("V") <= 14_220));
        Assert.IsTrue(Day.Where(block => block["CS"] == "4").Skip(1).Any(block => block["MPPT"] == "1"));
    }

    [TestMethod]
    public void What_the_panels_gave_is_what_the_day_s_yield_counts()
    {
        var wattHours = Day.Sum(block => block.Number("PPV")) * 0.97 / 3600;

        Assert.AreEqual(wattHours / 10, Day[^1].Number("H20"), 2);
        Assert.AreEqual(Day.Max(block => block.Number("PPV")), Day[^1].Number("H21"), 10);
    }

    [TestMethod]
    public void The_next_morning_starts_a_new_day()
    {
        var block = Simulated.Stream("mppt", Simulated.DayMs + 2 * Simulated.HourMs).Blocks[^1];

        Assert.AreEqual(Day[^1].Number("H20"), block.Number("H22"));
        Assert.AreEqual(Day[^1].Number("HSDS") + 1, block.Number("HSDS"));
        Assert.IsLessThan(Day[^1].Number("H20"), block.Number("H20"));
    }

    [TestMethod]
    public void Registers_come_on_change_for_two_minutes_after_a_host_spoke()
    {
        var device = new MpptDevice(new SimulationOptions { StartSecondOfDay = 12 * 3600 });
        Assert.IsEmpty(CleanStream.Parse(Simulated.Run(device, 10_000)).Frames);

        device.Receive(":154\n"u8);
        var sink = new System.Buffers.ArrayBufferWriter<byte>();
        device.Emit(300_000, sink);

        var stream = CleanStream.Parse(sink.WrittenSpan);
        Assert.IsGreaterThan(20, stream.Frames.Count);
        Assert.IsTrue(stream.Frames.TrueForAll(frame => frame.Sum == 0x55));
        var quiet = CleanStream.Parse(sink.WrittenSpan[^10_000..][sink.WrittenSpan[^10_000..].IndexOf("\r\nPID"u8)..]);
        Assert.IsEmpty(quiet.Frames);
    }
}
