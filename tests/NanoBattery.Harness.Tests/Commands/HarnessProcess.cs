using System.Diagnostics;
using System.Text.Json;
using NanoBattery.Harness.Tests.Waiting;

namespace NanoBattery.Harness.Tests.Commands;

/// <summary>The harness as a person starts it: a process with arguments, two streams and an exit code.</summary>
internal sealed class HarnessProcess : IDisposable
{
    private readonly Process _process;
    private readonly List<string> _output = [];
    private readonly List<string> _errors = [];

    private HarnessProcess(string[] args, string directory = "")
    {
        _process = new Process
        {
            // A script that runs the tests in its background has made them, and all they start, deaf to Ctrl-C.
            StartInfo = new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", Path.Combine(AppContext.BaseDirectory, "nanobattery.dll"), .. args])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = directory,
            },
        };
        _process.OutputDataReceived += (_, line) => Keep(_output, line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(_errors, line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string[] Output => Copy(_output);

    public string[] Errors => Copy(_errors);

    public int ExitCode { get; private set; } = -1;

    /// <summary>The messages so far, without the summary and without what the broker is to keep.</summary>
    public JsonElement[] Messages => [.. Published().Where(message => !message.GetProperty("retain").GetBoolean())];

    /// <summary>What the broker is to keep.</summary>
    public JsonElement[] Kept => [.. Published().Where(message => message.GetProperty("retain").GetBoolean())];

    public JsonElement Summary => Lines()[^1].GetProperty("summary");

    /// <summary>Starts it and goes on.</summary>
    public static HarnessProcess Start(params string[] args) => new(args);

    /// <summary>Starts it and waits for its end.</summary>
    public static HarnessProcess Run(params string[] args) => RunIn("", args);

    /// <summary>Starts it in a folder and waits for its end.</summary>
    public static HarnessProcess RunIn(string directory, params string[] args)
    {
        var harness = new HarnessProcess(args, directory);
        harness.WaitForEnd();
        return harness;
    }

    /// <summary>Asks it to end, as a service manager does.</summary>
    public void Terminate() => Signal("TERM");

    /// <summary>Asks it to end, as Ctrl-C does.</summary>
    public void Interrupt() => Signal("INT");

    public void WaitForEnd()
    {
        Deadline.Until(() => _process.HasExited, $"the end of it; it said: {string.Join("; ", Errors)}");
        _process.WaitForExit();
        ExitCode = _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }
        _process.Dispose();
    }

    private IEnumerable<JsonElement> Published() => Lines().Where(line => line.TryGetProperty("topic", out _));

    private JsonElement[] Lines() => [.. Output.Select(line => JsonDocument.Parse(line).RootElement)];

    private void Signal(string signal)
    {
        using var kill = Process.Start("kill", ["-s", signal, $"{_process.Id}"]);
        WaitForEnd();
    }

    private static void Keep(List<string> lines, string? line)
    {
        if (line is not null)
        {
            lock (lines)
            {
                lines.Add(line);
            }
        }
    }

    private static string[] Copy(List<string> lines)
    {
        lock (lines)
        {
            return [.. lines];
        }
    }
}
