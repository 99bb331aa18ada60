using System.CommandLine;
using System.Diagnostics;
using NanoBattery.Harness.Lines;
using NanoBattery.Harness.Output;
using NanoBattery.Harness.Recordings;
using NanoBattery.Harness.Storage;
using NanoBattery.Serial;

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
        var record = new Option<string?>("--record") { Description = "a file to write to what passes over the line, for replay" };
        var command = new Command("run", "live on a serial line, until Ctrl-C") { serial, device, settings, mqtt, store, json, record };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(serial), BoardSettingsFor.Run(parsed.GetValue(settings), parsed.GetValue(device)),
            parsed.GetValue(mqtt), parsed.GetValue(store), parsed.GetValue(json), parsed.GetValue(record)));
        return command;
    }

    private static int Run(string serial, NanoBattery.Settings.BoardSettings settings, string? mqtt, string? folder, bool json, string? record)
    {
        using var stop = new StopSignal();
        var store = folder is null ? null : new FolderStore(folder, Console.Error.WriteLine);
        using var link = LineAddress.Open(serial);
        using var writer = record is null ? null : new RecordingWriter(RecordingFile.Create("--record", record), RecordingFormat.DefaultBaud);
        using var connection = Publisher.BrokerOf(mqtt, settings) is { } broker ? Publisher.Open(broker, settings) : null;
        var passed = Stopwatch.StartNew();
        var recorded = writer is null ? null : new RecordedLink(link, writer, () => passed.ElapsedMilliseconds, Console.Error.WriteLine);
        var board = new DeskBoard(settings, (ISerialLink?)recorded ?? link, connection, json, serial, durationMs: null, store);
        while (!stop.IsAsked)
        {
            board.Step(passed.ElapsedMilliseconds);
            stop.Wait(DeskBoard.StepMs);
        }

        board.SumUp(damagedLines: 0);
        if (recorded is not null)
        {
            Console.Error.WriteLine($"{record}: {recorded.Bytes} bytes in {passed.Elapsed.TotalSeconds:0.0} s");
        }
        return CommandLine.Done;
    }
}
