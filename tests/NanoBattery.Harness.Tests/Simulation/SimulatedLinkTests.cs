using NanoBattery.Harness.Output;
using NanoBattery.Harness.Simulation;
using NanoBattery.Harness.Simulation.Pylontech;
using NanoBattery.Settings;

namespace NanoBattery.Harness.Tests.Simulation;

[TestClass]
public sealed class SimulatedLinkTests
{
    [TestMethod]
    public void A_board_reads_a_simulated_shunt_without_a_wire_or_a_clock()
    {
        var link = new SimulatedLink(new ShuntDevice(new SimulationOptions { Cells = 16 }));
        var sink = CountingSink.Of();
        var board = new Board(new BoardSettings(), link, sink);
        for (var ms = 0; ms < 60_000; ms += 20)
        {
            link.AdvanceTo(ms);
            board.Step(ms);
        }

        Assert.IsGreaterThan(10, sink.Count);
    }

    [TestMethod]
    public void Bytes_come_no_faster_than_the_line()
    {
        var link = new SimulatedLink(new PylontechDevice(new PylontechOptions { BaudRate = 19_200, ThinkingMs = 0 }));
        var buffer = new byte[4096];
        link.Write("bat 1\n"u8.ToArray(), 0, 6);
        link.AdvanceTo(5);
        link.Read(buffer, 0, buffer.Length);
        link.AdvanceTo(105);

        Assert.AreEqual(192, link.Read(buffer, 0, buffer.Length), 1);
    }

    [TestMethod]
    public void A_charger_behind_a_bad_line_is_set_through_a_link()
    {
        var charger = new ChargerDevice(new SimulationOptions());
        var link = new SimulatedLink(new FaultyLine(charger, FaultsParser.Parse("hexdelay:300ms"), seed: 1));
        link.AdvanceTo(900);
        var buffer = new byte[4096];
        link.Read(buffer, 0, buffer.Length);
        link.Write(":8F0ED0064000C\n"u8.ToArray(), 0, 15);
        Assert.AreEqual(100, charger.EffectiveLimitDeciamps);
        link.AdvanceTo(1_400);

        var count = link.Read(buffer, 0, buffer.Length);
        StringAssert.Contains(System.Text.Encoding.Latin1.GetString(buffer, 0, count), ":8F0ED0064000C\n");
    }

    [TestMethod]
    public void What_is_not_read_now_is_read_later()
    {
        var link = new SimulatedLink(new ShuntDevice(new SimulationOptions()));
        link.AdvanceTo(1_000);
        var buffer = new byte[8];

        Assert.AreEqual(3, link.Read(buffer, 2, 3));
        Assert.AreEqual("\0\0\r\nP\0\0\0", System.Text.Encoding.ASCII.GetString(buffer));
        Assert.AreEqual(2, link.Read(buffer, 0, 2));
        Assert.AreEqual("ID", System.Text.Encoding.ASCII.GetString(buffer, 0, 2));
    }
}
