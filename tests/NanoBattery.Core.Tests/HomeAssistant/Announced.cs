using NanoBattery.HomeAssistant;
using NanoBattery.Settings;

namespace NanoBattery.Tests;

/// <summary>A board with a SmartShunt on its line, and what it announces.</summary>
public sealed class Announced
{
    private readonly byte[] _block = Wire.Begin().ShuntBlock("52640", "-4000", "629").ToArray();

    public Announced(string watched, BoardSettings settings)
    {
        Sink = new Announcements(watched);
        settings.Set("serial.device", "vedirect");
        Board = new Board(settings, Line, Sink, null, null, settings.TextOf(Setting.MqttDiscovery).Length == 0 ? null : new Discovery(settings));
    }

    public ScriptedLine Line { get; } = new ScriptedLine();

    public Announcements Sink { get; }

    public Board Board { get; }

    public long NowMs { get; private set; }

    /// <summary>The most announcements of one step.</summary>
    public int MostAtOnce { get; private set; }

    /// <summary>The least time between two steps with one; 0 before the second.</summary>
    public int LeastMs { get; private set; }

    /// <summary>Steps of 20 ms, with a block each second.</summary>
    public Announced Run(int seconds)
    {
        long last = 0;
        for (int i = 0; i < seconds * 50; i++)
        {
            if (i % 50 == 0)
            {
                Line.Send(_block);
            }

            NowMs += 20;
            Sink.Fresh = 0;
            Board.Step(NowMs);
            if (Sink.Fresh > 0)
            {
                MostAtOnce = Sink.Fresh > MostAtOnce ? Sink.Fresh : MostAtOnce;
                int passed = (int)(NowMs - last);
                LeastMs = last > 0 && (LeastMs == 0 || passed < LeastMs) ? passed : LeastMs;
                last = NowMs;
            }
        }

        return this;
    }
}
