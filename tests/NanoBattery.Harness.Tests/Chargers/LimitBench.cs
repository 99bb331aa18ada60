using NanoBattery.Commands;
using NanoBattery.Harness.Mqtt;
using NanoBattery.Harness.Simulation;
using NanoBattery.Properties;
using NanoBattery.Settings;

namespace NanoBattery.Harness.Tests.Chargers;

/// <summary>A board at the line of a simulated charger, on a virtual clock.</summary>
internal sealed class LimitBench
{
    private const int StepMs = 20;

    private readonly SimulatedLink _link;
    private readonly CommandQueue _commands = new();
    private readonly BoardSettings _settings;
    private Board _board;

    public LimitBench(ChargerKind kind, string faults = "", params (string Path, string Value)[] settings)
    {
        Charger = new ChargerDevice(new SimulationOptions { ChargerKind = kind, StartSocPermille = 200, CapacityAmpHours = 400 });
        _link = new SimulatedLink(faults.Length == 0 ? Charger : new FaultyLine(Charger, FaultsParser.Parse(faults, 1), 1));
        _settings = new BoardSettings();
        _settings.Set("serial.device", "vedirect");
        foreach (var (path, value) in settings)
        {
            _settings.Set(path, value);
        }
        _board = new Board(_settings, _link, Sink, null, _commands);
    }

    public ChargerDevice Charger { get; }

    public ContractSink Sink { get; } = new();

    public string Source => _board.Charger!.Limit.Source;

    public string? Refusal => _board.Charger!.Limit.Refusal;

    public int InForceMilliamps => _board.Charger!.InForceMilliamps;

    public double LimitAmps => Charger.EffectiveLimitDeciamps / 10.0;

    public LimitBench Pass(double seconds)
    {
        for (var end = _link.NowMs + (long)(seconds * 1000); _link.NowMs < end;)
        {
            _link.AdvanceTo(_link.NowMs + StepMs);
            Sink.NowMs = _link.NowMs;
            _board.Step(_link.NowMs);
        }
        return this;
    }

    public LimitBench Ask(ReadOnlySpan<byte> payload, bool isRetained = false)
    {
        _commands.Put("nanobattery/board/curlimit", payload, isRetained);
        return this;
    }

    public LimitBench Ask(string text, bool isRetained = false) => Ask(System.Text.Encoding.UTF8.GetBytes(text), isRetained);

    /// <summary>The board is switched off and on; the broker gives it again what it kept.</summary>
    public void RestartBoard(string kept)
    {
        _board = new Board(_settings, _link, Sink, null, _commands);
        Ask(kept, isRetained: true);
    }
}
