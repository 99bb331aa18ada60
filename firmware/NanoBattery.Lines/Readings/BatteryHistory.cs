namespace NanoBattery.Readings;

/// <summary>What a battery or its monitor remembers. Any value may be <see cref="Reading.Unknown"/>; discharged charge is positive.</summary>
public sealed class BatteryHistory
{
    public int ChargeCycles { get; set; } = Reading.Unknown;
    public int FullDischarges { get; set; } = Reading.Unknown;
    public int DeepestDischargeMilliampHours { get; set; } = Reading.Unknown;
    public int LastDischargeMilliampHours { get; set; } = Reading.Unknown;
    public int AverageDischargeMilliampHours { get; set; } = Reading.Unknown;
    public int TotalDrawnMilliampHours { get; set; } = Reading.Unknown;
    public int LowestMillivolts { get; set; } = Reading.Unknown;
    public int HighestMillivolts { get; set; } = Reading.Unknown;
    public int LowestCellMillivolts { get; set; } = Reading.Unknown;
    public int HighestCellMillivolts { get; set; } = Reading.Unknown;
    public int LowestDecidegrees { get; set; } = Reading.Unknown;
    public int HighestDecidegrees { get; set; } = Reading.Unknown;
    public int SecondsSinceFull { get; set; } = Reading.Unknown;
    public int LowVoltageAlarms { get; set; } = Reading.Unknown;
    public int HighVoltageAlarms { get; set; } = Reading.Unknown;

    /// <summary>In 0.01 kWh.</summary>
    public int DischargedDekawattHours { get; set; } = Reading.Unknown;

    /// <summary>In 0.01 kWh.</summary>
    public int ChargedDekawattHours { get; set; } = Reading.Unknown;
}
