using NanoBattery.Commands;
using NanoBattery.Messages;
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
    // The consumer on the GX applies one message a second and may miss the second of two.
    private const int BatteryIntervalMs = 1_000;
    private const int StateIntervalMs = 1_000;
    private const int OfflineStateIntervalMs = 10_000;

    private readonly ISerialLink _link;
    private readonly IMessageSink _sink;
    private readonly BatteryMonitor _monitor;
    private readonly Publication _batteryTopic;
    // For each kind: a device that comes back finds its topic's last moment again. The settings themselves are not kept.
    private readonly Publication[] _stateTopics = new Publication[DeviceKind.Count];
    private Publication? _stateTopic;
    private DeviceState? _state;
    private readonly SteadyClock _clock = new SteadyClock();
    private readonly ICommandSource? _commands;
    private readonly Command _command = new Command();
    private readonly string _guardTopic;
    private int _kind;
    private int _blocksSeen;

    /// <param name="settings">What the board is to do.</param>
    /// <param name="link">The line to the device.</param>
    /// <param name="sink">Takes the messages.</param>
    /// <param name="store">What survives a restart, or null.</param>
    /// <param name="commands">What comes for the board, or null.</param>
    /// <exception cref="SettingException">The settings contradict each other.</exception>
    public Board(BoardSettings settings, ISerialLink link, IMessageSink sink, IStore? store = null, ICommandSource? commands = null)
    {
        settings.CheckTogether();
        _link = link;
        _sink = sink;
        _commands = commands;
        _guardTopic = settings.TopicOf(Setting.TopicGuard);
        _monitor = new BatteryMonitor(settings, store);
        _batteryTopic = new Publication(settings.TopicOf(Setting.TopicBattery));
        for (int kind = DeviceKind.Shunt; kind < DeviceKind.Count; kind++)
        {
            _stateTopics[kind] = new Publication(settings.TopicOf(Setting.TopicShunt + kind - DeviceKind.Shunt));
        }
    }

    public VeDirectDevice Device { get; } = new VeDirectDevice();

    /// <summary>What is known of the battery, and what was decided on it.</summary>
    public BatteryMonitor Battery => _monitor;

    /// <param name="clockMs">Milliseconds, from whatever start; of 32 bits or of 64.</param>
    public void Step(long clockMs)
    {
        long nowMs = _clock.At(clockMs);
        Obey();
        Device.Read(_link, nowMs);
        bool hasNews = Device.BlocksTaken != _blocksSeen;
        _blocksSeen = Device.BlocksTaken;
        MeetDevice();
        if (_stateTopic == null || _state == null)
        {
            return;
        }

        if (_kind == DeviceKind.Shunt || _monitor.HasReading)
        {
            _monitor.Step(_kind == DeviceKind.Shunt && hasNews ? Device.Fields : null, nowMs);
            _batteryTopic.HasNews |= hasNews || _monitor.Limits.IsClosed;
            if (_monitor.HasReading && _batteryTopic.TakeTurn(nowMs, BatteryIntervalMs))
            {
                _batteryTopic.Publish(_sink, _monitor.Write());
            }
        }

        bool online = Device.IsOnline(nowMs);
        _stateTopic.HasNews |= hasNews || !online;
        if (_stateTopic.TakeTurn(nowMs, online ? StateIntervalMs : OfflineStateIntervalMs))
        {
            _stateTopic.Publish(_sink, _state.Write(Device, _kind == DeviceKind.Shunt ? _monitor.Why : null, nowMs));
        }
    }

    /// <summary>Writes into the store what an hour would else have to pass for. For planned stops only: flash wears.</summary>
    public void PrepareToStop()
    {
        _monitor.WriteNow();
    }

    /// <summary>One command a step: a flood of them costs the guard nothing.</summary>
    private void Obey()
    {
        // What the broker kept was asked for some other time.
        if (_commands != null && _commands.Take(_command)
            && _command.Topic == _guardTopic && !_command.IsRetained && _command.Says("release"))
        {
            _monitor.Release();
        }
    }

    /// <summary>A device is known after a few blocks, and may be swapped for another on a running board.</summary>
    private void MeetDevice()
    {
        if (Device.Kind == _kind || Device.Kind == DeviceKind.Unknown)
        {
            return;
        }

        _kind = Device.Kind;
        _state = new DeviceState(_kind);
        _stateTopic = _stateTopics[_kind];
    }
}
