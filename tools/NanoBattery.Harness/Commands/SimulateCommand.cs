using System.Buffers;
using System.CommandLine;
using System.Diagnostics;
using NanoBattery.Harness.Lines;
using NanoBattery.Harness.Simulation;

namespace NanoBattery.Harness.Commands;

/// <summary>Stands in for a device on a pseudo terminal.</summary>
internal static class SimulateCommand
{
    private const int PollMs = 5;

    public static Command Create()
    {
        var kind = new Argument<string>("device") { Description = string.Join('|', DeviceFactory.Kinds) };
        var pty = new Option<string>("--pty") { Description = "where to put the link to the pseudo terminal", Required = true };
        var faults = new Option<string>("--faults") { Description = "such as flip=0.0001,drop=0.0001,silence=30s@120s,hex=5,garbage=0.001", DefaultValueFactory = _ => "" };
        var seed = new Option<long>("--seed") { Description = "the same seed sends the same bytes", DefaultValueFactory = _ => 1 };
        var cells = new Option<int>("--cells") { Description = "cells in series", DefaultValueFactory = _ => 4 };
        var capacity = new Option<int>("--capacity-ah") { Description = "the pack's capacity", DefaultValueFactory = _ => 100 };
        var noSoc = new Option<bool>("--soc-unknown") { Description = "a shunt that is not synchronised: SOC ---" };
        var command = new Command("simulate", "be a device on a pseudo terminal, until Ctrl-C") { kind, pty, faults, seed, cells, capacity, noSoc };
        command.SetAction(parsed => Simulate(
            parsed.GetRequiredValue(kind), parsed.GetRequiredValue(pty), parsed.GetValue(faults)!,
            new SimulationOptions
            {
                Seed = parsed.GetValue(seed),
                Cells = Within("--cells", parsed.GetValue(cells), 1, 24),
                CapacityAmpHours = Within("--capacity-ah", parsed.GetValue(capacity), 1, 10_000),
                SocKnown = !parsed.GetValue(noSoc),
            }));
        return command;
    }

    private static int Simulate(string kind, string link, string faults, SimulationOptions options)
    {
        var device = new FaultyLine(Create(kind, options), FaultsOf(faults), options.Seed);
        using var stop = new StopSignal();
        using var pty = new Pty(link);
        Console.Error.WriteLine($"{kind} on {pty.Path} ({pty.SlavePath}); Ctrl-C ends it");
        var passed = Stopwatch.StartNew();
        var sent = new ArrayBufferWriter<byte>();
        var received = new byte[256];
        while (!stop.IsAsked)
        {
            var count = pty.Read(received, 0, received.Length);
            if (count > 0)
            {
                device.Receive(received.AsSpan(0, count));
            }
            device.Emit(passed.ElapsedMilliseconds, sent);
            if (sent.WrittenCount > 0)
            {
                pty.Write(sent.WrittenSpan.ToArray(), 0, sent.WrittenCount);
                sent.ResetWrittenCount();
            }
            stop.Wait(PollMs);
        }
        return CommandLine.Done;
    }

    private static ISimulatedDevice Create(string kind, SimulationOptions options)
    {
        try
        {
            return DeviceFactory.Create(kind, options);
        }
        catch (ArgumentException trouble)
        {
            throw new UsageException(trouble.Message);
        }
    }

    private static Faults FaultsOf(string text)
    {
        try
        {
            return text.Length == 0 ? Faults.None : FaultsParser.Parse(text);
        }
        catch (FormatException trouble)
        {
            throw new UsageException(trouble.Message);
        }
    }

    private static int Within(string name, int value, int minimum, int maximum) => value >= minimum && value <= maximum
        ? value
        : throw new UsageException($"{name} {value}: is not between {minimum} and {maximum}");
}
