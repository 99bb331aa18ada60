using NanoBattery.Harness.Simulation;
using NanoBattery.Harness.Simulation.Pylontech;
using NanoBattery.Properties;
using NanoBattery.Settings;

namespace NanoBattery.Harness.Tests.Consoles;

/// <summary>A board that nobody has told what is on its line (--device auto).</summary>
[TestClass]
public sealed class UnknownDeviceTests
{
    private const int StepMs = 20;

    // An empty line, and the frame that asks a sleeping port for a console.
    private static readonly string[] Harmless = ["\n", "~20014682C0048520FCC3\r"];

    private readonly ContractSink _sink = new();

    [TestMethod]
    [DataRow("shunt")]
    [DataRow("mppt")]
    [DataRow("charger")]
    [DataRow("inverter")]
    public void A_device_that_speaks_by_itself_is_known_and_never_asked_for_a_console(string kind)
    {
        var (board, line) = Watch(DeviceFactory.Create(kind, new SimulationOptions()), 60);

        Assert.IsNull(board.Stack);
        Assert.IsNotNull(board.Device);
        // A charger is asked what it can do, in its own HEX: nothing is written.
        Assert.IsTrue(line.Sent.All(sent => sent.StartsWith(":7", StringComparison.Ordinal)));
        Assert.IsTrue(_sink.Topics.ContainsKey($"{StackBench.Base}{kind}/state"));
    }

    [TestMethod]
    [DynamicData(nameof(Layouts))]
    public void A_console_is_known_once_it_has_answered_and_was_asked_nothing_but_for_its_prompt(string layout)
    {
        var device = new PylontechDevice(new PylontechOptions { Layout = ConsoleLayouts.Named(layout), Modules = 2 });
        var (board, line) = Watch(device, 60);

        Assert.IsNull(board.Device);
        Assert.IsNotNull(board.Stack);
        Assert.AreEqual(2, _sink.Topics[StackBench.Bank].Last["System.NrOfModulesOnline"].GetInt32());
        Assert.IsTrue(line.Sent.TakeWhile(sent => sent != "pwr\n").All(Harmless.Contains));
        Assert.IsEmpty(device.Violations);
    }

    [TestMethod]
    public void A_silent_line_costs_no_message_and_a_few_bytes_that_harm_nobody()
    {
        var (board, line) = Watch(new Mute(), 3_600);

        Assert.IsNotNull(board.Device);
        Assert.IsNotNull(board.Stack);
        Assert.IsEmpty(_sink.Topics);
        Assert.IsTrue(line.Sent.All(Harmless.Contains));
        Assert.IsTrue(line.Sent.Count <= 1_200, $"{line.Sent.Count} in an hour");
    }

    [TestMethod]
    public void A_monitor_that_is_plugged_in_later_is_found_within_a_minute()
    {
        var late = new FaultyLine(new ShuntDevice(new SimulationOptions()), FaultsParser.Parse("silence=600s@0s"), 1);
        var (board, line) = Watch(late, 660);

        Assert.IsNull(board.Stack);
        Assert.IsTrue(_sink.Topics.ContainsKey(StackBench.Base + "battery"));
        Assert.IsTrue(line.Sent.All(Harmless.Contains));
        Assert.AreEqual(19_200, line.Baud);
    }

    [TestMethod]
    [DataRow("us5000")]
    [DataRow("extra2000")]
    public void A_stack_that_is_switched_on_later_is_found_within_a_minute(string layout)
    {
        var device = new PylontechDevice(
            new PylontechOptions { Layout = ConsoleLayouts.Named(layout), Modules = 2 }, ConsoleFaultsParser.Parse("silence=600s@0s"));
        var (board, _) = Watch(device, 660);

        Assert.IsNull(board.Device);
        Assert.IsTrue(_sink.Topics.ContainsKey(StackBench.Bank));
        Assert.IsEmpty(device.Violations);
    }

    public static IEnumerable<object[]> Layouts => ConsoleLayouts.All.Select(layout => new object[] { layout.Name });

    private (Board Board, CountedLink Line) Watch(ISimulatedDevice device, int seconds)
    {
        var simulated = new SimulatedLink(device);
        var line = new CountedLink(simulated);
        var board = new Board(new BoardSettings(), line, _sink);
        for (var ms = 0; ms < seconds * 1_000; ms += StepMs)
        {
            _sink.NowMs = ms;
            simulated.AdvanceTo(ms);
            board.Step(ms);
        }
        return (board, line);
    }

    /// <summary>A line that ends nowhere.</summary>
    private sealed class Mute : ISimulatedDevice
    {
        public string Name => "nothing";

        public int BaudRate => 19_200;

        public int Emit(long nowMs, System.Buffers.IBufferWriter<byte> sink) => 0;

        public void Receive(ReadOnlySpan<byte> bytes)
        {
        }
    }
}
