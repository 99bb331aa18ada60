using System.Text;
using NanoBattery.Harness.Simulation;
using NanoBattery.Harness.Simulation.Pylontech;

namespace NanoBattery.Harness.Tests.Simulation.Pylontech;

/// <summary>A conversation with a simulated console, in the virtual time that it takes.</summary>
internal sealed class Talk
{
    private const long LongestMs = 5_000;

    private readonly byte[] _buffer = new byte[65_536];

    public Talk(PylontechOptions? options = null, string faults = "")
    {
        options ??= new PylontechOptions();
        Device = new PylontechDevice(options, ConsoleFaultsParser.Parse(faults, options.Seed));
        Console = new SimulatedLink(Device);
    }

    public PylontechDevice Device { get; }

    public SimulatedLink Console { get; }


    /// <summary>What comes back until the prompt; where none comes, within five seconds.</summary>
    public string Ask(string command) => Type(command + "\n");

    /// <summary>The rows of a reply, trimmed, without what stands around them.</summary>
    public string[] Rows(string command) => RowsOf(Ask(command));

    /// <summary>The value behind a key of a reply, without its unit.</summary>
    public string Value(string command, string key) => Rows(command)
        .Single(row => row.Split(':')[0].TrimEnd() == key)
        .Split(':', 2)[1].Trim().Split(' ')[0];

    public string Type(string keys)
    {
        Send(keys);
        return Hear();
    }

    public void Send(string keys)
    {
        var bytes = Encoding.Latin1.GetBytes(keys);
        Console.Write(bytes, 0, bytes.Length);
    }

    /// <summary>What has come by a moment.</summary>
    public string HearUntil(long ms)
    {
        Console.AdvanceTo(ms);
        var count = Console.Read(_buffer, 0, _buffer.Length);
        return count == 0 ? "" : Encoding.Latin1.GetString(_buffer, 0, count);
    }

    public string Hear()
    {
        var heard = new StringBuilder();
        var endMs = Console.NowMs + LongestMs;
        while (Console.NowMs < endMs && !IsPrompt(heard))
        {
            heard.Append(HearUntil(Console.NowMs + 1));
        }
        return heard.ToString();
    }

    public static string[] RowsOf(string reply) => [.. reply.Split('\n')
        .Select(row => row.Trim('\r').Trim())
        .SkipWhile(row => row != "@").Skip(1)
        .TakeWhile(row => row != "Command completed successfully" && row != "$$")
        .Where(row => row.Length > 0)];

    private static bool IsPrompt(StringBuilder heard) =>
        heard.Length > 6 && heard[^1] == '>' && heard.ToString(Math.Max(0, heard.Length - 15), Math.Min(15, heard.Length)) is var end && (end.Contains("\rpylon") || end.Contains("\rPYTES"));
}
