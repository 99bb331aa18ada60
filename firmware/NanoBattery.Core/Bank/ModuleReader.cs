using NanoBattery.Pylontech;
using NanoBattery.Readings;

namespace NanoBattery.Bank;

/// <summary>Makes one battery of what a module told in its several replies, each value from the newest that has it.</summary>
internal sealed class ModuleReader
{
    // The table tells all modules of one moment. Its voltage goes before that of the cells unless it is so much older.
    private const int AboutTheSameMs = 1_500;

    private const int LongestSeconds = 30 * 86_400;
    private const int MicrowattsPerWatt = 1_000_000;

    private readonly EventBits _events = new EventBits();
    private readonly StateAlarms _states = new StateAlarms();

    private readonly BatteryReading _into = new BatteryReading();

    /// <returns>The module's battery, until the next call.</returns>
    internal BatteryReading Read(ModuleReading module, long nowMs)
    {
        BatteryReading into = _into;
        ReadPack(module, into);
        ReadCharge(module, into);
        ReadCells(module, into);
        ModuleExtremes.Read(module, into, nowMs);
        ReadTrouble(module, into);
        into.MaxAgeMs = ModuleWatch.StaleMs;
        into.History.ChargeCycles = module.Cycles;
        into.SohPercent = module.HealthPercent;
        into.DeviceMaxMillivolts = module.MaxPackMillivolts;
        into.ModuleMaxChargeMilliamps = module.MaxChargeMilliamps;
        into.ModuleMaxDischargeMilliamps = module.MaxDischargeMilliamps;
        return into;
    }

    /// <summary>Seconds until nothing is left, up to 30 days, while it is discharged; else unknown.</summary>
    internal static int TimeToGo(int leftMilliampHours, int milliamps)
    {
        if (!Reading.IsKnown(milliamps) || milliamps >= 0)
        {
            return Reading.Unknown;
        }

        long seconds = (long)leftMilliampHours * 3_600 / -milliamps;
        return seconds < LongestSeconds ? (int)seconds : LongestSeconds;
    }

    private static void ReadPack(ModuleReading module, BatteryReading into)
    {
        int aheadMs = module.PowerAtMs == module.ExtremesAtMs ? AboutTheSameMs : 0;
        bool isOfCells = module.CellsAtMs > module.PowerAtMs + aheadMs && Reading.IsKnown(module.CellsMilliamps);
        into.AtMs = isOfCells ? module.CellsAtMs : module.PowerAtMs;
        into.PackMillivolts = isOfCells ? module.CellSumMillivolts : module.PackMillivolts;
        into.CurrentMilliamps = isOfCells ? module.CellsMilliamps : module.CurrentMilliamps;
        into.PowerWatts = Watts(into.PackMillivolts, into.CurrentMilliamps);
        into.TemperatureDecidegrees = module.TemperatureDecidegrees;
        into.SocPermille = module.SocPermille;
    }

    private static int Watts(int millivolts, int milliamps)
    {
        if (!Reading.IsKnown(millivolts) || !Reading.IsKnown(milliamps))
        {
            return Reading.Unknown;
        }

        long microwatts = (long)millivolts * milliamps;
        return (int)((microwatts + (microwatts < 0 ? -MicrowattsPerWatt : MicrowattsPerWatt) / 2) / MicrowattsPerWatt);
    }

    private static void ReadCharge(ModuleReading module, BatteryReading into)
    {
        int installed = module.CapacityMilliampHours;
        bool isKnown = Reading.IsKnown(installed) && Reading.IsKnown(module.SocPermille);
        int left = isKnown ? (int)((long)installed * module.SocPermille / 1_000) : 0;
        into.InstalledMilliampHours = installed;
        into.ConsumedMilliampHours = isKnown ? installed - left : Reading.Unknown;
        into.TimeToGoSeconds = isKnown ? TimeToGo(left, into.CurrentMilliamps) : Reading.Unknown;
    }

    private static void ReadCells(ModuleReading module, BatteryReading into)
    {
        into.CellCount = module.CellCount;
        into.TellsBalancing = module.TellsBalancing;
        for (int i = 0; i < module.CellCount; i++)
        {
            into.CellMillivolts[i] = module.CellMillivolts[i];
            into.CellBalances[i] = module.CellBalances[i] ? 1 : 0;
        }
    }

    private void ReadTrouble(ModuleReading module, BatteryReading into)
    {
        into.Alarms.Clear();
        into.Alarms.Raise(module.NamedAlarms);
        into.StopsCharging = (module.NamedStops & Stops.Charging) != 0;
        into.StopsDischarging = (module.NamedStops & Stops.Discharging) != 0;
        _events.Apply(module.BatEvents, module.PowerEvents, module.SystemFaults, into);
        _states.Apply(module, into);
        into.ModulesTaking = into.StopsCharging ? 0 : 1;
        into.ModulesGiving = into.StopsDischarging ? 0 : 1;
    }
}
