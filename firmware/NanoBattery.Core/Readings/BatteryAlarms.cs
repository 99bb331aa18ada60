namespace NanoBattery.Readings;

/// <summary>The alarms that the device itself raises: 0 is none, 1 a warning, 2 an alarm. They are never unknown.</summary>
public sealed class BatteryAlarms
{
    public const int None = 0, Warning = 1, Alarm = 2;

    public int LowVoltage { get; set; }
    public int HighVoltage { get; set; }
    public int LowSoc { get; set; }
    public int LowTemperature { get; set; }
    public int HighTemperature { get; set; }

    /// <summary>A monitor sees it as the deviation of the pack's middle.</summary>
    public int CellImbalance { get; set; }
}
