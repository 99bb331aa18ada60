using NanoBattery.Charger;
using NanoBattery.Commands;
using NanoBattery.Messages;
using NanoBattery.Pylontech;
using NanoBattery.Serial;
using NanoBattery.Settings;
using NanoBattery.Storage;
using NanoBattery.VeDirect;

namespace NanoBattery;

/// <summary>
/// The step that ties it together: reads what the line has, decodes, decides, and publishes what is due.
/// It never waits, and it never sees the network or a clock: whoever drives it brings the time.
/// </summary>
public sealed class Board
{
    /// <summary>Of this program.</summary>
    public const string Version = "0.1.0";

    private readonly ISerialLink _link;
    private readonly IMessageSink _sink;
    private readonly IAnnouncer? _announcer;
    private readonly DeviceLine _line;
    private readonly SteadyClock _clock = new SteadyClock();
    private readonly ICommandSource? _commands;
    private readonly Command _command = new Command();
    private readonly string _guardTopic;
    private bool _hasBroker = true;

    /// <param name="settings">What the board is to do.</param>
    /// <param name="link">The line to the device.</param>
    /// <param name="sink">Takes the messages.</param>
    /// <param name="store">What survives a restart, or null.</param>
    /// <param name="commands">What comes for the board, or null.</param>
    /// <param name="announcer">Hears what there is, or null.</param>
    /// <exception cref="SettingException">The settings contradict each other.</exception>
    public Board(
        BoardSettings settings, ISerialLink link, IMessageSink sink, IStore? store = null, ICommandSource? commands = null,
        IAnnouncer? announcer = null)
    {
        settings.CheckTogether();
        _link = link;
        _sink = sink;
        _commands = commands;
        _guardTopic = settings.TopicOf(Setting.TopicGuard);
        JsonWriter writer = new JsonWriter(0);
        Battery = new GuardedBattery(settings, store, writer);
        _announcer = announcer;
        _line = new DeviceLine(settings, sink, writer, Battery, announcer);
    }

    /// <summary>The VE.Direct device; null where a console is on the line.</summary>
    public VeDirectDevice? Device => _line.VeDirect?.Device;

    /// <summary>How a charger on the line is limited; null where a console is on it.</summary>
    public ChargerControl? Charger => _line.VeDirect?.Charger.Control;

    /// <summary>The Pylontech stack; null where a VE.Direct device is on the line, and until a console was asked for.</summary>
    public PylontechStack? Stack => _line.Console?.Stack;

    /// <summary>What is known of the battery, and what was decided on it.</summary>
    public GuardedBattery Battery { get; }

    /// <summary>Whether nothing whole was heard yet of whatever is on the line.</summary>
    public bool IsSearching => _line.IsSearching;

    /// <summary>The board's own time, by which it dates what it reads, at a moment of the clock that drives it. It goes on while nobody steps.</summary>
    public long TimeAt(long clockMs) => _clock.Look(clockMs);

    /// <summary>Looks at a module of a stack, without asking it.</summary>
    /// <param name="address">1 to 16.</param>
    /// <param name="look">Becomes what is known of it.</param>
    /// <param name="clockMs">As for <see cref="Step"/>.</param>
    /// <returns>False where no such module was ever seen.</returns>
    public bool Look(int address, ModuleLook look, long clockMs) =>
        _line.Console != null && _line.Console.Look(address - 1, look, TimeAt(clockMs));

    /// <param name="clockMs">Milliseconds, from whatever start; of 32 bits or of 64.</param>
    public void Step(long clockMs)
    {
        long nowMs = _clock.At(clockMs);
        Obey(nowMs);
        _line.Step(_link, nowMs);
        if (_hasBroker)
        {
            // What nobody takes yet would only fill the memory of whoever carries it, and is announced when somebody does.
            _announcer?.Step(_sink, nowMs);
        }
    }

    /// <summary>A module is gone for good: takes it out of Home Assistant. One that is heard again comes back.</summary>
    /// <param name="address">1 to 16.</param>
    public void ForgetModule(int address)
    {
        _announcer?.Forget(ThingId.BeforeModules + address);
    }

    /// <summary>Whether the broker is there. Without this call it is taken to be. One that comes is told once more what it is to keep.</summary>
    public void NoteBroker(bool isThere)
    {
        if (isThere != _hasBroker)
        {
            _hasBroker = isThere;
            _line.VeDirect?.Charger.NoteBroker(isThere);
            if (isThere)
            {
                _announcer?.AnnounceAgain();
            }
        }
    }

    /// <summary>Writes into the store what an hour would else have to pass for. For planned stops only: flash wears.</summary>
    public void PrepareToStop()
    {
        Battery.WriteNow();
    }

    /// <summary>One command a step: a flood of them costs the guard nothing.</summary>
    private void Obey(long nowMs)
    {
        if (_commands == null || !_commands.Take(_command))
        {
            return;
        }

        // What the broker kept was asked for some other time.
        if (_command.Topic == _guardTopic && !_command.IsRetained && _command.Says("release"))
        {
            Battery.Release();
        }

        _line.VeDirect?.Charger.Obey(_command, nowMs);
    }
}
