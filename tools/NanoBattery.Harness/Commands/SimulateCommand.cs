using System.Buffers;
using System.CommandLine;
using System.Diagnostics;
using NanoBattery.Harness.Lines;
using NanoBattery.Harness.Simulation;
using NanoBattery.Harness.Simulation.Pylontech;

namespace NanoBattery.Harness.Commands;

/// <summary>Stands in for a device on a pseudo terminal.</summary>
internal static class SimulateCommand
{
    private const int PollMs = 5;

    public static Command Create()
    {
        var options = new SimulateOptions();
        var pty = new Option<string>("--pty") { Description = "where to put the link to the pseudo terminal", Required = true };
        var command = new Command("simulate", "be a device on a pseudo terminal, until Ctrl-C") { pty };
        options.AddTo(command);
        command.SetAction(parsed => Simulate(options.KindOf(parsed), parsed.GetRequiredValue(pty), options.DeviceOf(parsed)));
        return command;
    }

    private static int Simulate(string kind, string link, ISimulatedDevice device)
    {
        using var stop = new StopSignal();
        using var pty = new Pty(link, device.BaudRate);
        Console.Error.WriteLine($"{kind} on {pty.Path} ({pty.SlavePath}); Ctrl-C ends it");
        var passed = Stopwatch.StartNew();
        var sent = new ArrayBufferWriter<byte>();
        var received = new byte[256];
        var violations = 0;
        while (!stop.IsAsked)
        {
            if (device is IHearsSpeed console && pty.Speed is > 0 and var speed)
            {
                console.SetHostSpeed(speed);
            }
            var count = pty.Read(received, 0, received.Length);
            if (count > 0)
            {
                device.Receive(received.AsSpan(0, count));
                violations = Warn(kind, device, violations);
            }
            device.Emit(passed.ElapsedMilliseconds, sent);
            if (sent.WrittenCount > 0)
            {
                pty.Write(sent.WrittenSpan.ToArray(), 0, sent.WrittenCount);
                sent.ResetWrittenCount();
            }
            stop.Wait(PollMs);
        }
        TellFlashWrites(device);
        return CommandLine.Done;
    }

    private static int Warn(string kind, ISimulatedDevice device, int told)
    {
        if (Behind(device) is not IHasViolations watched)
        {
            return told;
        }
        foreach (var line in watched.Violations.Skip(told))
        {
            var what = kind == DeviceFactory.Pylontech ? "console" : kind;
            Console.Error.WriteLine($"the host sent \"{line}\", which no program should send to such a {what} unattended");
        }
        return watched.Violations.Count;
    }

    private static void TellFlashWrites(ISimulatedDevice device)
    {
        if (Behind(device) is ControlledDevice { FlashWrites: { Total: > 0 } writes })
        {
            var counts = writes.Registers.Select(register => $"0x{register:X4} {writes[register]}");
            Console.Error.WriteLine($"writes to flash: {string.Join(", ", counts)}");
        }
    }

    private static ISimulatedDevice Behind(ISimulatedDevice device) => device is FaultyLine line ? line.Device : device;
}
