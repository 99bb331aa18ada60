using NanoBattery.Guard;
using NanoBattery.Messages;
using NanoBattery.Readings;
using NanoBattery.Settings;
using NanoBattery.Storage;
using NanoBattery.VeDirect;

namespace NanoBattery;

/// <summary>The battery as a monitor sees it: the last complete reading, the limits on it, and why there is or is no message.</summary>
public sealed class BatteryMonitor
{
    private static readonly Reason EnergyMeter = new Reason("No battery: the monitor is set up as a DC energy meter (MON)");
    private static readonly Reason NoVoltage = new Reason("No voltage (V)");
    private static readonly Reason NoPower = new Reason("Neither power (P) nor current (I)");
    private static readonly Reason NoSoc = new Reason("No state of charge (SOC ---): charge the battery full or synchronise the monitor");

    private readonly BatteryGuard _guard;
    private readonly BatteryMemory _memory;
    private readonly BatteryMessage _message = new BatteryMessage(0);
    private readonly int _capacityMilliampHours;
    private BatteryReading _reading = new BatteryReading();
    private BatteryReading _next = new BatteryReading();
    private Reason? _missing;

    internal BatteryMonitor(BoardSettings settings, IStore? store)
    {
        _memory = new BatteryMemory(settings, store);
        _guard = new BatteryGuard(settings) { LockOuts = _memory.LockOuts };
        _capacityMilliampHours = settings.NumberOf(Setting.BatteryCapacity);
    }

    /// <summary>Whether there was ever a complete reading. Nothing is published before.</summary>
    public bool HasReading { get; private set; }

    /// <summary>The last complete reading, however old.</summary>
    public BatteryReading LastReading => _reading;

    public Limits Limits => _guard.Limits;

    /// <summary>What became of the battery message, in words: what is missing for one, why it stops everything, or that all is well. Empty before any news.</summary>
    public string Why => !HasReading ? _missing == null ? "" : _missing.Binds : Limits.IsClosed ? Limits.ChargeReason : "Published";

    /// <param name="news">What the monitor says, or null where it said nothing since the last step.</param>
    /// <param name="nowMs">Now.</param>
    internal void Step(TextFields? news, long nowMs)
    {
        bool isGood = false;
        if (news != null)
        {
            ShuntReader.Read(news, _next, nowMs);
            isGood = IsGood(news, nowMs);
        }

        if (!HasReading)
        {
            return;
        }

        _guard.Step(_reading, nowMs);
        _memory.LockOuts = _guard.LockOuts;
        if (isGood)
        {
            _memory.Observe(_reading, _guard.Limits);
        }
    }

    /// <summary>An operator wants out of a lock-out.</summary>
    internal void Release()
    {
        _guard.Release();
    }

    internal void WriteNow()
    {
        _memory.WriteNow();
    }

    /// <summary>Only a good reading takes the place of the last one: messages go on with what was true.</summary>
    private bool IsGood(TextFields news, long nowMs)
    {
        if (_next.IsComplete)
        {
            if (!_guard.Accept(_next))
            {
                _missing = _guard.Trouble;
                return false;
            }

            BatteryReading old = _reading;
            _reading = _next;
            _next = old;
            HasReading = true;
            return true;
        }

        _missing = WhatIsMissing(news, nowMs);
        if (HasReading)
        {
            _guard.Refuse(_missing);
        }

        return false;
    }

    internal MessageShape Write()
    {
        return _message.Write(_reading, _guard.Limits, _memory.Of(_reading), _capacityMilliampHours);
    }

    private static Reason WhatIsMissing(TextFields fields, long nowMs)
    {
        int mode = fields.Get(Label.Mon, nowMs);
        if (Reading.IsKnown(mode) && mode != 0)
        {
            return EnergyMeter;
        }

        if (!Reading.IsKnown(fields.Get(Label.V, nowMs)))
        {
            return NoVoltage;
        }

        return Reading.IsKnown(fields.Get(Label.Soc, nowMs))
            ? NoPower
            : NoSoc;
    }
}
