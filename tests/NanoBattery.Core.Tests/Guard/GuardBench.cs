using System;
using NanoBattery.Guard;
using NanoBattery.Readings;
using NanoBattery.Settings;

namespace NanoBattery.Tests;

/// <summary>A guard on the bench, and a battery that tells it the same each second until a test changes something of it.</summary>
public sealed class GuardBench
{
    private const string Incomplete = "No voltage (V)";

    private readonly int _series;
    private BatteryReading _believed = new BatteryReading();
    private bool _hasBelieved;

    private GuardBench(BoardSettings settings, int series, bool measuresCells)
    {
        settings.CheckTogether();
        _series = series;
        Guard = new BatteryGuard(settings);
        Battery.CellCount = measuresCells ? series : 0;
        Battery.SocPermille = 500;
        Battery.TemperatureDecidegrees = 200;
        Battery.CurrentMilliamps = 0;
        EachCell(3_300);
    }

    public BatteryGuard Guard { get; set; }

    /// <summary>What the battery says next.</summary>
    public BatteryReading Battery { get; private set; } = new BatteryReading();

    public long NowMs { get; set; } = 1_000_000;

    public Limits Limits => Guard.Limits;

    public int ChargeMilliamps => Limits.MaxChargeMilliamps;

    public int DischargeMilliamps => Limits.MaxDischargeMilliamps;

    public int ChargeMillivolts => Limits.MaxChargeMillivolts;

    /// <summary>The alarms that the guard raises: "LowSoc 1, BmsCable 2".</summary>
    public string Alarms => AlarmNames.Of(Limits.Alarms);

    /// <summary>15 cells of 3.3 V at 20 °C and half full, with the profile extra2000.</summary>
    public static GuardBench Extra2000() => Of(Profile("extra2000"), 15);

    /// <summary>The same with the profile lfp and as many cells as it takes.</summary>
    public static GuardBench Lfp(int cells) => Of(new BoardSettings(), cells);

    /// <summary>A battery of which only the pack is seen.</summary>
    public static GuardBench LfpPack(int cells) => PackOf(new BoardSettings(), cells);

    public static GuardBench Of(BoardSettings settings, int cells) => new GuardBench(settings, cells, true);

    public static GuardBench PackOf(BoardSettings settings, int cells) => new GuardBench(settings, cells, false);

    public static BoardSettings Profile(string name)
    {
        BoardSettings settings = new BoardSettings();
        settings.Set("battery.profile", name);
        return settings;
    }

    /// <summary>One setting that differs from lfp's defaults.</summary>
    public static BoardSettings With(string path, string value)
    {
        BoardSettings settings = new BoardSettings();
        settings.Set(path, value);
        return settings;
    }

    public GuardBench EachCell(int millivolts)
    {
        for (int i = 0; i < Battery.CellCount; i++)
        {
            Battery.CellMillivolts[i] = millivolts;
        }

        Battery.PackMillivolts = _series * millivolts;
        return this;
    }

    /// <summary>One cell that differs, as the first of the device's cells is 0; the pack's voltage stays.</summary>
    public GuardBench Cell(int index, int millivolts)
    {
        Battery.CellMillivolts[index] = millivolts;
        return this;
    }

    public GuardBench Pack(int millivolts)
    {
        Battery.PackMillivolts = millivolts;
        return this;
    }

    public GuardBench Soc(int permille)
    {
        Battery.SocPermille = permille;
        return this;
    }

    public GuardBench Temperature(int decidegrees)
    {
        Battery.TemperatureDecidegrees = decidegrees;
        return this;
    }

    public GuardBench CellTemperatures(int coldest, int hottest)
    {
        Battery.ColdestCellDecidegrees = coldest;
        Battery.HottestCellDecidegrees = hottest;
        return this;
    }

    /// <summary>So many answer, and all of them take and give.</summary>
    public GuardBench Modules(int online)
    {
        Battery.ModulesOnline = online;
        Battery.ModulesTaking = online;
        Battery.ModulesGiving = online;
        return this;
    }

    public GuardBench Mos(int decidegrees)
    {
        Battery.MosDecidegrees = decidegrees;
        return this;
    }

    public GuardBench Current(int milliamps)
    {
        Battery.CurrentMilliamps = milliamps;
        return this;
    }

    /// <summary>Seconds in each of which a complete reading comes.</summary>
    public GuardBench Pass(int seconds)
    {
        for (int i = 0; i < seconds; i++)
        {
            NowMs += 1_000;
            Hear();
        }

        return this;
    }

    /// <summary>A complete reading, now.</summary>
    /// <returns>Whether the guard believes it.</returns>
    public bool Hear()
    {
        Battery.AtMs = NowMs;
        bool isBelieved = Guard.Accept(Battery);
        if (isBelieved)
        {
            Keep();
        }

        Step();
        return isBelieved;
    }

    /// <summary>Seconds in each of which the device says something that is no complete reading.</summary>
    public GuardBench Babble(int seconds)
    {
        for (int i = 0; i < seconds; i++)
        {
            NowMs += 1_000;
            Guard.Refuse(Incomplete);
            Step();
        }

        return this;
    }

    /// <summary>Milliseconds in which nothing comes, with a step every 100 of them and one at the end.</summary>
    public GuardBench Silence(int milliseconds)
    {
        long end = NowMs + milliseconds;
        while (NowMs < end)
        {
            NowMs = end - NowMs > 100 ? NowMs + 100 : end;
            Step();
        }

        return this;
    }

    /// <summary>A step on the last reading believed, now; as on a board, none before there is one.</summary>
    public GuardBench Step()
    {
        if (_hasBelieved)
        {
            Guard.Step(_believed, NowMs);
        }

        return this;
    }

    /// <summary>The reading that was believed is the guard's from now on; the battery goes on with another like it.</summary>
    private void Keep()
    {
        _hasBelieved = true;
        BatteryReading next = _believed;
        _believed = Battery;
        Battery = next;
        next.MaxAgeMs = _believed.MaxAgeMs;
        next.PackMillivolts = _believed.PackMillivolts;
        next.CurrentMilliamps = _believed.CurrentMilliamps;
        next.SocPermille = _believed.SocPermille;
        next.TemperatureDecidegrees = _believed.TemperatureDecidegrees;
        next.ColdestCellDecidegrees = _believed.ColdestCellDecidegrees;
        next.HottestCellDecidegrees = _believed.HottestCellDecidegrees;
        next.MosDecidegrees = _believed.MosDecidegrees;
        next.ModulesOnline = _believed.ModulesOnline;
        next.DeviceMaxMillivolts = _believed.DeviceMaxMillivolts;
        next.ModulesTaking = _believed.ModulesTaking;
        next.ModulesGiving = _believed.ModulesGiving;
        next.ModuleMaxChargeMilliamps = _believed.ModuleMaxChargeMilliamps;
        next.ModuleMaxDischargeMilliamps = _believed.ModuleMaxDischargeMilliamps;
        next.CellCount = _believed.CellCount;
        next.TellsBalancing = _believed.TellsBalancing;
        next.StopsCharging = _believed.StopsCharging;
        next.StopsDischarging = _believed.StopsDischarging;
        Array.Copy(_believed.CellMillivolts, 0, next.CellMillivolts, 0, BatteryReading.MostCells);
        Array.Copy(_believed.CellBalances, 0, next.CellBalances, 0, BatteryReading.MostCells);
    }
}
