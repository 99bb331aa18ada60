using NanoBattery.Readings;

namespace NanoBattery;

/// <summary>One module of a stack as it is seen from outside, until the board's next step. Whoever looks owns it, and uses it again.</summary>
public sealed class ModuleLook
{
    /// <summary>Its last values. What a module that is gone had told may be unknown.</summary>
    public BatteryReading Reading { get; private set; } = new BatteryReading();

    /// <summary>What itself and the guard raise.</summary>
    public AlarmLevels Alarms { get; } = new AlarmLevels();

    /// <summary>Whether it is there, and told of itself lately.</summary>
    public bool IsHere { get; private set; }

    /// <summary>How long ago it told anything, in milliseconds.</summary>
    public long AgeMs { get; private set; }

    internal void Note(BatteryReading reading, bool isHere, long ageMs)
    {
        Reading = reading;
        IsHere = isHere;
        AgeMs = ageMs;
        Alarms.Clear();
        Alarms.Raise(Reading.Alarms);
    }
}
