using System.Text;
using NanoBattery.Harness.Recordings;
using NanoBattery.Harness.Simulation;
using NanoBattery.Harness.Simulation.Pylontech;
using NanoBattery.Life;
using NanoBattery.Messages;
using NanoBattery.Settings;
using NanoBattery.Web.Trace;

namespace NanoBattery.Harness.Tests.Api;

/// <summary>What a board's trace says plays again as the same battery.</summary>
[TestClass]
public sealed class TraceReplayTests
{
    [TestMethod]
    public void A_trace_plays_again_as_the_same_battery_messages()
    {
        var (trace, live) = Recorded(20, ByteTrace.LargeBytes);
        var played = Replayed(trace);
        Assert.IsGreaterThan(10, live.Count);
        CollectionAssert.AreEqual(live, played);
    }

    [TestMethod]
    public void A_trace_that_has_lost_its_beginning_ends_with_the_same_message()
    {
        var (trace, live) = Recorded(600, ByteTrace.SmallBoardBytes);
        var played = Replayed(trace);
        Assert.IsLessThanOrEqualTo(2.2 * ByteTrace.SmallBoardBytes, trace.Length);
        Assert.IsGreaterThan(5, played.Count);
        Assert.AreEqual(Dc(live[^1]), Dc(played[^1]));
    }

    [TestMethod]
    [DataRow(1, ByteTrace.LargeBytes, 180)]
    [DataRow(1, ByteTrace.SmallBoardBytes, 10)]
    [DataRow(5, ByteTrace.LargeBytes, 12)]
    public void A_trace_reaches_back_far_enough_for_a_report(int modules, int bytes, int seconds)
    {
        ISimulatedDevice device = modules == 1 ? new ShuntDevice(new SimulationOptions()) : new PylontechDevice(new PylontechOptions { Modules = modules }, ConsoleFaultsParser.Parse(""));
        var (trace, _) = Recorded(900, bytes, device, modules == 1 ? "vedirect" : "pylontech");
        Assert.IsGreaterThanOrEqualTo(seconds, RecordingReader.Parse(Encoding.ASCII.GetBytes(trace)).DurationMs / 1000);
    }

    private static (string Trace, List<string> Messages) Recorded(int seconds, int bytes) =>
        Recorded(seconds, bytes, new ShuntDevice(new SimulationOptions()), "vedirect");

    private static (string Trace, List<string> Messages) Recorded(int seconds, int bytes, ISimulatedDevice device, string serial)
    {
        var link = new SimulatedLink(device);
        var clock = new NanoBattery.Tests.ManualClock();
        var trace = new ByteTrace(bytes);
        var view = new NanoBattery.Tests.StubView();
        var messages = new Messages();
        var board = new Board(Settings(serial), new TracedLink(link, clock) { Trace = trace }, messages);
        for (var ms = 0; ms <= seconds * 1000; ms += 20)
        {
            clock.NowMs = ms;
            link.AdvanceTo(ms);
            board.Step(ms);
        }
        view.Board = board;
        var router = new NanoBattery.Web.Router();
        new NanoBattery.Web.Api.BatteryApi(view, new NanoBattery.Web.Trend.TrendKeeper(view, null, new()), trace, (_, _) => true).Register(router);
        var request = new NanoBattery.Web.WebRequest(new byte[1]);
        var response = new NanoBattery.Web.WebResponse();
        request.Begin("GET", NanoBattery.Web.Api.BatteryApi.Trace);
        router.Handle(request, response);
        var answer = new LongAnswer();
        response.Body!.WriteTo(answer);
        return (answer.Written.ToString(), messages.Of);
    }

    private static List<string> Replayed(string trace)
    {
        var recording = RecordingReader.Parse(Encoding.ASCII.GetBytes(trace));
        Assert.AreEqual(0, recording.DamagedLines);
        var link = new RecordingLink(recording);
        var messages = new Messages();
        var board = new Board(Settings("vedirect"), link, messages);
        for (var ms = 0; ms <= recording.DurationMs; ms += 20)
        {
            link.AdvanceTo(ms);
            board.Step(ms);
        }
        return messages.Of;
    }

    private static string Dc(string message) => message[..message.IndexOf('}', StringComparison.Ordinal)];

    private static BoardSettings Settings(string serial)
    {
        var settings = new BoardSettings();
        settings.Set("serial.device", serial);
        return settings;
    }

    private sealed class LongAnswer : NanoBattery.Web.IWebOutput
    {
        public StringBuilder Written { get; } = new();

        public void Text(string ascii) => Written.Append(ascii);

        public void Bytes(byte[] bytes, int offset, int count) => Written.Append(Encoding.ASCII.GetString(bytes, offset, count));
    }

    /// <summary>Those of the battery.</summary>
    private sealed class Messages : IMessageSink
    {
        public List<string> Of { get; } = [];

        public void Publish(string topic, byte[] payload, int length, bool retain)
        {
            if (topic.EndsWith("/battery", StringComparison.Ordinal))
            {
                Of.Add(Encoding.ASCII.GetString(payload, 0, length));
            }
        }
    }
}
