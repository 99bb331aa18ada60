using NanoBattery.Pylontech;
using NanoBattery.Readings;

namespace NanoBattery.Bank;

/// <summary>
/// Adds up modules in parallel: currents, power and charge are sums; voltage and temperature means; the state of charge is
/// weighted with what each can hold; cells, limits, health and alarms are those of the worst.
/// </summary>
internal sealed class StackSums
{
    private int _modules;
    private int _millivolts;
    private int _decidegrees;
    private int _temperatures;
    private long _installed;
    private long _consumed;
    private long _permille;
    private long _permilleByCapacity;
    private bool _knowsCapacities;

    internal void Begin(BatteryReading into)
    {
        _modules = 0;
        _millivolts = 0;
        _decidegrees = 0;
        _temperatures = 0;
        _installed = 0;
        _consumed = 0;
        _permille = 0;
        _permilleByCapacity = 0;
        _knowsCapacities = true;
        into.AtMs = long.MaxValue;
        into.CurrentMilliamps = 0;
        into.PowerWatts = 0;
        into.ModulesOffline = 0;
        into.ModulesTaking = 0;
        into.ModulesGiving = 0;
        into.SohPercent = Reading.Unknown;
        into.DeviceMaxMillivolts = Reading.Unknown;
        into.ModuleMaxChargeMilliamps = Reading.Unknown;
        into.ModuleMaxDischargeMilliamps = Reading.Unknown;
        into.HighestCellMillivolts = Reading.Unknown;
        into.LowestCellMillivolts = Reading.Unknown;
        into.HighestCell = Reading.Unknown;
        into.LowestCell = Reading.Unknown;
        into.ColdestCellDecidegrees = Reading.Unknown;
        into.HottestCellDecidegrees = Reading.Unknown;
        into.ColdestCell = Reading.Unknown;
        into.HottestCell = Reading.Unknown;
        into.MosDecidegrees = Reading.Unknown;
        into.History.ChargeCycles = Reading.Unknown;
        into.Alarms.Clear();
    }

    /// <param name="module">A complete one.</param>
    /// <param name="address">From 1.</param>
    /// <param name="into">The bank.</param>
    internal void Add(BatteryReading module, int address, BatteryReading into)
    {
        _modules++;
        _millivolts += module.PackMillivolts;
        into.AtMs = module.AtMs < into.AtMs ? module.AtMs : into.AtMs;
        into.CurrentMilliamps += module.CurrentMilliamps;
        into.PowerWatts += module.PowerWatts;
        AddCharge(module);
        AddTemperature(module.TemperatureDecidegrees);
        into.ModulesTaking += module.ModulesTaking;
        into.ModulesGiving += module.ModulesGiving;
        into.SohPercent = Lower(into.SohPercent, module.SohPercent);
        into.DeviceMaxMillivolts = Lower(into.DeviceMaxMillivolts, module.DeviceMaxMillivolts);
        into.ModuleMaxChargeMilliamps = Lower(into.ModuleMaxChargeMilliamps, module.ModuleMaxChargeMilliamps);
        into.ModuleMaxDischargeMilliamps = Lower(into.ModuleMaxDischargeMilliamps, module.ModuleMaxDischargeMilliamps);
        into.History.ChargeCycles = Higher(into.History.ChargeCycles, module.History.ChargeCycles);
        into.MosDecidegrees = Higher(into.MosDecidegrees, module.MosDecidegrees);
        into.Alarms.Raise(module.Alarms);
        AddExtremes(module, address, into);
    }

    /// <summary>What the stack recommends as a whole binds beside what its modules allow.</summary>
    internal void Recommend(SystemReading stack, BatteryReading into)
    {
        into.DeviceMaxMillivolts = Lower(into.DeviceMaxMillivolts, stack.MaxChargeMillivolts);
        into.ModuleMaxChargeMilliamps = Lower(into.ModuleMaxChargeMilliamps, stack.ModuleMaxChargeMilliamps);
        into.ModuleMaxDischargeMilliamps = Lower(into.ModuleMaxDischargeMilliamps, stack.ModuleMaxDischargeMilliamps);
    }

    internal void End(BatteryReading into)
    {
        bool hasAny = _modules > 0;
        bool hasCharge = hasAny && _knowsCapacities && _installed > 0;
        into.ModulesOnline = _modules;
        into.PackMillivolts = hasAny ? _millivolts / _modules : Reading.Unknown;
        into.TemperatureDecidegrees = _temperatures > 0 ? _decidegrees / _temperatures : Reading.Unknown;
        into.SocPermille = !hasAny ? Reading.Unknown : (int)(hasCharge ? _permilleByCapacity / _installed : _permille / _modules);
        into.InstalledMilliampHours = hasCharge ? (int)_installed : Reading.Unknown;
        into.ConsumedMilliampHours = hasCharge ? (int)_consumed : Reading.Unknown;
        into.TimeToGoSeconds = hasCharge ? ModuleReader.TimeToGo((int)(_installed - _consumed), into.CurrentMilliamps) : Reading.Unknown;
        into.StopsCharging = hasAny && into.ModulesTaking == 0;
        into.StopsDischarging = hasAny && into.ModulesGiving == 0;
    }

    private void AddCharge(BatteryReading module)
    {
        _permille += module.SocPermille;
        if (Reading.IsKnown(module.InstalledMilliampHours))
        {
            _installed += module.InstalledMilliampHours;
            _consumed += module.ConsumedMilliampHours;
            _permilleByCapacity += (long)module.SocPermille * module.InstalledMilliampHours;
        }
        else
        {
            _knowsCapacities = false;
        }
    }

    private void AddTemperature(int decidegrees)
    {
        if (Reading.IsKnown(decidegrees))
        {
            _decidegrees += decidegrees;
            _temperatures++;
        }
    }

    private static void AddExtremes(BatteryReading module, int address, BatteryReading into)
    {
        if (IsHigher(module.HighestCellMillivolts, into.HighestCellMillivolts))
        {
            into.HighestCellMillivolts = module.HighestCellMillivolts;
            into.HighestCell = IdIn(address, module.HighestCell);
        }

        if (IsLower(module.LowestCellMillivolts, into.LowestCellMillivolts))
        {
            into.LowestCellMillivolts = module.LowestCellMillivolts;
            into.LowestCell = IdIn(address, module.LowestCell);
        }

        if (IsHigher(module.HottestCellDecidegrees, into.HottestCellDecidegrees))
        {
            into.HottestCellDecidegrees = module.HottestCellDecidegrees;
            into.HottestCell = IdIn(address, module.HottestCell);
        }

        if (IsLower(module.ColdestCellDecidegrees, into.ColdestCellDecidegrees))
        {
            into.ColdestCellDecidegrees = module.ColdestCellDecidegrees;
            into.ColdestCell = IdIn(address, module.ColdestCell);
        }
    }

    private static int IdIn(int address, int cell) => Reading.IsKnown(cell) ? CellId.Of(address, CellId.CellOf(cell)) : Reading.Unknown;

    private static bool IsHigher(int one, int other) => Reading.IsKnown(one) && (!Reading.IsKnown(other) || one > other);

    private static bool IsLower(int one, int other) => Reading.IsKnown(one) && (!Reading.IsKnown(other) || one < other);

    private static int Lower(int one, int other) => IsLower(other, one) ? other : one;

    private static int Higher(int one, int other) => IsHigher(other, one) ? other : one;
}
