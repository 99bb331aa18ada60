using NanoBattery.Readings;

namespace NanoBattery.Tests;

/// <summary>Writes alarms as the message's keys name them.</summary>
public static class AlarmNames
{
    private static readonly string[] Names =
    {
        "LowVoltage", "HighVoltage", "LowSoc", "HighChargeCurrent", "HighDischargeCurrent", "HighCurrent", "CellImbalance",
        "HighChargeTemperature", "LowChargeTemperature", "LowCellVoltage", "HighCellVoltage", "LowTemperature", "HighTemperature",
        "HighInternalTemperature", "FuseBlown", "InternalFailure", "BmsCable",
    };

    /// <summary>Those that are raised, with their levels: "LowSoc 1, BmsCable 2"; empty where there is none.</summary>
    public static string Of(AlarmLevels alarms)
    {
        string text = "";
        for (int i = 0; i < Names.Length; i++)
        {
            if (alarms.LevelOf(i) > 0)
            {
                text += (text.Length > 0 ? ", " : "") + Names[i] + " " + alarms.LevelOf(i);
            }
        }

        return text;
    }
}
