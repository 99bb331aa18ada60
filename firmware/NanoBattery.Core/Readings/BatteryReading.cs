namespace NanoBattery.Readings;

/// <summary>
/// What is known of one battery at one moment, from whichever device tells it. Any value may be <see cref="Reading.Unknown"/>.
/// Charging current is positive.
/// </summary>
public sealed class BatteryReading
{
    /// <summary>The message to the GX has room for so many cells.</summary>
    public const int MostCells = 24;

    /// <summary>When the newest values came; meaningless before <see cref="IsComplete"/> was true once.</summary>
    public long AtMs { get; set; }

    public int PackMillivolts { get; set; } = Reading.Unknown;
    public int CurrentMilliamps { get; set; } = Reading.Unknown;
    public int PowerWatts { get; set; } = Reading.Unknown;
    public int SocPermille { get; set; } = Reading.Unknown;
    public int TemperatureDecidegrees { get; set; } = Reading.Unknown;
    public int MidpointMillivolts { get; set; } = Reading.Unknown;
    public int MidpointDeviationPermille { get; set; } = Reading.Unknown;

    /// <summary>Consumed since full, never negative.</summary>
    public int ConsumedMilliampHours { get; set; } = Reading.Unknown;

    public int TimeToGoSeconds { get; set; } = Reading.Unknown;

    /// <summary>How many of <see cref="CellMillivolts"/> are measured: 0 where the device sees only the pack.</summary>
    public int CellCount { get; set; }

    public int[] CellMillivolts { get; } = new int[MostCells];

    public BatteryHistory History { get; } = new BatteryHistory();

    public BatteryAlarms Alarms { get; } = new BatteryAlarms();

    /// <summary>Whether there is all that a message to the GX cannot do without: voltage, power and state of charge.</summary>
    public bool IsComplete =>
        Reading.IsKnown(PackMillivolts) && Reading.IsKnown(PowerWatts) && Reading.IsKnown(SocPermille);
}
