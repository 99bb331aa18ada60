using NanoBattery.Guard;
using NanoBattery.History;
using NanoBattery.Readings;
using NanoBattery.Settings;
using NanoBattery.Storage;

namespace NanoBattery;

/// <summary>What the board remembers of its battery over restarts: its history, and the guard's lock-outs.</summary>
internal sealed class BatteryMemory
{
    private readonly BatteryLog _log = new BatteryLog();
    private readonly AlarmLevels _alarms = new AlarmLevels();
    private readonly HistoryKeeper _keeper;
    private readonly ShownHistory _shown;
    private readonly int _capacityMilliampHours;
    private long _observedMs;
    private bool _hasObserved;

    internal BatteryMemory(BoardSettings settings, IStore? store)
    {
        _keeper = new HistoryKeeper(store, _log);
        _shown = new ShownHistory(_log);
        _capacityMilliampHours = settings.NumberOf(Setting.BatteryCapacity);
    }

    /// <summary>A bit for each lock-out; another one is written at once.</summary>
    internal int LockOuts
    {
        get => _keeper.LockOuts;
        set => _keeper.LockOuts = value;
    }

    /// <summary>A good reading, and what was decided on it. The time between two counts as long as a reading is good for.</summary>
    internal void Observe(BatteryReading reading, Limits limits)
    {
        long passed = reading.AtMs - _observedMs;
        int elapsedMs = !_hasObserved || passed < 0 ? 0 : passed > reading.MaxAgeMs ? reading.MaxAgeMs : (int)passed;
        _hasObserved = true;
        _observedMs = reading.AtMs;
        _alarms.Clear();
        _alarms.Raise(reading.Alarms);
        _alarms.Raise(limits.Alarms);
        _log.Observe(reading, _alarms, elapsedMs);
        _keeper.Step(elapsedMs);
    }

    internal void WriteNow()
    {
        _keeper.WriteNow();
    }

    /// <summary>The history that a message shows: what the device itself remembers, and else what was counted here.</summary>
    internal BatteryHistory Of(BatteryReading reading) => _shown.Of(reading.History, _capacityMilliampHours);
}
