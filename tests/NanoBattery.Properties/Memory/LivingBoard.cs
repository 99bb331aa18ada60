using NanoBattery.HomeAssistant;
using NanoBattery.Serial;
using NanoBattery.Settings;
using NanoBattery.Tests;

namespace NanoBattery.Memory;

/// <summary>
/// A board with a device on its line, as it runs all day. Written for the interpreter too: what the model of its heap was
/// calibrated with there is this.
/// </summary>
public sealed class LivingBoard
{
    private readonly ScriptedLine _line = new ScriptedLine();
    private readonly ChargerStub? _charger;
    private readonly StackStub? _stack;
    private readonly byte[]? _talk;
    private long _nowMs;

    /// <param name="kind">One of <see cref="BoardKind"/>.</param>
    /// <param name="announces">Whether Home Assistant hears of it.</param>
    public LivingBoard(string kind, bool announces)
    {
        BoardSettings settings = new BoardSettings();
        int modules = BoardKind.ModulesOf(kind);
        if (modules > 0)
        {
            settings.Set("battery.profile", "extra2000");
        }

        _charger = kind == BoardKind.Charger ? new ChargerStub() : null;
        _talk = BoardKind.TalkOf(kind);
        _stack = modules > 0 ? new StackStub(modules) : null;
        ISerialLink link = _stack != null ? _stack : _charger != null ? _charger : (ISerialLink)_line;
        Discovery = announces ? new Discovery(settings) : null;
        Board = new Board(settings, link, new DeafSink(), new MemoryStore(), null, Discovery);
    }

    /// <summary>What holds all that is counted.</summary>
    public Board Board { get; }

    public Discovery? Discovery { get; }

    /// <summary>Blocks of a VE.Direct device, or good replies of a console.</summary>
    public int Heard => Board.Device != null ? Board.Device.BlocksTaken : Board.Stack != null ? Board.Stack.Counters.Good : 0;

    /// <summary>Lets time pass; the device speaks each second.</summary>
    public void Run(int seconds, int stepMs = 20)
    {
        for (int second = 0; second < seconds; second++)
        {
            Speak();
            for (int passedMs = 0; passedMs < 1_000; passedMs += stepMs)
            {
                _nowMs += stepMs;
                if (_charger != null)
                {
                    _charger.NowMs = _nowMs;
                }

                Board.Step(_nowMs);
            }
        }
    }

    private void Speak()
    {
        if (_talk != null)
        {
            _line.Send(_talk);
        }

        _charger?.Tick();
        if (_stack != null)
        {
            _stack.Log = "";
        }
    }
}
