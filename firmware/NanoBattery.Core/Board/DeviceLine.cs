using NanoBattery.Messages;
using NanoBattery.Pylontech;
using NanoBattery.Serial;
using NanoBattery.Settings;
using NanoBattery.VeDirect;

namespace NanoBattery;

/// <summary>
/// The line, whatever is on it. Where the settings do not say, it listens for VE.Direct, which speaks by itself, then asks
/// for a console's prompt, which does not, and so on until one has told something whole; then it stays with that.
/// </summary>
internal sealed class DeviceLine
{
    private const int VeDirectBaud = 19_200;

    // A VE.Direct device speaks each second, a hibernating inverter each 30 s.
    private const int FirstListenMs = 4_000;
    private const int LongestListenMs = 40_000;

    // All speeds once, and a first reply.
    private const int AskMs = 6_000;

    private readonly IMessageSink _sink;
    private readonly JsonWriter _writer;
    private readonly GuardedBattery _battery;
    private readonly IAnnouncer? _announcer;

    // Null once it is sure what is on the line.
    private ConsoleSettings? _undecided;
    private bool _isAsking;
    private bool _hasBegun;
    private int _listenMs = FirstListenMs;
    private long _turnedMs;

    internal DeviceLine(BoardSettings settings, IMessageSink sink, JsonWriter writer, GuardedBattery battery, IAnnouncer? announcer)
    {
        string device = settings.TextOf(Setting.SerialDevice);
        _sink = sink;
        _writer = writer;
        _battery = battery;
        _announcer = announcer;
        VeDirect = device == "pylontech" ? null : new VeDirectLine(settings, sink, writer, battery, announcer);
        Console = device == "pylontech" ? new PylontechLine(new ConsoleSettings(settings), sink, writer, battery, announcer) : null;
        _undecided = device == "auto" ? new ConsoleSettings(settings) : null;
    }

    /// <summary>Null once it is sure that something else is on the line.</summary>
    internal VeDirectLine? VeDirect { get; private set; }

    /// <summary>Null once it is sure that something else is on the line, and until a console was asked for: it takes memory.</summary>
    internal PylontechLine? Console { get; private set; }

    internal bool IsSearching =>
        _undecided != null || (VeDirect != null ? VeDirect.Device.BlocksTaken == 0 : Console == null || Console.Stack.Counters.Good == 0);

    internal void Step(ISerialLink link, long nowMs)
    {
        if (_undecided != null && VeDirect != null)
        {
            Find(link, VeDirect, _undecided, nowMs);
        }
        else
        {
            VeDirect?.Step(link, nowMs);
            Console?.Step(link, nowMs);
        }
    }

    private void Find(ISerialLink link, VeDirectLine veDirect, ConsoleSettings settings, long nowMs)
    {
        if (!_hasBegun)
        {
            _hasBegun = true;
            _turnedMs = nowMs;
        }

        if (nowMs - _turnedMs >= (_isAsking ? AskMs : _listenMs))
        {
            Turn(link, nowMs);
        }

        if (_isAsking)
        {
            PylontechLine console = Console ??= new PylontechLine(settings, _sink, _writer, _battery, _announcer);
            console.Step(link, nowMs);
            if (console.Stack.Counters.Good > 0)
            {
                VeDirect = null;
                _undecided = null;
            }
        }
        else
        {
            veDirect.Step(link, nowMs);
            if (veDirect.Device.BlocksTaken > 0)
            {
                Console = null;
                _undecided = null;
            }
        }
    }

    private void Turn(ISerialLink link, long nowMs)
    {
        _turnedMs = nowMs;
        _isAsking = !_isAsking;
        if (!_isAsking)
        {
            _listenMs = 2 * _listenMs < LongestListenMs ? 2 * _listenMs : LongestListenMs;
            link.SetSpeed(VeDirectBaud);
        }
    }
}
