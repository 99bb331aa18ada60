using NanoBattery.Harness.Output;
using NanoBattery.Harness.Recordings;
using NanoBattery.Settings;
using Spectre.Console;

namespace NanoBattery.Harness.Tests.Output;

/// <summary>The stack at noon, as a replay shows it to a person.</summary>
internal static class ShownNoon
{
    /// <returns>The lines of a terminal of this width, without its colours.</returns>
    public static string[] On(int width)
    {
        var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(text) });
        console.Profile.Width = width;
        var recording = RecordingReader.Read(StackNoon.Recording.FullPath);
        var view = new DecisionView(console, StackNoon.Recording.FileName, recording.DurationMs);
        var settings = new BoardSettings();
        settings.Set("serial.device", "pylontech");
        settings.Set("pylontech.asks", "false");
        var link = new RecordingLink(recording);
        var board = new Board(settings, link, CountingSink.Of());
        for (var ms = 0L; ms <= recording.DurationMs; ms += 20)
        {
            link.AdvanceTo(ms);
            board.Step(ms);
            view.Observe(board, ms);
        }
        return [.. text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd())];
    }
}
