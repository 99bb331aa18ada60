using NanoBattery.Pylontech;
using NanoBattery.Readings;

namespace NanoBattery.Tests;

/// <summary>All that is known of a module or a stack, in one line or as a number that differs where anything does.</summary>
public sealed class Told
{
    private readonly bool _inWords;
    private string _text = "";
    private int _hash;

    private Told(bool inWords)
    {
        _inWords = inWords;
    }

    /// <summary>Each known value with its name, in the order of <see cref="ModuleReading"/>; what is unknown or was never told is left out.</summary>
    public static string Of(ModuleReading module) => new Told(true).Tell(module)._text;

    public static string Of(SystemReading system) => new Told(true).Tell(system)._text;

    /// <summary>Of all modules and the stack.</summary>
    public static int Fingerprint(Talk talk)
    {
        Told told = new Told(false).Tell(talk.System);
        for (int i = 0; i < talk.Modules.Length; i++)
        {
            told.Tell(talk.Modules[i]);
        }

        return told._hash;
    }

    private Told Tell(ModuleReading module)
    {
        Say("base", module.BaseState).Say("power at", module.PowerAtMs).Say("mV", module.PackMillivolts);
        Say("mA", module.CurrentMilliamps).Say("dC", module.TemperatureDecidegrees).Say("soc", module.SocPermille);
        Say("volt", module.VoltageState).Say("curr", module.CurrentState).Say("temp", module.TemperatureState);
        Say("coul", module.ChargeState).Say("soh", module.HealthState).Say("mAh", module.CapacityMilliampHours);
        Say("max mV", module.MaxPackMillivolts);
        Say("extremes at", module.ExtremesAtMs).Say("coldest", module.ColdestCellDecidegrees).Say("hottest", module.HottestCellDecidegrees);
        Say("lowest", module.LowestCellMillivolts).Say("highest", module.HighestCellMillivolts);
        Say("mos", module.MosDecidegrees).Say("mos state", module.MosState).Say("alarm", module.SystemAlarmState);
        Say("cell volt", module.CellVoltageState).Say("cell temp", module.CellTemperatureState);
        Say("events at", module.EventsAtMs);
        Say("bat", module.HasEvents ? (int)module.BatEvents : Reading.Unknown);
        Say("pwr", module.HasEvents ? (int)module.PowerEvents : Reading.Unknown);
        Say("fault", module.HasSystemFaults ? (int)module.SystemFaults : Reading.Unknown);
        Say("names", AlarmNames.Of(module.NamedAlarms)).Say("stops", module.NamedStops == 0 ? Reading.Unknown : module.NamedStops);
        Say("cells at", module.CellsAtMs);
        if (_inWords)
        {
            Say("cells", CellsOf(module)).Say("balancing", module.TellsBalancing ? BalancesOf(module) : null);
        }

        for (int i = 0; i < module.CellCount && !_inWords; i++)
        {
            Say("", module.CellMillivolts[i]).Say("", module.CellDecidegrees[i]).Say("", module.CellBalances[i] ? 1 : 0);
        }

        Say("info at", module.InfoAtMs).Say("charge", module.MaxChargeMilliamps).Say("discharge", module.MaxDischargeMilliamps);
        Say("stated", module.StatedCells).Say("name", module.DeviceName).Say("version", module.MainVersion).Say("code", module.Barcode);
        Say("stat at", module.StatisticsAtMs).Say("cycles", module.Cycles).Say("health", module.HealthPercent);
        return Say("soh at", module.CellHealthAtMs).Say("cell soh", module.CellHealthState).Say("count", module.CellHealthCount);
    }

    private Told Tell(SystemReading system)
    {
        Say("at", system.AtMs).Say("present", system.ModulesPresent).Say("asleep", system.ModulesAsleep);
        Say("mV", system.Millivolts).Say("mA", system.Milliamps).Say("left", system.RemainingMilliampHours);
        Say("full", system.FullMilliampHours).Say("soc", system.SocPermille).Say("health", system.HealthPercent);
        Say("max mV", system.MaxChargeMillivolts).Say("min mV", system.MinDischargeMillivolts);
        Say("charge", system.ModuleMaxChargeMilliamps).Say("discharge", system.ModuleMaxDischargeMilliamps);
        return Say("stack charge", system.StackMaxChargeMilliamps).Say("stack discharge", system.StackMaxDischargeMilliamps);
    }

    private Told Say(string name, long value)
    {
        if (value != Reading.Unknown && value != ModuleReading.Never)
        {
            Say(name, _inWords ? "" + value : null);
        }

        _hash = _hash * 31 + (int)value;
        return this;
    }

    private Told Say(string name, string? value)
    {
        if (_inWords)
        {
            _text += string.IsNullOrEmpty(value) ? "" : (_text.Length > 0 ? ", " : "") + name + " " + value;
            return this;
        }

        for (int i = 0; value != null && i < value.Length; i++)
        {
            _hash = _hash * 31 + value[i];
        }

        return this;
    }

    private static string CellsOf(ModuleReading module)
    {
        string text = "";
        for (int i = 0; i < module.CellCount; i++)
        {
            text += (i > 0 ? " " : "") + module.CellMillivolts[i] + "/" + module.CellDecidegrees[i];
        }

        return text;
    }

    private static string BalancesOf(ModuleReading module)
    {
        string text = "";
        for (int i = 0; i < module.CellCount; i++)
        {
            text += module.CellBalances[i] ? "Y" : "N";
        }

        return text;
    }
}
