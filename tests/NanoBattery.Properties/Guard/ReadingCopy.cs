using NanoBattery.Readings;

namespace NanoBattery.Properties;

/// <summary>Copies what the guard looks at.</summary>
public static class ReadingCopy
{
    public static void Make(BatteryReading from, BatteryReading to)
    {
        to.AtMs = from.AtMs;
        to.MaxAgeMs = from.MaxAgeMs;
        to.PackMillivolts = from.PackMillivolts;
        to.PowerWatts = from.PowerWatts;
        to.CurrentMilliamps = from.CurrentMilliamps;
        to.SocPermille = from.SocPermille;
        to.TemperatureDecidegrees = from.TemperatureDecidegrees;
        to.ColdestCellDecidegrees = from.ColdestCellDecidegrees;
        to.HottestCellDecidegrees = from.HottestCellDecidegrees;
        to.MosDecidegrees = from.MosDecidegrees;
        to.ModulesTaking = from.ModulesTaking;
        to.ModulesGiving = from.ModulesGiving;
        to.ModuleMaxChargeMilliamps = from.ModuleMaxChargeMilliamps;
        to.ModuleMaxDischargeMilliamps = from.ModuleMaxDischargeMilliamps;
        to.StopsCharging = from.StopsCharging;
        to.StopsDischarging = from.StopsDischarging;
        to.CellCount = from.CellCount;
        from.CellMillivolts.CopyTo(to.CellMillivolts, 0);
    }
}
