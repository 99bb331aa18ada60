using System.CommandLine;
using NanoBattery.Harness.Output;
using NanoBattery.Harness.Web;

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
        var web = Options.Web();
        var record = new Option<string?>("--record") { Description = "a file to write to what passes over the line, for replay" };
        var command = new Command("run", "live on a serial line, until Ctrl-C") { serial, device, settings, mqtt, store, json, web, record };
        command.SetAction(parsed =>
        {
            var file = parsed.GetValue(settings);
            var board = BoardSettingsFor.Run(file, parsed.GetValue(device));
            var address = parsed.GetValue(web) is { } text ? WebAddress.Parse(text) : null;
            using var stop = new StopSignal();
            using var line = new RunLine(parsed.GetRequiredValue(serial), parsed.GetValue(record), parsed.GetValue(store));
            // A board restarts with settings that were saved; on the desk the line stays open, and its recording goes on.
            while (Live(board, file, parsed.GetValue(mqtt), address, parsed.GetValue(json), line, stop))
            {
                board = BoardSettingsFor.Run(file, parsed.GetValue(device));
            }
            line.SumUp();
            return CommandLine.Done;
        });
        return command;
    }

    /// <returns>Whether it is to live again, with what was saved.</returns>
    private static bool Live(
        NanoBattery.Settings.BoardSettings settings, string? file, string? mqtt, WebAddress? address, bool json, RunLine line, StopSignal stop)
    {
        using var connection = Publisher.BrokerOf(mqtt, settings) is { } broker ? Publisher.Open(broker, settings) : null;
        using var site = SiteFor.Of(address, settings, file, connection, line.Clock, isNow: true, line.Files);
        var board = new DeskBoard(settings, line.Link, connection, json, line.Name, durationMs: null, line.Store, site);
        var wantsRestart = false;
        while (!stop.IsAsked && !wantsRestart)
        {
            board.Step(line.Clock.NowMs);
            stop.Wait(DeskBoard.StepMs);
            wantsRestart = site?.WantsRestart ?? false;
        }

        board.SumUp(damagedLines: 0);
        if (wantsRestart)
        {
            Console.Error.WriteLine($"web: {file} was saved; the board restarts with it");
        }
        return wantsRestart && !stop.IsAsked;
    }
}
