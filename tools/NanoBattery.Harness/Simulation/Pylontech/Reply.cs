using System.Text;

namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>What a command answers: rows, and how they end. Devices end rows of tables with CR CR LF, those of lists with CR LF CR.</summary>
internal sealed class Reply(string rowEnd)
{
    private const string TableEnd = "\r\r\n";
    private const string ListEnd = "\r\n\r";
    private readonly StringBuilder _text = new(2048);
    private readonly List<int> _starts = new(24);
    private string? _oddEnd;

    /// <summary>False where the device refuses: then it does not say that the command completed.</summary>
    public bool IsCompleted { get; private init; } = true;

    /// <summary>Rows to a page; 0 for replies that come in one piece.</summary>
    public int PageRows { get; init; }

    public string RowEnd => rowEnd;

    public int Rows => _starts.Count;

    public static Reply Table() => new(TableEnd);

    public static Reply List() => new(ListEnd);

    public static Reply Refusal(string why) => new Reply(TableEnd) { IsCompleted = false }.Add(why);

    /// <summary>Begins a row; the caller writes it before anything else.</summary>
    public StringBuilder Row()
    {
        if (_starts.Count > 0)
        {
            _text.Append(_oddEnd ?? rowEnd);
            _oddEnd = null;
        }
        _starts.Add(_text.Length);
        return _text;
    }

    /// <summary>Ends the row that is being written as rows of lists end: there are devices that mix. Both ends are as long.</summary>
    public void EndRowAsInLists() => _oddEnd = ListEnd;

    public Reply Add(string row)
    {
        Row().Append(row);
        return this;
    }

    public Reply Table<T>(TextTable<T> table, IEnumerable<T> things)
    {
        Add(table.Header);
        foreach (var thing in things)
        {
            table.Put(Row(), thing);
        }
        return this;
    }

    /// <summary>Writes rows with their ends between them.</summary>
    public void Put(StringBuilder text, int firstRow, int rows)
    {
        if (rows > 0)
        {
            var end = firstRow + rows < Rows ? _starts[firstRow + rows] - rowEnd.Length : _text.Length;
            text.Append(_text, _starts[firstRow], end - _starts[firstRow]);
        }
    }
}
