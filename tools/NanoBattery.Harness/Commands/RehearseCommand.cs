using System.CommandLine;
using System.Diagnostics;
using NanoBattery.Harness.Output;
using NanoBattery.Harness.Simulation;
using NanoBattery.Harness.Whole;
using NanoBattery.Messages;
using NanoBattery.Settings;

namespace NanoBattery.Harness.Commands;

/// <summary>Lets a whole board live for days, as fast as it goes: its loops, its restarts, its network and its flash.</summary>
internal static class RehearseCommand
{
    // As fine as the loops of the network and of the watch: a fifth of the guard's rounds, for a week in less than a minute.
    private const int StepMs = 50;

    // A planned end takes 1 s, or 5 where something hangs.
    private const int EndMs = 10_000;

    public static Command Create()
    {
        var options = new SimulateOptions();
        var length = new Option<string>("--for") { Description = "how long it lives, such as 90m, 12h or 7d", DefaultValueFactory = _ => "1d" };
        var network = new Option<string>("--network")
        {
            Description = "what goes wrong with the network, such as broker=3h@1d,wifi=40s/3h,refuse=30s/12h,hang=5m/1d,slow:700ms=10m/1d, or none",
            DefaultValueFactory = _ => NetworkFaults.OfRealLife,
        };
        var settings = Options.Settings();
        var command = new Command("rehearse", "let a whole board live for days on a simulated device, as fast as it goes") { length, network, settings };
        options.AddTo(command);
        command.SetAction(parsed => Rehearse(
            options.DeviceOf(parsed), LengthOf(parsed.GetValue(length)!), NetworkOf(parsed.GetValue(network)!, options.SeedOf(parsed)),
            options.SeedOf(parsed), BoardSettingsFor.Run(parsed.GetValue(settings), device: null)));
        return command;
    }

    private static int Rehearse(ISimulatedDevice device, long lengthMs, NetworkFaults network, long seed, BoardSettings settings)
    {
        using var stop = new StopSignal();
        var took = Stopwatch.StartNew();
        var board = new WholeBoard(device, network, seed, StepMs);
        var figures = new WholeFigures(board);
        board.Host.Memory.Put(Files.SettingsStore.FileName, TextOf(settings));
        while (board.NowMs < lengthMs && !stop.IsAsked)
        {
            board.RunTo(Math.Min(lengthMs, board.NowMs + 60_000));
        }
        board.End(EndMs);
        figures.Weigh();
        WholeSummary.Print(PlainConsole.On(Console.Out), board, figures, took.Elapsed);
        return CommandLine.Done;
    }

    private static long LengthOf(string text) => FaultText.Milliseconds(text) is { } ms and > 0
        ? ms
        : throw new UsageException($"--for {text}: is no time; such as 90m, 12h or 7d");

    private static NetworkFaults NetworkOf(string text, long seed)
    {
        try
        {
            return NetworkFaults.Parse(text, seed);
        }
        catch (FormatException trouble)
        {
            throw new UsageException(trouble.Message);
        }
    }

    /// <summary>As a board finds them; it has to be in some Wi-Fi, and some broker has to hear it.</summary>
    private static ReadOnlySpan<byte> TextOf(BoardSettings settings)
    {
        foreach (var (setting, value) in ((int, string)[])[(Setting.WifiSsid, "house"), (Setting.MqttHost, "broker")])
        {
            if (settings.TextOf(setting).Length == 0)
            {
                settings.Set(settings.Table.PathOf(setting), value);
            }
        }
        var json = new JsonWriter(SettingsReader.MostBytes);
        SettingsText.Write(settings, json, withSecrets: true);
        return json.Buffer.AsSpan(0, json.Length);
    }
}
