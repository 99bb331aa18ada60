using System.CommandLine;
using NanoBattery.Harness.Mqtt;
using NanoBattery.Harness.Output;
using NanoBattery.Harness.Recordings;
using NanoBattery.Harness.Web;

namespace NanoBattery.Harness.Commands;

/// <summary>Plays a recording through the board's own code, on a virtual clock.</summary>
internal static class ReplayCommand
{
    private const int PollMs = 100;

    private static readonly TimeSpan SendPatience = TimeSpan.FromSeconds(10);

    public static Command Create()
    {
        var file = new Argument<string?>("file")
        {
            Description = $"a recording, or a bundled one: {BundledRecordings.Names}; without one, {BundledRecordings.Default.Name}",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var device = Options.Device();
        var settings = Options.Settings();
        var json = Options.Json();
        var mqtt = Options.Mqtt();
        var web = Options.Web();
        var speed = new Option<string>("--speed") { Description = "max, or real: as slow as it was", DefaultValueFactory = _ => "max" };
        var command = new Command("replay", "play a recording and show what the board decides") { file, device, settings, json, mqtt, web, speed };
        command.SetAction(parsed =>
        {
            var source = ReplaySource.Of(parsed.GetValue(file));
            var settingsFile = parsed.GetValue(settings);
            var board = BoardSettingsFor.Replay(source, settingsFile, parsed.GetValue(device));
            var address = parsed.GetValue(web) is { } text ? WebAddress.Parse(text) : null;
            return Replay(source, board, settingsFile, parsed.GetValue(json), parsed.GetValue(mqtt), address, IsReal(parsed.GetValue(speed)!));
        });
        return command;
    }

    private static bool IsReal(string speed) => speed is "max" or "real"
        ? speed == "real"
        : throw new UsageException($"--speed {speed}: is not one of max|real");

    private static int Replay(
        ReplaySource source, NanoBattery.Settings.BoardSettings settings, string? settingsFile, bool json, string? mqtt, WebAddress? address,
        bool inRealTime)
    {
        var recording = source.Recording;
        using var stop = new StopSignal();
        // Old readings never go to the settings' broker, where a live system would take them for new: only to one named here.
        using var connection = mqtt is null ? null : Publisher.Open(MqttAddress.Parse(mqtt), settings);
        if (connection is not null)
        {
            Publisher.WaitFor(connection, stop);
        }

        var link = new RecordingLink(recording);
        var clock = new ReplayClock(inRealTime, stop);
        using var site = SiteFor.Of(address, settings, settingsFile, connection, clock, isNow: false);
        var board = new DeskBoard(settings, link, connection, json, source.Name, recording.DurationMs, store: null, site);

        // One step behind the last byte, in which a prompt can end a reply. What would come then is not silence: it is not recorded.
        var end = recording.DurationMs + 2 * DeskBoard.StepMs;
        for (var nowMs = 0L; nowMs < end && !stop.IsAsked; nowMs += DeskBoard.StepMs)
        {
            clock.WaitUntil(nowMs);
            link.AdvanceTo(nowMs);
            if (board.Step(nowMs))
            {
                Send(connection);
            }
        }

        clock.End();
        board.SumUp(recording.DamagedLines);
        StayServed(site, stop);
        return CommandLine.Done;
    }

    /// <summary>A page outlives what was played, and says that nothing comes any more.</summary>
    private static void StayServed(DeskSite? site, StopSignal stop)
    {
        if (site is not null && !stop.IsAsked)
        {
            Console.Error.WriteLine("web: the recording is over; Ctrl-C ends the page");
        }
        while (site is not null && !stop.IsAsked)
        {
            stop.Wait(PollMs);
        }
    }

    /// <summary>Virtual time runs ahead of the broker, for which the newest message of a topic is enough: a replay gives it each.</summary>
    private static void Send(MqttConnection? connection)
    {
        if (connection is not null && !connection.Flush(SendPatience))
        {
            Console.Error.WriteLine("mqtt: a message did not reach the broker");
        }
    }
}
