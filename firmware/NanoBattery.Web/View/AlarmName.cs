using NanoBattery.Readings;

namespace NanoBattery.Web.View;

/// <summary>The alarms by the keys of the battery message. A switch and not a table: its texts stay in flash.</summary>
internal static class AlarmName
{
    /// <param name="alarm">One of <see cref="Alarm"/>.</param>
    internal static string Of(int alarm) => alarm switch
    {
        Alarm.LowVoltage => "LowVoltage",
        Alarm.HighVoltage => "HighVoltage",
        Alarm.LowSoc => "LowSoc",
        Alarm.HighChargeCurrent => "HighChargeCurrent",
        Alarm.HighDischargeCurrent => "HighDischargeCurrent",
        Alarm.HighCurrent => "HighCurrent",
        Alarm.CellImbalance => "CellImbalance",
        Alarm.HighChargeTemperature => "HighChargeTemperature",
        Alarm.LowChargeTemperature => "LowChargeTemperature",
        Alarm.LowCellVoltage => "LowCellVoltage",
        Alarm.HighCellVoltage => "HighCellVoltage",
        Alarm.LowTemperature => "LowTemperature",
        Alarm.HighTemperature => "HighTemperature",
        Alarm.HighInternalTemperature => "HighInternalTemperature",
        Alarm.FuseBlown => "FuseBlown",
        Alarm.InternalFailure => "InternalFailure",
        _ => "BmsCable",
    };

    /// <summary>As high as whoever raises it higher: the device or the guard.</summary>
    internal static int LevelOf(Board board, int alarm)
    {
        int device = board.Battery.LastReading.Alarms.LevelOf(alarm);
        int guard = board.Battery.Limits.Alarms.LevelOf(alarm);
        return guard > device ? guard : device;
    }
}
