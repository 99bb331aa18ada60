using NanoBattery.History;
using NanoBattery.Readings;

namespace NanoBattery.Tests;

/// <summary>A battery at 51.2 V, half full and at rest, and the log that watches it.</summary>
public sealed class WatchedBattery
{
    public BatteryLog Log { get; } = new BatteryLog();

    public BatteryReading Reading { get; } = new BatteryReading
    {
        PackMillivolts = 51_200, CurrentMilliamps = 0, PowerWatts = 0, SocPermille = 500,
    };

    public AlarmLevels Alarms { get; } = new AlarmLevels();

    public WatchedBattery WithCurrent(int milliamps)
    {
        Reading.CurrentMilliamps = milliamps;
        return this;
    }

    /// <summary>Watches it for a while. A test takes longer steps than a board does where it is only about the sum.</summary>
    public WatchedBattery Watch(int steps, int stepMs)
    {
        for (int i = 0; i < steps; i++)
        {
            Log.Observe(Reading, Alarms, stepMs);
        }

        return this;
    }

    public void WatchOnce() => Watch(1, 1_000);

    /// <summary>Watches it with no alarm but one, at a level.</summary>
    public void WatchAlarm(int alarm, int level)
    {
        Alarms.Clear();
        Alarms.Raise(alarm, level);
        WatchOnce();
    }
}
