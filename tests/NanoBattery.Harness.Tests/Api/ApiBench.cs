using System.Text.Json;
using NanoBattery.Harness.Output;
using NanoBattery.Harness.Simulation;
using NanoBattery.Harness.Simulation.Pylontech;
using NanoBattery.Life;
using NanoBattery.Settings;
using NanoBattery.Tests;
using NanoBattery.Web;
using NanoBattery.Web.Api;
using NanoBattery.Web.Trace;
using NanoBattery.Web.Trend;

namespace NanoBattery.Harness.Tests.Api;

/// <summary>A board at a simulated device, on a virtual clock, and what it tells over HTTP.</summary>
internal sealed class ApiBench
{
    private const int StepMs = 20;

    private readonly SimulatedLink _link;
    private readonly ManualClock _clock = new() { NowMs = 0 };
    private readonly Router _router = new();
    private readonly WebRequest _request = new(new byte[16]);
    private readonly WebResponse _response = new();

    public ApiBench(ISimulatedDevice device, string serial = "auto", int traceBytes = ByteTrace.LargeBytes)
    {
        _link = new SimulatedLink(device);
        var settings = new BoardSettings();
        settings.Set("serial.device", serial);
        settings.Set("battery.capacityAh", "280");
        var trace = new ByteTrace(traceBytes);
        View.Board = new Board(settings, new TracedLink(_link, _clock) { Trace = trace }, CountingSink.Of());
        Trends = new TrendKeeper(View, null, new TrendSizes());
        new BatteryApi(View, Trends, trace, (_, _) => true).Register(_router);
    }

    public static IReadOnlyList<string> Paths { get; } =
    [
        BatteryApi.State, BatteryApi.History, BatteryApi.History + "?range=day", BatteryApi.History + "?range=week", BatteryApi.Battery, BatteryApi.Health,
    ];

    public StubView View { get; } = new();

    public TrendKeeper Trends { get; }

    public static ApiBench Of(string kind) => kind == DeviceFactory.Pylontech ? Stack(3) : new(DeviceFactory.Create(kind, new SimulationOptions()));

    public static ApiBench Stack(int modules, string faults = "") =>
        new(new PylontechDevice(new PylontechOptions { Modules = modules }, ConsoleFaultsParser.Parse(faults)), "pylontech");

    public ApiBench Run(double seconds)
    {
        for (var end = View.NowMs + (long)(seconds * 1000); View.NowMs < end;)
        {
            View.NowMs += StepMs;
            _clock.NowMs = View.NowMs;
            _link.AdvanceTo(View.NowMs);
            View.Board!.Step(View.NowMs);
            Trends.Step();
        }
        return this;
    }

    public string Get(string target)
    {
        _request.Begin("GET", target);
        _router.Handle(_request, _response);
        var answer = new Answer();
        _response.Body?.WriteTo(answer);
        return answer.All;
    }

    public JsonElement Json(string target) => Parse(Get(target));

    /// <summary>Fails with the text where it is none.</summary>
    public static JsonElement Parse(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.Clone();
        }
        catch (JsonException fault)
        {
            throw new AssertFailedException($"{fault.Message}\n{text}", fault);
        }
    }
}
