using NanoBattery.Guard;
using NanoBattery.Harness.Output;
using NanoBattery.Harness.Recordings;
using NanoBattery.Harness.Simulation;
using NanoBattery.Settings;
using Spectre.Console;

namespace NanoBattery.Harness.Tests.Output;

/// <summary>A battery whose limits a test decides, and the rows that a person sees of it on a terminal.</summary>
internal sealed class ShownBattery
{
    private const int ListenMs = 5_000;

    private readonly StringWriter _text = new();
    private readonly Board _board;
    private readonly DecisionView _view;
    private long _nowMs = ListenMs;

    public ShownBattery()
    {
        var device = new BundledRecording("calm", ListenMs, () => new StoryDevice(new Story(4, 100, new StoryFrame(0, 3300, 10, 500, 20))));
        var stream = new MemoryStream();
        device.Write(stream);
        var link = new RecordingLink(RecordingReader.Parse(stream.ToArray()));
        link.AdvanceTo(ListenMs);
        _board = new Board(new BoardSettings(), link, CountingSink.Of());
        _board.Step(ListenMs);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Out = new AnsiConsoleOutput(_text),
        });
        console.Profile.Width = 1000;
        _view = new DecisionView(console, "calm", durationMs: null);
        var limits = Limits;
        limits.Mode = "Bulk";
        limits.MaxChargeMilliamps = 50_000;
        limits.MaxDischargeMilliamps = 60_000;
        limits.ChargeReason = limits.DischargeReason = "All is well";
    }

    public Limits Limits => _board.Battery.Limits;

    /// <summary>Looks a little later.</summary>
    /// <returns>The rows that are new, with the codes of their colours.</returns>
    public string[] Look()
    {
        _text.GetStringBuilder().Clear();
        _nowMs += 20;
        _view.Observe(_board, _nowMs);
        return [.. _text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.Contains("CVL"))];
    }
}
