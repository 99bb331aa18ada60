using NanoBattery.Readings;
using static NanoBattery.Pylontech.PowerColumns;

namespace NanoBattery.Pylontech;

/// <summary>The reply to pwr: a row for every address of the stack, up to 16.</summary>
/// <remarks>
/// A single flipped bit that this cannot see: a digit that becomes another, a space beside a number that becomes a 0, or a
/// last 0 that becomes a space.
/// What it can do: the pack's voltage, and the lowest and the highest cell, stay within 1.8 % of each other times the cells,
/// unless the number of cells is not known yet and another one fits; the current stays within 300 A, temperatures within
/// -50 to 150 degrees and in order, the charge within 0 to 100 %. A lost or an added character shows, but for one added to a
/// number that fills its column: so it would look if it were longer.
/// </remarks>
public sealed class PowerTableReply : TableReply
{
    // Beside the places of columns, by which other oddities are told.
    private const int Step = 1_000;

    // Behind them stand the time and which cells the extremes are, which nobody asks for.
    private const int ColumnsKept = SystemAlarm + 1;

    private static readonly byte[] AbsentWord = AsciiText.Bytes("Absent");

    private readonly IModules _modules;
    private readonly int[] _rows;
    private int _lastAddress;
    private int _seen;
    private int _seenBefore;
    private bool _hasGaps;

    /// <param name="modules">In the order of their addresses, from 1; rows beyond them are read, and left.</param>
    /// <param name="words">The list for all replies.</param>
    public PowerTableReply(IModules modules, ConsoleWords words)
        : base(Table(), words)
    {
        _modules = modules;
        _rows = new int[(modules.Count < MostModules ? modules.Count : MostModules) * ColumnsKept];
    }

    private protected override void ClearRows()
    {
        _lastAddress = 0;
        _seen = 0;
        _hasGaps = false;
        for (int i = 0; i < _rows.Length; i++)
        {
            _rows[i] = Reading.Unknown;
        }
    }

    /// <summary>A row of an address without a module: narrower than others in a wide table, and all dashes but one word.</summary>
    private protected override bool TakeOddRow(byte[] bytes)
    {
        int absent = 0;
        int dashes = 0;
        for (int i = 1; i < Words.Count; i++)
        {
            absent += AsciiText.Same(bytes, Words.Starts[i], Words.Ends[i], AbsentWord) ? 1 : 0;
            dashes += NumberText.IsDash(bytes, Words.Starts[i], Words.Ends[i]) ? 1 : 0;
        }

        if (absent != 1 || dashes != Words.Count - 2)
        {
            return false;
        }

        int address = NumberText.Parse(bytes, Words.Starts[0], Words.Ends[0]);
        if (Note(address))
        {
            Keep(address, Basic, BaseState.Absent);
        }

        return true;
    }

    private protected override void TakeRow()
    {
        int address = Field(Power);
        if (!Note(address))
        {
            return;
        }

        int pack = Field(Volt);
        if (Reading.IsKnown(pack) && pack < Plausible.LeastPackMillivolts)
        {
            // A module that is switched off, where this row comes so several times: it tells nothing, and the others count.
            Odd.Add(address, pack);
            return;
        }

        for (int column = 0; column < ColumnsKept; column++)
        {
            Keep(address, column, Field(column));
        }

        IsDoubtful |= Plausible.IsNoCell(Field(Lowest)) || Plausible.IsNoCell(Field(Highest))
            || !Reading.IsKnown(Field(Basic)) || Field(Basic) == BaseState.Absent
            || !Plausible.InOrder(Field(Coldest), Field(Hottest)) || !Plausible.InOrder(Field(Lowest), Field(Highest))
            || !Plausible.IsBetween(pack, CellsOf(address), Field(Lowest), Field(Highest));
    }

    private protected override void JudgeRows(long nowMs)
    {
        // Rows for all addresses came from every stack recorded. Others are believed when they come twice in a row.
        IsDoubtful |= _seen == 0 || (_seen != _seenBefore && (_hasGaps || _seenBefore != 0));
        _seenBefore = _seen;
        for (int row = 0; row < _rows.Length; row += ColumnsKept)
        {
            ModuleReading? module = _modules.Find(row / ColumnsKept + 1);
            if (module != null && Reading.IsKnown(_rows[row + Volt]) && module.IsPresent && nowMs - module.PowerAtMs <= Plausible.SteadyMs)
            {
                JudgeSteps(module, row);
            }
        }
    }

    private void JudgeSteps(ModuleReading module, int row)
    {
        int shift = module.KnownCells > 0 ? (_rows[row + Volt] - module.PackMillivolts) / module.KnownCells : 0;
        bool knowsShift = module.KnownCells > 0 && Reading.IsKnown(module.PackMillivolts);
        JudgeStep(row, Lowest, _rows[row + Lowest], knowsShift ? module.LowestCellMillivolts : Reading.Unknown, shift, Plausible.LargestCellStep);
        JudgeStep(row, Highest, _rows[row + Highest], knowsShift ? module.HighestCellMillivolts : Reading.Unknown, shift, Plausible.LargestCellStep);
        JudgeStep(row, Tempr, NumberText.Decidegrees(_rows[row + Tempr]), module.TemperatureDecidegrees, 0, Plausible.LargestSensorStep);
        JudgeStep(row, Coldest, NumberText.Decidegrees(_rows[row + Coldest]), module.ColdestCellDecidegrees, 0, Plausible.LargestSensorStep);
        JudgeStep(row, Hottest, NumberText.Decidegrees(_rows[row + Hottest]), module.HottestCellDecidegrees, 0, Plausible.LargestSensorStep);
        JudgeStep(row, MosTempr, NumberText.Decidegrees(_rows[row + MosTempr]), module.MosDecidegrees, 0, 2 * Plausible.LargestSensorStep);
        JudgeStep(row, Coulomb, NumberText.Permille(_rows[row + Coulomb]), module.SocPermille, 0, Plausible.LargestChargeStep);
    }

    private void JudgeStep(int row, int column, int now, int before, int shift, int largest)
    {
        if (Plausible.IsStep(now, before, shift, largest))
        {
            Odd.Add(Step + row + column, 0);
        }
    }

    private protected override void Commit(long nowMs)
    {
        for (int row = 0; row < _rows.Length; row += ColumnsKept)
        {
            if (Reading.IsKnown(_rows[row + Basic]))
            {
                CommitRow(row / ColumnsKept + 1, row, nowMs);
            }
        }
    }

    private void CommitRow(int address, int row, long nowMs)
    {
        if (_rows[row + Basic] == BaseState.Absent)
        {
            // What it was when it was last there stays known.
            ModuleReading? absent = _modules.Find(address);
            if (absent != null)
            {
                absent.BaseState = BaseState.Absent;
            }

            return;
        }

        ModuleReading module = _modules.Get(address);
        module.BaseState = _rows[row + Basic];
        module.PowerAtMs = nowMs;
        module.PackMillivolts = _rows[row + Volt];
        module.CurrentMilliamps = _rows[row + Curr];
        module.TemperatureDecidegrees = NumberText.Decidegrees(_rows[row + Tempr]);
        module.SocPermille = NumberText.Permille(_rows[row + Coulomb]);
        module.VoltageState = _rows[row + VoltState];
        module.CurrentState = _rows[row + CurrState];
        module.TemperatureState = _rows[row + TempState];
        module.ExtremesAtMs = nowMs;
        module.ColdestCellDecidegrees = NumberText.Decidegrees(_rows[row + Coldest]);
        module.HottestCellDecidegrees = NumberText.Decidegrees(_rows[row + Hottest]);
        module.LowestCellMillivolts = _rows[row + Lowest];
        module.HighestCellMillivolts = _rows[row + Highest];
        module.MosDecidegrees = NumberText.Decidegrees(_rows[row + MosTempr]);
        module.MosState = _rows[row + MosState];
        module.SystemAlarmState = _rows[row + SystemAlarm];
        module.CellVoltageState = _rows[row + CellVoltState];
        module.CellTemperatureState = _rows[row + CellTempState];
    }

    /// <returns>False where there is no such address, or its row does not stand where it belongs.</returns>
    private bool Note(int address)
    {
        if (address <= _lastAddress || address > MostModules)
        {
            IsDoubtful = true;
            return false;
        }

        _hasGaps |= address != _lastAddress + 1;
        _lastAddress = address;
        _seen |= 1 << address;
        return true;
    }

    private void Keep(int address, int column, int value)
    {
        if (address <= _modules.Count)
        {
            _rows[(address - 1) * ColumnsKept + column] = value;
        }
    }

    private int CellsOf(int address)
    {
        ModuleReading? module = address <= _modules.Count ? _modules.Find(address) : null;
        return module == null ? 0 : module.KnownCells;
    }
}
