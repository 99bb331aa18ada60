using System.CommandLine;
using System.Diagnostics;
using NanoBattery.Harness.Lines;
using NanoBattery.Harness.Recordings;

namespace NanoBattery.Harness.Commands;

/// <summary>Writes down what a line says, and when.</summary>
internal static class RecordCommand
{
    private const int PollMs = 10;

    public static Command Create()
    {
        var serial = Options.Serial();
        var output = new Option<string>("--out") { Description = "the recording to write", Required = true };
        var baud = Options.Baud();
        var command = new Command("record", "write a timed recording of a line, until Ctrl-C; a console speaks only when it is asked: run --record") { serial, output, baud };
        command.SetAction(parsed => Record(parsed.GetRequiredValue(serial), parsed.GetRequiredValue(output), parsed.GetValue(baud)));
        return command;
    }

    private static int Record(string serial, string path, int baud)
    {
        using var stop = new StopSignal();
        using var link = LineAddress.Open(serial, baud);
        using var file = RecordingFile.Create("--out", path);
        using var writer = new RecordingWriter(file, baud);
        writer.Note("line", serial);
        var passed = Stopwatch.StartNew();
        var buffer = new byte[4096];
        var bytes = 0L;
        while (!stop.IsAsked)
        {
            var count = link.Read(buffer, 0, buffer.Length);
            if (count > 0)
            {
                bytes += count;
                writer.FromDevice(passed.ElapsedMilliseconds, buffer.AsSpan(0, count));
            }
            stop.Wait(PollMs);
        }
        Console.Error.WriteLine($"{path}: {bytes} bytes in {passed.Elapsed.TotalSeconds:0.0} s");
        return CommandLine.Done;
    }
}
