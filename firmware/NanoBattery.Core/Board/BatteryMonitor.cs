using NanoBattery.Guard;
using NanoBattery.Messages;
using NanoBattery.Readings;
using NanoBattery.Settings;
using NanoBattery.VeDirect;

namespace NanoBattery;

/// <summary>The battery as a monitor sees it: the last complete reading, the limits on it, and why there is or is no message.</summary>
public sealed class BatteryMonitor
{
    private const string Silence = "Limits at zero: the monitor is silent";

    private readonly ConfiguredLimits _limits;
    private readonly BatteryMessage _message = new BatteryMessage(0);
    private readonly int _capacityMilliampHours;
    private BatteryReading _reading = new BatteryReading();
    private BatteryReading _next = new BatteryReading();
    private string _missing = "";

    internal BatteryMonitor(BoardSettings settings)
    {
        _limits = new ConfiguredLimits(settings);
        _capacityMilliampHours = settings.NumberOf(Setting.BatteryCapacity);
    }

    /// <summary>Whether there was ever a complete reading. Nothing is published before.</summary>
    public bool HasReading { get; private set; }

    /// <summary>The last complete reading, however old.</summary>
    public BatteryReading LastReading => _reading;

    public Limits Limits => _limits.Current;

    /// <summary>What became of the battery message, in words: that it is published, or what is missing. Empty before any news.</summary>
    public string Why => !HasReading || Limits.LineIsLost ? _missing : "Published";

    /// <param name="news">What the monitor says, or null where it said nothing since the last step.</param>
    /// <param name="nowMs">Now.</param>
    internal void Step(TextFields? news, long nowMs)
    {
        if (news != null)
        {
            ShuntReader.Read(news, _next, nowMs);
            if (_next.IsComplete)
            {
                BatteryReading old = _reading;
                _reading = _next;
                _next = old;
                HasReading = true;
                _missing = Silence;
            }
            else
            {
                _missing = WhatIsMissing(news, nowMs);
            }
        }

        if (HasReading)
        {
            _limits.Decide(_reading, nowMs);
        }
    }

    internal MessageShape Write()
    {
        return _message.Write(_reading, _limits.Current, _capacityMilliampHours);
    }

    private static string WhatIsMissing(TextFields fields, long nowMs)
    {
        int mode = fields.Get(Label.Mon, nowMs);
        if (Reading.IsKnown(mode) && mode != 0)
        {
            return "No battery: the monitor is set up as a DC energy meter (MON)";
        }

        if (!Reading.IsKnown(fields.Get(Label.V, nowMs)))
        {
            return "No voltage (V)";
        }

        return Reading.IsKnown(fields.Get(Label.Soc, nowMs))
            ? "Neither power (P) nor current (I)"
            : "No state of charge (SOC ---): charge the battery full or synchronise the monitor";
    }
}
