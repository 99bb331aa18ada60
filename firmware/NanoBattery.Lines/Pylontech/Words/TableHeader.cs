namespace NanoBattery.Pylontech;

/// <summary>The columns of one table, as its header line names them.</summary>
internal sealed class TableHeader
{
    private static readonly byte[] State = AsciiText.Bytes("State");

    private readonly ColumnTable _table;
    private readonly Oddities _oddities;
    private readonly sbyte[] _columns = new sbyte[Tokens.Most];
    private readonly short[] _starts = new short[Tokens.Most];

    internal TableHeader(ColumnTable table, Oddities oddities)
    {
        _table = table;
        _oddities = oddities;
    }

    internal int Count { get; private set; }

    /// <summary>A name stands there twice.</summary>
    internal bool IsDamaged { get; private set; }

    /// <summary>A column without which the table is of no use is missing.</summary>
    internal bool IsIncomplete { get; private set; }

    /// <summary>There are columns that nobody has described.</summary>
    internal bool HasStrangers { get; private set; }

    /// <summary>The column at a place, or <see cref="Vocabulary.Strange"/>.</summary>
    internal int ColumnAt(int place) => _columns[place];

    /// <summary>How far behind a column the next one begins.</summary>
    internal int PitchOf(int place) => _starts[place + 1] - _starts[place];

    internal void Clear() => Count = 0;

    /// <returns>False where the line is no header of this table.</returns>
    internal bool TryRead(byte[] bytes, Tokens tokens)
    {
        if (_table.Find(bytes, tokens.Starts[0], tokens.Ends[0]) == Vocabulary.Strange)
        {
            return false;
        }

        Count = 0;
        IsDamaged = false;
        HasStrangers = false;
        for (int i = 0; i < tokens.Count; i++)
        {
            int start = tokens.Starts[i];
            // "Base State" is one column.
            if (i + 1 < tokens.Count && AsciiText.Same(bytes, tokens.Starts[i + 1], tokens.Ends[i + 1], State))
            {
                i++;
            }

            Add(bytes, start, tokens.Ends[i]);
        }

        IsIncomplete = false;
        for (int column = 0; column < _table.Count; column++)
        {
            IsIncomplete |= _table.IsRequired(column) && !Has(column);
        }

        return true;
    }

    internal bool Has(int column)
    {
        for (int i = 0; i < Count; i++)
        {
            if (_columns[i] == column)
            {
                return true;
            }
        }

        return false;
    }

    private void Add(byte[] bytes, int start, int end)
    {
        int column = _table.Find(bytes, start, end);
        if (column < 0)
        {
            _oddities.Add(Vocabulary.HashOf(bytes, start, end), 0);
        }

        IsDamaged |= column >= 0 && Has(column);
        HasStrangers |= column < 0;
        _columns[Count] = (sbyte)(column < 0 ? Vocabulary.Strange : column);
        _starts[Count++] = (short)start;
    }
}
