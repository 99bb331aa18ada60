using NanoBattery.Readings;
using NanoBattery.VeDirect;

namespace NanoBattery;

/// <summary>What a monitor's reading lacks to be that of a battery, in words that say what to do.</summary>
internal static class MissingFromShunt
{
    private const string EnergyMeter = "No battery: the monitor is set up as a DC energy meter (MON)";
    private const string NoVoltage = "No voltage (V)";
    private const string NoPower = "Neither power (P) nor current (I)";
    private const string NoSoc = "No state of charge (SOC ---): charge the battery full or synchronise the monitor";

    /// <returns>Null where nothing is missing.</returns>
    internal static string? In(BatteryReading reading, TextFields fields, long nowMs)
    {
        if (reading.IsComplete)
        {
            return null;
        }

        int mode = fields.Get(Label.Mon, nowMs);
        if (Reading.IsKnown(mode) && mode != 0)
        {
            return EnergyMeter;
        }

        if (!Reading.IsKnown(reading.PackMillivolts))
        {
            return NoVoltage;
        }

        return Reading.IsKnown(reading.SocPermille) ? NoPower : NoSoc;
    }
}
