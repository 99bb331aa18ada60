using NanoBattery.Pylontech;

namespace NanoBattery.Tests;

/// <summary>A console and whoever reads it: replies in, readings out.</summary>
public sealed class Talk
{
    private readonly ReplyReader _reader = new ReplyReader();

    public Talk()
    {
        for (int i = 0; i < Modules.Length; i++)
        {
            Modules[i] = new ModuleReading(i + 1);
        }

        Replies = new ReplySet(Modules, System);
    }

    public ModuleReading[] Modules { get; } = new ModuleReading[4];

    public SystemReading System { get; } = new SystemReading();

    public ReplySet Replies { get; }

    public long NowMs { get; set; } = 50_000;

    /// <summary>Whether the last reply ended in a prompt.</summary>
    public bool AtPrompt { get; private set; }

    public bool AtPager { get; private set; }

    public ModuleReading Module(int address) => Modules[address - 1];

    /// <summary>Asks, hears and returns the verdict: one of <see cref="Verdict"/>.</summary>
    /// <param name="request">Such as "pwr 1"; its first word says which reply is waited for.</param>
    public int Hear(string request, string text) => Hear(request, ConsoleText.Bytes(text));

    public int Hear(string request, byte[] bytes) => Hear(request, bytes, bytes.Length, bytes.Length);

    /// <summary>Hears the first bytes only, in pieces of a size.</summary>
    public int Hear(string request, byte[] bytes, int count, int piece)
    {
        int space = request.IndexOf(' ');
        string command = space < 0 ? request : request.Substring(0, space);
        _reader.Begin(request, ReplyTo(command, space > 0), space < 0 ? null : Module(request[space + 1] - '0'));
        for (int i = 0; i < count; i += piece)
        {
            _reader.Decode(bytes, i, count - i < piece ? count - i : piece);
        }

        AtPrompt = _reader.AtPrompt;
        AtPager = _reader.AtPager;
        return _reader.End(NowMs);
    }

    public Reply ReplyTo(string command, bool ofModule)
    {
        switch (command)
        {
            case "pwr": return ofModule ? Replies.Power : Replies.PowerTable;
            case "bat": return Replies.Cells;
            case "info": return Replies.Info;
            case "stat": return Replies.Statistics;
            case "soh": return Replies.CellHealth;
            case "pwrsys": return Replies.System;
            default: return Replies.Skipped;
        }
    }
}
