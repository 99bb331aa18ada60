using NanoBattery.Readings;

namespace NanoBattery.Pylontech;

/// <summary>The reply to soh N: a count and a state for every cell, of which the worst are kept.</summary>
public sealed class CellHealthReply : TableReply
{
    private const int Index = 0, Voltage = 1, HealthCount = 2, Status = 3, Columns = 4;
    private const int MostCounts = 1_000_000;

    private static readonly byte[] Title = AsciiText.Bytes("Power");

    private int _count;
    private int _worst;
    private int _highestCount;

    public CellHealthReply(ConsoleWords words)
        : base(Table(), words)
    {
    }

    private protected override void ClearRows()
    {
        _count = 0;
        _worst = Reading.Unknown;
        _highestCount = Reading.Unknown;
    }

    /// <summary>"Power   1": whose reply this is.</summary>
    private protected override void TakeTitle(byte[] bytes)
    {
        if (Words.Count == 2 && AsciiText.Same(bytes, Words.Starts[0], Words.Ends[0], Title))
        {
            IsDoubtful |= Module == null || NumberText.Parse(bytes, Words.Starts[1], Words.Ends[1]) != Module.Address;
        }
    }

    private protected override void TakeRow()
    {
        IsDoubtful |= Field(Index) != _count;
        _worst = StateWord.Worse(_worst, Field(Status));
        _highestCount = Field(HealthCount) > _highestCount ? Field(HealthCount) : _highestCount;
        _count++;
    }

    private protected override void JudgeRows(long nowMs)
    {
        int cells = Module == null ? 0 : Module.KnownCells;
        IsDoubtful |= Module == null || _count == 0 || (cells != 0 && cells != _count);
    }

    private protected override void Commit(long nowMs)
    {
        ModuleReading? module = Module;
        if (module != null)
        {
            module.CellHealthAtMs = nowMs;
            module.CellHealthState = _worst;
            module.CellHealthCount = _highestCount;
        }
    }

    private static ColumnTable Table()
    {
        ColumnTable table = new ColumnTable(Columns);
        table.Required(Index, "Battery", ColumnShape.Number, 0, ModuleReading.MostCells - 1);
        table.Optional(Voltage, "Voltage", ColumnShape.Number, Plausible.LeastCellMillivolts, Plausible.MostCellMillivolts);
        table.Required(HealthCount, "SOHCount", ColumnShape.Number, 0, MostCounts);
        table.Required(Status, "SOHStatus", ColumnShape.State);
        return table;
    }
}
