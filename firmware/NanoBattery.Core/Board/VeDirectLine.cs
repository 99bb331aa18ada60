using NanoBattery.Messages;
using NanoBattery.Serial;
using NanoBattery.Settings;
using NanoBattery.VeDirect;

namespace NanoBattery;

/// <summary>A VE.Direct line: the device on it, its state, and the battery where the device is a monitor.</summary>
internal sealed class VeDirectLine
{
    private const int StateIntervalMs = 1_000;
    private const int OfflineStateIntervalMs = 10_000;

    private readonly IMessageSink _sink;
    private readonly JsonWriter _writer;
    private readonly GuardedBattery _battery;
    private readonly IAnnouncer? _announcer;
    private readonly Publication _batteryTopic;

    // For each kind: a device that comes back finds its topic's last moment again. The settings themselves are not kept.
    private readonly Publication[] _topics = new Publication[DeviceKind.Count];
    private DeviceState? _state;
    private int _kind;
    private int _blocksSeen;

    internal VeDirectLine(BoardSettings settings, IMessageSink sink, JsonWriter writer, GuardedBattery battery, IAnnouncer? announcer)
    {
        _sink = sink;
        _writer = writer;
        _battery = battery;
        _announcer = announcer;
        _batteryTopic = new Publication(settings.TopicOf(Setting.TopicBattery));
        Charger = new ChargerLine(settings, writer, Device, announcer);
        for (int kind = DeviceKind.Shunt; kind < DeviceKind.Count; kind++)
        {
            _topics[kind] = new Publication(settings.TopicOf(Setting.TopicShunt + kind - DeviceKind.Shunt));
        }
    }

    internal ChargerLine Charger { get; }

    internal VeDirectDevice Device { get; } = new VeDirectDevice();

    internal void Step(ISerialLink link, long nowMs)
    {
        Device.Read(link, nowMs);
        bool hasNews = Device.BlocksTaken != _blocksSeen;
        _blocksSeen = Device.BlocksTaken;
        MeetDevice();
        if (_state == null)
        {
            return;
        }

        if (_kind == DeviceKind.Shunt && hasNews)
        {
            ShuntReader.Read(Device.Fields, _battery.Next, nowMs);
            _battery.Take(MissingFromShunt.In(_battery.Next, Device.Fields, nowMs));
        }

        _battery.Step(_sink, _batteryTopic, nowMs);
        PublishState(_state, hasNews, nowMs);
        if (_kind == DeviceKind.Charger || _kind == DeviceKind.Mppt)
        {
            Charger.Step(link, _sink, nowMs);
        }
    }

    private void PublishState(DeviceState state, bool hasNews, long nowMs)
    {
        Publication topic = _topics[_kind];
        bool online = Device.IsOnline(nowMs);
        topic.HasNews |= hasNews || !online;
        if (topic.TakeTurn(nowMs, online ? StateIntervalMs : OfflineStateIntervalMs))
        {
            topic.Publish(_sink, state.Write(Device, _kind == DeviceKind.Shunt ? _battery.Why : null, nowMs));
            Announce(state, topic);
        }
    }

    private void Announce(DeviceState state, Publication topic)
    {
        if (_announcer == null)
        {
            return;
        }

        if (_kind == DeviceKind.Shunt && _battery.HasReading)
        {
            _announcer.Meet(ThingId.Battery, _batteryTopic.Topic, _battery.CellsShown, state.ProductName, state.FirmwareText, Device.SerialNumber);
        }

        _announcer.Meet(ThingId.BeforeDevices + _kind, topic.Topic, 0, state.ProductName, state.FirmwareText, Device.SerialNumber);
    }

    /// <summary>A device is known after a few blocks, and may be swapped for another on a running board.</summary>
    private void MeetDevice()
    {
        if (Device.Kind != _kind && Device.Kind != DeviceKind.Unknown)
        {
            _kind = Device.Kind;
            _state = new DeviceState(_kind, _writer);
        }
    }
}
