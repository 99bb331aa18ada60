using NanoBattery.Commands;
using NanoBattery.Settings;

namespace NanoBattery.Tests;

/// <summary>A board on the bench: a line to send over, and the messages it publishes.</summary>
public sealed class Bench
{
    private readonly Board _board;

    public Bench()
        : this(new BoardSettings())
    {
    }

    public Bench(BoardSettings settings, ICommandSource? commands = null)
    {
        _board = new Board(settings, Line, Mail, null, commands);
    }

    public ScriptedLine Line { get; } = new ScriptedLine();

    public Mailbox Mail { get; } = new Mailbox();

    public long NowMs { get; set; } = 5_000;

    /// <summary>How many bits the clock's counter has: 64, or 32 that begin again at zero.</summary>
    public int ClockBits { get; set; } = 64;

    /// <summary>Whether a counter of 32 bits goes on below zero.</summary>
    public bool ClockHasSign { get; set; }

    /// <summary>Lets time pass in steps of 20 ms.</summary>
    public void Run(int milliseconds)
    {
        long end = NowMs + milliseconds;
        while (NowMs < end)
        {
            NowMs += 20;
            _board.Step(ClockBits == 64 ? NowMs : ClockHasSign ? (int)NowMs : (uint)NowMs);
        }
    }

    /// <summary>A device that sends the same each second.</summary>
    public void Hear(Wire each, int seconds)
    {
        byte[] bytes = each.ToArray();
        for (int second = 0; second < seconds; second++)
        {
            Line.Send(bytes);
            Run(1000);
        }
    }
}
