using System.CommandLine;
using System.Diagnostics;
using NanoBattery.Harness.Lines;
using NanoBattery.Harness.Output;
using NanoBattery.Harness.Storage;

namespace NanoBattery.Harness.Commands;

/// <summary>Lives on a real serial line, as the board does.</summary>
internal static class RunCommand
{
    public static Command Create()
    {
        var serial = Options.Serial();
        var device = Options.Device();
        var settings = Options.Settings();
        var mqtt = Options.Mqtt();
        var store = Options.Store();
        var json = Options.Json();
        var command = new Command("run", "live on a serial line, until Ctrl-C") { serial, device, settings, mqtt, store, json };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(serial), BoardSettingsFor.Run(parsed.GetValue(settings), parsed.GetValue(device)),
            parsed.GetValue(mqtt), parsed.GetValue(store), parsed.GetValue(json)));
        return command;
    }

    private static int Run(string serial, NanoBattery.Settings.BoardSettings settings, string? mqtt, string? folder, bool json)
    {
        using var stop = new StopSignal();
        var store = folder is null ? null : new FolderStore(folder, Console.Error.WriteLine);
        using var link = LineAddress.Open(serial);
        using var connection = Publisher.BrokerOf(mqtt, settings) is { } broker ? Publisher.Open(broker, settings) : null;
        var board = new DeskBoard(settings, link, connection, json, serial, durationMs: null, store);
        var passed = Stopwatch.StartNew();
        while (!stop.IsAsked)
        {
            board.Step(passed.ElapsedMilliseconds);
            stop.Wait(DeskBoard.StepMs);
        }

        board.SumUp(damagedLines: 0);
        return CommandLine.Done;
    }
}
