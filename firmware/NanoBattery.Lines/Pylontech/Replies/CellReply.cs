using NanoBattery.Readings;
using static NanoBattery.Pylontech.CellColumns;

namespace NanoBattery.Pylontech;

/// <summary>The reply to bat N: a row for every cell of a module, from 0 and without gaps.</summary>
/// <remarks>
/// A single flipped bit that this cannot see: a digit that becomes another, a space beside a number that becomes a 0, or a
/// last 0 that becomes a space.
/// What it can do: a cell's voltage is off by up to 800 mV, and by no more than 1.8 % of the pack's voltage where that came
/// within 10 s (so its first digit is safe, and no cell leaves 500 to 5,000 mV); a temperature stays within -50 to 150
/// degrees. A lost or an added character shows. The reply does not say whose cells these are: only its echo does.
/// </remarks>
public sealed class CellReply : TableReply
{
    private const int MostCells = ModuleReading.MostCells;

    // Beside the places of columns, by which other oddities are told.
    private const int Step = 1_000;

    private readonly int[] _millivolts = new int[MostCells];
    private readonly int[] _millidegrees = new int[MostCells];
    private readonly bool[] _balances = new bool[MostCells];
    private readonly byte[] _rowsBefore = new byte[PowerColumns.MostModules + 1];
    private int _count;
    private int _sumMillivolts;
    private int _milliamps;
    private int _voltageState;
    private int _temperatureState;

    public CellReply(ConsoleWords words)
        : base(Table(), words)
    {
    }

    private protected override void ClearRows()
    {
        _count = 0;
        _sumMillivolts = 0;
        _milliamps = Reading.Unknown;
        _voltageState = Reading.Unknown;
        _temperatureState = Reading.Unknown;
    }

    private protected override void TakeRow()
    {
        int millivolts = Field(Volt);
        if (Field(Index) != _count || _count == MostCells || !Reading.IsKnown(millivolts))
        {
            IsDoubtful = true;
            return;
        }

        _millivolts[_count] = millivolts;
        _millidegrees[_count] = Field(Tempr);
        _balances[_count] = Field(Balance) == 1;
        _sumMillivolts += millivolts;
        _milliamps = Field(Curr);
        _voltageState = StateWord.Worse(_voltageState, Field(VoltState));
        _temperatureState = StateWord.Worse(_temperatureState, StateWord.Worse(Field(TempState), Field(OtherTempState)));
        _count++;
    }

    private protected override void JudgeRows(long nowMs)
    {
        ModuleReading? module = Module;
        if (module == null || _count == 0 || module.Address >= _rowsBefore.Length)
        {
            IsDoubtful = true;
            return;
        }

        // A module of which info says another number of cells is believed when it shows the same number twice in a row.
        int before = _rowsBefore[module.Address];
        int expected = Reading.IsKnown(module.StatedCells) ? module.StatedCells : before;
        _rowsBefore[module.Address] = (byte)_count;
        IsDoubtful |= expected != 0 && _count != expected && _count != before;
        if (Reading.IsKnown(module.PackMillivolts) && Plausible.IsFresh(module.PowerAtMs, nowMs))
        {
            IsDoubtful |= !Plausible.IsSum(module.PackMillivolts, _sumMillivolts);
        }

        if (module.CellCount == _count && nowMs - module.CellsAtMs <= Plausible.SteadyMs)
        {
            JudgeSteps(module);
        }
        else if (Plausible.IsFresh(module.ExtremesAtMs, nowMs))
        {
            JudgeExtremes(module);
        }
    }

    private void JudgeSteps(ModuleReading module)
    {
        int shift = (_sumMillivolts - module.CellSumMillivolts) / _count;
        for (int i = 0; i < _count; i++)
        {
            bool isStep = Plausible.IsStep(_millivolts[i], module.CellMillivolts[i], shift, Plausible.LargestCellStep)
                || Plausible.IsStep(NumberText.Decidegrees(_millidegrees[i]), module.CellDecidegrees[i], 0, Plausible.LargestSensorStep);
            if (isStep)
            {
                Odd.Add(Step + i, 0);
            }
        }
    }

    /// <summary>Where nothing is known of each cell, the table's extremes tell where it can be.</summary>
    private void JudgeExtremes(ModuleReading module)
    {
        for (int i = 0; i < _count; i++)
        {
            if (Plausible.IsStep(_millivolts[i], module.HighestCellMillivolts, 0, Plausible.LargestCellStep)
                && Plausible.IsStep(_millivolts[i], module.LowestCellMillivolts, 0, Plausible.LargestCellStep)
                && (_millivolts[i] > module.HighestCellMillivolts || _millivolts[i] < module.LowestCellMillivolts))
            {
                Odd.Add(Step + i, 0);
            }
        }
    }

    private protected override void Commit(long nowMs)
    {
        ModuleReading? module = Module;
        if (module == null)
        {
            return;
        }

        module.CellsAtMs = nowMs;
        module.CellsMilliamps = _milliamps;
        module.CellCount = _count;
        module.TellsBalancing = HasColumn(Balance);
        module.CellVoltageState = _voltageState;
        module.CellTemperatureState = _temperatureState;
        for (int i = 0; i < _count; i++)
        {
            module.CellMillivolts[i] = _millivolts[i];
            module.CellDecidegrees[i] = NumberText.Decidegrees(_millidegrees[i]);
            module.CellBalances[i] = _balances[i];
        }
    }
}
