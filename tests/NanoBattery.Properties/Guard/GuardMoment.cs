using NanoBattery.Guard;
using NanoBattery.Readings;

namespace NanoBattery.Properties;

/// <summary>What a watch sees of a guard after a step.</summary>
public sealed class GuardMoment
{
    public required Limits Limits { get; init; }

    /// <summary>The last reading that the guard believed.</summary>
    public BatteryReading Reading { get; private set; } = new();

    public bool MeasuresCells => Reading.CellCount > 0;

    /// <summary>Of the cells; where none is measured, the mean of the pack is both.</summary>
    public double Highest { get; private set; }

    public double Lowest { get; private set; }

    public long NowMs { get; set; }

    /// <summary>How much time the guard has seen pass: a second a step at most, and none while it is closed.</summary>
    public int SeenMs { get; set; }

    /// <summary>The limits that were in force before the step.</summary>
    public int ChargeBefore { get; set; }

    public int DischargeBefore { get; set; }

    public bool IsFirst { get; set; } = true;

    /// <summary>Whether an operator ended the lock-outs before this step.</summary>
    public bool IsReleased { get; set; }

    public void Take(BatteryReading reading)
    {
        Reading = reading;
        if (!MeasuresCells)
        {
            Highest = Lowest = (double)reading.PackMillivolts / Limits.Cells;
            return;
        }

        int highest = int.MinValue;
        int lowest = int.MaxValue;
        foreach (int cell in reading.CellMillivolts.AsSpan(0, reading.CellCount))
        {
            highest = Math.Max(highest, cell);
            lowest = Math.Min(lowest, cell);
        }

        Highest = highest;
        Lowest = lowest;
    }
}
