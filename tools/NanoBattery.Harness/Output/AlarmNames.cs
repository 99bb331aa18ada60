using NanoBattery.Readings;

namespace NanoBattery.Harness.Output;

/// <summary>The alarms of a battery by the keys of its message, in the order of <see cref="Alarm"/>.</summary>
public static class AlarmNames
{
    private static readonly string[] Names =
    [
        "LowVoltage", "HighVoltage", "LowSoc", "HighChargeCurrent", "HighDischargeCurrent", "HighCurrent",
        "CellImbalance", "HighChargeTemperature", "LowChargeTemperature", "LowCellVoltage", "HighCellVoltage",
        "LowTemperature", "HighTemperature", "HighInternalTemperature", "FuseBlown", "InternalFailure", "BmsCable",
    ];

    /// <summary>Such as "LowChargeTemperature 2, BmsCable 1"; empty where nothing is raised.</summary>
    public static string Raised(AlarmLevels levels) => string.Join(", ", Enumerable.Range(0, Alarm.Count)
        .Where(alarm => levels.LevelOf(alarm) > Alarm.None)
        .Select(alarm => $"{Names[alarm]} {levels.LevelOf(alarm)}"));
}
