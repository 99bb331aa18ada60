using NanoBattery.Messages;
using NanoBattery.Serial;
using NanoBattery.Settings;
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
    private readonly BoardSettings _settings;
    private readonly BatteryMonitor _monitor;
    private readonly Publication _batteryTopic;
    // Kept for each kind: a device that comes back finds its topic's last moment again.
    private readonly Publication?[] _stateTopics = new Publication?[DeviceKind.Count];
    private Publication? _stateTopic;
    private DeviceState? _state;
    private int _kind;
    private int _blocksSeen;

    public Board(BoardSettings settings, ISerialLink link, IMessageSink sink)
    {
        _settings = settings;
        _link = link;
        _sink = sink;
        _monitor = new BatteryMonitor(settings);
        _batteryTopic = new Publication(settings.TopicOf(Setting.TopicBattery));
    }

    public VeDirectDevice Device { get; } = new VeDirectDevice();

    /// <summary>What is known of the battery, and what was decided on it.</summary>
    public BatteryMonitor Battery => _monitor;

    /// <param name="nowMs">Monotonic milliseconds, from whatever start. Time does not go back.</param>
    public void Step(long nowMs)
    {
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
            _batteryTopic.HasNews |= hasNews || _monitor.Limits.LineIsLost;
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
        if (_stateTopic == null)
        {
            _stateTopic = new Publication(_settings.TopicOf(Setting.TopicShunt + _kind - DeviceKind.Shunt));
            _stateTopics[_kind] = _stateTopic;
        }
    }
}
