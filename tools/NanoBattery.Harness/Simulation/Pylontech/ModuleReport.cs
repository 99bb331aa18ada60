namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>What a module tells of itself at one moment, in the whole numbers it tells it in.</summary>
public sealed class ModuleReport
{
    private ModuleReport(ModuleModel module, DateTime time)
    {
        Address = module.Address;
        Time = time;
        Cells = [.. module.Cells.Select((cell, index) => new CellReport(
            this, index, Rounded(cell.Millivolts), Hundreds(module.DegreesOf(index)), module.Balancer.Bleeds(index)))];
        Millivolts = Cells.Sum(cell => cell.Millivolts);
        Milliamps = Rounded(module.Milliamps);
        Millidegrees = Hundreds(module.Degrees);
        SwitchMillidegrees = Hundreds(module.SwitchDegrees);
        Lowest = Cells.MinBy(cell => cell.Millivolts)!;
        Highest = Cells.MaxBy(cell => cell.Millivolts)!;
        Coldest = Cells.MinBy(cell => cell.Millidegrees)!;
        Warmest = Cells.MaxBy(cell => cell.Millidegrees)!;
        SocPercent = module.Counter.SocPercent;
        MilliampHours = Rounded(module.Counter.MilliampHours);
        CapacityMilliampHours = Rounded(module.Counter.CapacityMilliampHours);
        Cycles = (int)(module.Counter.DischargedMilliampHours / module.Counter.CapacityMilliampHours);
        State = module.State;
        SecondsInState = module.SecondsInState;
        TimesCharged = module.TimesCharged;
        IsFull = module.Counter.IsFull;
        var limits = module.Protection;
        IsChargeLow = limits.ChargeLow.IsTripped;
        ChargesTooFast = limits.ChargeExcess.IsTripped;
        DischargesTooFast = limits.DischargeExcess.IsTripped;
        CellVoltage = LevelOf(limits.CellOver, limits.CellHigh, limits.CellLow, limits.CellUnder);
        PackVoltage = LevelOf(limits.PackOver, limits.PackHigh, limits.PackLow, limits.PackUnder);
        Warmth = LevelOf(limits.TooHot, limits.Hot, limits.Cold, limits.TooCold);
        BatEvents = EventWords.OfCells(this, limits);
        PowerEvents = EventWords.OfModule(this, limits);
        Times = new EventTimes(limits);
    }

    public int Address { get; }

    /// <summary>Of the module's own clock.</summary>
    public DateTime Time { get; }

    public IReadOnlyList<CellReport> Cells { get; }

    /// <summary>The sum of the cells.</summary>
    public int Millivolts { get; }

    /// <summary>Charge is positive.</summary>
    public int Milliamps { get; }

    /// <summary>Of the box; temperatures come in tenths of a degree.</summary>
    public int Millidegrees { get; }

    /// <summary>Of the transistors.</summary>
    public int SwitchMillidegrees { get; }

    public CellReport Lowest { get; }

    public CellReport Highest { get; }

    public CellReport Coldest { get; }

    public CellReport Warmest { get; }

    public int SocPercent { get; }

    public int MilliampHours { get; }

    public int CapacityMilliampHours { get; }

    public int Cycles { get; }

    public BaseState State { get; }

    public long SecondsInState { get; }

    public int TimesCharged { get; }

    public bool IsFull { get; }

    public bool IsChargeLow { get; }

    public bool ChargesTooFast { get; }

    public bool DischargesTooFast { get; }

    public Level CellVoltage { get; }

    public Level PackVoltage { get; }

    public Level Warmth { get; }

    public NamedBits BatEvents { get; }

    public NamedBits PowerEvents { get; }

    /// <summary>How often limits were passed.</summary>
    public EventTimes Times { get; }

    public static ModuleReport Of(ModuleModel module, DateTime time) => new(module, time);

    private static Level LevelOf(Threshold over, Threshold high, Threshold low, Threshold under) =>
        over.IsTripped ? Level.Over : high.IsTripped ? Level.High : under.IsTripped ? Level.Under : low.IsTripped ? Level.Low : Level.Normal;

    private static int Rounded(double value) => (int)Math.Round(value);

    private static int Hundreds(double degrees) => (int)Math.Round(degrees * 10) * 100;
}
