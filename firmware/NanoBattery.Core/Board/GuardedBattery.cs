using NanoBattery.Guard;
using NanoBattery.Messages;
using NanoBattery.Readings;
using NanoBattery.Settings;
using NanoBattery.Storage;

namespace NanoBattery;

/// <summary>A battery under guard: its last good reading, the limits on it, its history, and why there is or is no message.</summary>
public sealed class GuardedBattery
{
    // The consumer on the GX applies one message a second and may miss the second of two.
    private const int IntervalMs = 1_000;

    private readonly BatteryGuard _guard;
    private readonly BatteryMemory _memory;
    private readonly int _capacityMilliampHours;
    private BatteryMessage? _message;
    private BatteryReading _reading = new BatteryReading();
    private string? _missing;
    private bool _isObserved = true;
    private bool _hasNews;

    internal GuardedBattery(BoardSettings settings, IStore? store, JsonWriter writer)
    {
        Messages = new BatteryMessages(writer);
        _memory = new BatteryMemory(settings, store);
        _guard = new BatteryGuard(settings) { LockOuts = _memory.LockOuts };
        _capacityMilliampHours = settings.NumberOf(Setting.BatteryCapacity);
    }

    /// <summary>Whether there was ever a good reading. Nothing is published before.</summary>
    public bool HasReading { get; private set; }

    /// <summary>The last good reading, however old.</summary>
    public BatteryReading LastReading => _reading;

    public Limits Limits => _guard.Limits;

    /// <summary>How many cells its message tells of.</summary>
    public int CellsShown => _message == null ? 0 : _message.Cells;

    /// <summary>What became of the battery message, in words: what is missing for one, why it stops everything, or that all is well. Empty before any news.</summary>
    public string Why => !HasReading ? _missing ?? "" : Limits.IsClosed ? Limits.ChargeReason : "Published";

    /// <summary>What is known of its life, by its device or by the board, until the next call. Only once there was a reading.</summary>
    public BatteryHistory History => _memory.Of(_reading);

    /// <summary>What a full battery holds: as its device says it, else as it is set; unknown where neither does.</summary>
    public int CapacityMilliampHours =>
        Reading.IsKnown(_reading.InstalledMilliampHours) ? _reading.InstalledMilliampHours
        : _capacityMilliampHours > 0 ? _capacityMilliampHours : Reading.Unknown;

    /// <summary>Of whatever batteries the board tells.</summary>
    internal BatteryMessages Messages { get; }

    /// <summary>For whoever reads the device to fill in; then it calls <see cref="Take"/>.</summary>
    internal BatteryReading Next { get; private set; } = new BatteryReading();

    /// <summary>Only a good reading takes the place of the last one: messages go on with what was true.</summary>
    /// <param name="missing">What <see cref="Next"/> lacks, or null where it is complete.</param>
    internal void Take(string? missing)
    {
        _hasNews = true;
        if (missing == null && _guard.Accept(Next))
        {
            BatteryReading old = _reading;
            _reading = Next;
            Next = old;
            HasReading = true;
            _isObserved = false;
            return;
        }

        _missing = missing ?? _guard.Trouble.Binds;
        if (missing != null && HasReading)
        {
            _guard.Refuse(missing);
        }
    }

    /// <summary>Decides, remembers, and publishes what is due.</summary>
    /// <param name="sink">Takes the message.</param>
    /// <param name="topic">Of the line that the battery is on.</param>
    /// <param name="nowMs">Now.</param>
    internal void Step(IMessageSink sink, Publication topic, long nowMs)
    {
        if (!HasReading)
        {
            return;
        }

        _guard.Step(_reading, nowMs);
        _memory.LockOuts = _guard.LockOuts;
        if (!_isObserved)
        {
            _isObserved = true;
            _memory.Observe(_reading, _guard.Limits);
        }

        topic.HasNews |= _hasNews || Limits.IsClosed;
        _hasNews = false;
        if (topic.TakeTurn(nowMs, IntervalMs))
        {
            topic.Publish(sink, Write());
        }
    }

    /// <summary>Raises in its limits the alarms of one module of this battery.</summary>
    internal void Show(BatteryReading module, Limits limits)
    {
        _guard.Show(module, limits);
    }

    /// <summary>An operator wants out of a lock-out.</summary>
    internal void Release()
    {
        _guard.Release();
    }

    /// <summary>Stores the history now.</summary>
    internal void WriteNow()
    {
        _memory.WriteNow();
    }

    private MessageShape Write()
    {
        // Whoever measures cells measures them from its first complete reading on: the keys of a topic never change.
        _message ??= Messages.For(_reading.CellCount);
        return _message.Write(_reading, Limits, _memory.Of(_reading), _capacityMilliampHours);
    }
}
