using System.Text.Json;
using NanoBattery.Harness.Simulation;
using NanoBattery.Harness.Simulation.Pylontech;
using NanoBattery.Properties;
using NanoBattery.Settings;

namespace NanoBattery.Harness.Tests.Consoles;

/// <summary>A board at the console of a simulated stack, on a clock that goes when a test says so. Every message is held against the consumer's contract.</summary>
internal sealed class StackBench
{
    public const string Base = "nanobattery/board/";
    public const string Bank = Base + "pylon";

    /// <summary>What the settings allow for each module, in ampere: less than these stacks recommend.</summary>
    public const int Share = 20;

    private readonly SimulatedLink _line;

    /// <param name="options">The stack.</param>
    /// <param name="faults">What goes wrong with it and when, as a person would order it.</param>
    /// <param name="settings">The board's; null is a board whose line is known to have a console.</param>
    /// <param name="stepMs">How often the board looks at its line.</param>
    public StackBench(PylontechOptions? options = null, string faults = "", BoardSettings? settings = null, int stepMs = 5)
        : this(new PylontechDevice(options ?? new PylontechOptions(), ConsoleFaultsParser.Parse(faults, (options ?? new PylontechOptions()).Seed)), settings, stepMs)
    {
    }

    public StackBench(PylontechDevice device, BoardSettings? settings = null, int stepMs = 5)
    {
        Device = device;
        StepMs = stepMs;
        _line = new SimulatedLink(device);
        Link = new CountedLink(_line);
        Board = new Board(settings ?? Settings(), Link, Sink);
    }

    public PylontechDevice Device { get; }

    public CountedLink Link { get; }

    public ContractSink Sink { get; } = new();

    public Board Board { get; }

    public int StepMs { get; }

    public long NowMs { get; private set; }

    /// <summary>How old the oldest of what the guard decides on is.</summary>
    public long AgeMs => NowMs - Board.Battery.LastReading.AtMs;

    /// <summary>Whether nothing may be taken or given.</summary>
    public bool IsStopped => Board.Battery.Limits is { MaxChargeMilliamps: 0, MaxDischargeMilliamps: 0 };

    public static BoardSettings Settings(params string[] others)
    {
        var settings = new BoardSettings();
        settings.Set("serial.device", "pylontech");
        settings.Set("battery.maxChargeCurrentA", $"{Share}");
        settings.Set("battery.maxDischargeCurrentA", $"{Share}");
        foreach (var other in others)
        {
            settings.Set(other.Split('=')[0], other.Split('=')[1]);
        }
        return settings;
    }

    public void RunTo(long ms, Action? eachStep = null)
    {
        while (NowMs < ms)
        {
            NowMs += StepMs;
            Sink.NowMs = NowMs;
            _line.AdvanceTo(NowMs);
            Board.Step(NowMs);
            eachStep?.Invoke();
        }
    }

    public void Run(double seconds, Action? eachStep = null) => RunTo(NowMs + (long)(seconds * 1000), eachStep);

    /// <summary>Goes on until something comes true.</summary>
    /// <returns>How many milliseconds that took.</returns>
    public long RunUntil(Func<bool> comesTrue, double withinSeconds, string what)
    {
        var start = NowMs;
        while (!comesTrue())
        {
            if (NowMs - start > withinSeconds * 1000)
            {
                Assert.Fail($"{what}: not within {withinSeconds} s. {Why()}");
            }
            Run(StepMs / 1000.0);
        }
        return NowMs - start;
    }

    /// <summary>Until the bank has its first message and its limits have risen as far as they will.</summary>
    public StackBench Settle()
    {
        RunUntil(() => Has(Bank), 60, "a first message");
        RunUntil(() => !IsStopped && !Board.Battery.Limits.IsRecovering, 120, "limits");
        return this;
    }

    public bool Has(string topic) => Sink.Topics.ContainsKey(topic);

    /// <summary>The last message of a topic, key by key.</summary>
    public IReadOnlyDictionary<string, JsonElement> Last(string topic) =>
        Has(topic) ? Sink.Topics[topic].Last : throw new AssertFailedException($"no message on {topic}. {Why()}");

    public IReadOnlyDictionary<string, JsonElement> LastOfModule(int address) => Last($"{Base}battery_{address}");

    public double Number(string key, string topic = Bank) => Last(topic)[key].GetDouble();

    public string? Text(string key, string topic = Bank) => Last(topic)[key].GetString();

    /// <summary>What the board itself has to say, for a test that failed.</summary>
    public string Why()
    {
        var counters = Board.Stack?.Counters;
        return $"At {NowMs} ms, {Board.Battery.Why}; open {Board.Stack?.IsOpen} at {Board.Stack?.Baud}, {counters?.Requests} requests, {counters?.Good} good, "
            + $"{counters?.Doubtful} doubtful, {counters?.Refused} refused, {counters?.UnknownLayouts} unknown, {counters?.Silences} silences; "
            + $"strange: {Board.Stack?.UnknownLayout}; last sent {string.Join("|", Link.Sent.TakeLast(6)).Replace("\n", "\\n")}";
    }
}
