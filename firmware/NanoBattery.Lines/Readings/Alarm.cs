namespace NanoBattery.Readings;

/// <summary>The alarms of a battery, in the order of the message's keys, and the levels that they have there.</summary>
public static class Alarm
{
    public const int None = 0, Warning = 1, Protection = 2;

    public const int LowVoltage = 0, HighVoltage = 1, LowSoc = 2, HighChargeCurrent = 3, HighDischargeCurrent = 4, HighCurrent = 5;
    public const int CellImbalance = 6, HighChargeTemperature = 7, LowChargeTemperature = 8, LowCellVoltage = 9, HighCellVoltage = 10;
    public const int LowTemperature = 11, HighTemperature = 12, HighInternalTemperature = 13;
    public const int FuseBlown = 14, InternalFailure = 15, BmsCable = 16;

    public const int Count = 17;

    /// <summary>Instead of an alarm, where there is none to raise.</summary>
    public const int NoAlarm = -1;
}
