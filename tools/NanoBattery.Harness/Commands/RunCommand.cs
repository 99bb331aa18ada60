using System.CommandLine;
using System.Diagnostics;
using NanoBattery.Harness.Lines;
using NanoBattery.Harness.Output;

namespace NanoBattery.Harness.Commands;

/// <summary>Lives on a real serial line, as the board does.</summary>
internal static class RunCommand
{
    private const int StepMs = 20;

    public static Command Create()
    {
        var serial = Options.Serial();
        var device = Options.Device();
        var settings = Options.Settings();
        var mqtt = Options.Mqtt();
        var json = Options.Json();
        var command = new Command("run", "live on a serial line, until Ctrl-C") { serial, device, settings, mqtt, json };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(serial), BoardSettingsFor.Run(parsed.GetValue(settings), parsed.GetValue(device)),
            parsed.GetValue(mqtt), parsed.GetValue(json)));
        return command;
    }

    private static int Run(string serial, NanoBattery.Settings.BoardSettings settings, string? mqtt, bool json)
    {
        using var stop = new StopSignal();
        using var link = LineAddress.Open(serial);
        using var connection = Publisher.BrokerOf(mqtt, settings) is { } broker ? Publisher.Open(broker, settings) : null;
        var passed = Stopwatch.StartNew();
        var view = json ? null : new DecisionView(Console.Out, serial, durationMs: null);
        var lines = json ? new JsonLines(Console.OpenStandardOutput(), () => passed.ElapsedMilliseconds) : null;
        var sink = CountingSink.Of(lines, connection);
        var board = new Board(settings, link, sink);
        while (!stop.IsAsked)
        {
            var nowMs = passed.ElapsedMilliseconds;
            board.Step(nowMs);
            view?.Observe(board, nowMs);
            stop.Wait(StepMs);
        }

        var summary = new RunSummary(board.Device.Decoder.Counters, sink.Count, DamagedLines: 0);
        lines?.Summary(summary);
        view?.Summary(board, summary);
        return CommandLine.Done;
    }
}
