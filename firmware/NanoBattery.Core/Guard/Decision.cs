using NanoBattery.Readings;
using NanoBattery.Settings;

namespace NanoBattery.Guard;

/// <summary>What rules, curves and the stages of the charge make of a good reading.</summary>
internal sealed class Decision
{
    private readonly RuleBook _rules;
    private readonly CurveBook _curves;
    private readonly GuardInputs _inputs = new GuardInputs();
    private readonly ModuleLimit _chargeBase;
    private readonly ModuleLimit _dischargeBase;
    private readonly ChargeStages _stages;
    private readonly CellCeiling _ceiling = new CellCeiling();
    private readonly int _maxCell;
    private readonly int _minCell;
    private GuardInputs? _partInputs;

    internal Decision(BoardSettings settings)
    {
        _rules = new RuleBook(settings.Rules);
        _curves = new CurveBook(settings.Curves, settings.TextOf(Setting.GuardCurveShape) == "stepped");
        _chargeBase = new ModuleLimit(settings, Setting.BatteryMaxCharge, settings.NumberOf(Setting.GuardChargePercent));
        _dischargeBase = new ModuleLimit(settings, Setting.BatteryMaxDischarge, ModuleLimit.AllPercent);
        _stages = new ChargeStages(settings);
        _maxCell = settings.NumberOf(Setting.BatteryMaxCell);
        _minCell = settings.NumberOf(Setting.BatteryMinCell);
        Charge = new CurrentLimit(settings);
        Discharge = new CurrentLimit(settings);
    }

    internal CurrentLimit Charge { get; }

    internal CurrentLimit Discharge { get; }

    /// <summary>A bit for each rule that waits for an operator.</summary>
    internal int LockOuts
    {
        get => _rules.LockOuts;
        set => _rules.LockOuts = value;
    }

    /// <param name="reading">A good one, whose cells in series are in <paramref name="limits"/>.</param>
    /// <param name="limits">Those in force, and then those decided.</param>
    /// <param name="elapsedMs">Since the last decision.</param>
    internal void Make(BatteryReading reading, Limits limits, int elapsedMs)
    {
        _inputs.Take(reading, limits.Cells, limits);
        _rules.Observe(_inputs, elapsedMs);
        _chargeBase.Begin(Charge, reading.ModuleMaxChargeMilliamps, reading.ModulesTaking);
        _dischargeBase.Begin(Discharge, reading.ModuleMaxDischargeMilliamps, reading.ModulesGiving);
        int cellLimit = _rules.Apply(Charge, Discharge, reading, _maxCell, _inputs, limits);
        _curves.Apply(Charge, Discharge, _inputs);
        Charge.Settle(elapsedMs);
        Discharge.Settle(elapsedMs);
        limits.MaxCellMillivolts = _maxCell;
        limits.LowVoltageMillivolts = limits.Cells * _minCell;
        DecideVoltage(reading, limits, cellLimit, elapsedMs);
    }

    /// <summary>Raises the alarms of a part of the battery.</summary>
    internal void Show(BatteryReading part, Limits limits)
    {
        _partInputs ??= new GuardInputs();
        _partInputs.Take(part, limits.Cells, limits);
        _rules.Show(_partInputs, limits);
    }

    private void DecideVoltage(BatteryReading reading, Limits limits, int cellLimit, int elapsedMs)
    {
        int pack = reading.PackMillivolts;
        int cells = limits.Cells;
        int full = cells * _maxCell;
        int voltage = _stages.Step(pack, cells, _inputs[GuardInput.Spread], reading.SocPermille, elapsedMs);
        int ceiling = _ceiling.Step(pack, _inputs[GuardInput.HighestCell], _maxCell, full, limits.LowVoltageMillivolts, elapsedMs);
        voltage = ceiling < voltage ? ceiling : voltage;
        voltage = cells * cellLimit < voltage ? cells * cellLimit : voltage;
        bool deviceHolds = Reading.IsKnown(reading.DeviceMaxMillivolts) && reading.DeviceMaxMillivolts < voltage;
        voltage = deviceHolds ? reading.DeviceMaxMillivolts : voltage;
        limits.MaxChargeMillivolts = voltage;
        // Of several that hold it down, the lowest decides.
        bool cellHolds = _ceiling.Binds && ceiling == voltage;
        limits.Mode = deviceHolds ? ChargeMode.Device : ChargeMode.Of(_stages.Stage, cellHolds, cellLimit < _maxCell && cells * cellLimit == voltage);
    }
}
