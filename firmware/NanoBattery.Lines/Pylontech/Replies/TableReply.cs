namespace NanoBattery.Pylontech;

/// <summary>A reply that is a table: a header, and below it a row for each module or cell. The header says what stands where.</summary>
public abstract class TableReply : Reply
{
    // A title such as "Power   1" is shorter than any header.
    private const int FewestColumns = 3;

    private readonly ColumnTable _table;
    private readonly TableHeader _header;
    private readonly Tokens _tokens;
    private readonly FieldReader _fields;
    private bool _hasHeader;

    private protected TableReply(ColumnTable table, ConsoleWords words)
    {
        _table = table;
        _tokens = words.Tokens;
        _header = new TableHeader(table, Odd);
        _fields = new FieldReader(table, words, _tokens);
    }

    /// <summary>A value of the row just read, or unknown.</summary>
    private protected int Field(int column) => _fields[column];

    private protected bool HasColumn(int column) => _header.Has(column);

    private protected Tokens Words => _tokens;

    /// <summary>Takes the row just read.</summary>
    private protected abstract void TakeRow();

    /// <summary>Whether the row is of another form than the header says, and was taken.</summary>
    private protected virtual bool TakeOddRow(byte[] bytes) => false;

    /// <summary>Takes a line before the header.</summary>
    private protected virtual void TakeTitle(byte[] bytes)
    {
    }

    /// <summary>Forgets the rows of an earlier reply.</summary>
    private protected abstract void ClearRows();

    /// <summary>Looks at all rows together.</summary>
    private protected abstract void JudgeRows(long nowMs);

    private protected sealed override void Clear()
    {
        _hasHeader = false;
        _header.Clear();
        ClearRows();
    }

    private protected sealed override void ReadLine(ConsoleLine line)
    {
        byte[] bytes = line.Bytes;
        _tokens.Split(bytes, 0, line.Length);
        if (_tokens.Count == 0)
        {
            return;
        }

        if (_hasHeader)
        {
            ReadRow(bytes);
        }
        else if (_tokens.Count < FewestColumns)
        {
            TakeTitle(bytes);
        }
        else if (_header.TryRead(bytes, _tokens))
        {
            _hasHeader = true;
            IsDoubtful |= _header.IsDamaged;
            IsStrange |= _header.IsIncomplete;
            if (_header.IsIncomplete || _header.HasStrangers)
            {
                KeepStrange(bytes, 0, line.Length);
            }
        }
        else
        {
            Odd.Add(Vocabulary.HashOf(bytes, 0, line.Length), 0);
            KeepStrange(bytes, 0, line.Length);
        }
    }

    private protected sealed override void Judge(long nowMs)
    {
        IsStrange |= !_hasHeader;
        if (!IsStrange && !IsDoubtful)
        {
            JudgeRows(nowMs);
        }
    }

    private void ReadRow(byte[] bytes)
    {
        if (IsStrange || TakeOddRow(bytes))
        {
            return;
        }

        _fields.Clear();
        int token = 0;
        for (int place = 0; place < _header.Count; place++)
        {
            int used = _fields.Read(bytes, _header.ColumnAt(place), token);
            if (used == 0)
            {
                GiveUp();
                return;
            }

            JudgePitch(place, token, token + used);
            token += used;
        }

        if (token == _tokens.Count)
        {
            TakeRow();
        }
        else
        {
            GiveUp();
        }
    }

    /// <summary>With columns that nobody has described a row may well have more words than columns.</summary>
    private void GiveUp()
    {
        IsStrange |= _header.HasStrangers;
        IsDoubtful |= !_header.HasStrangers;
    }

    private void JudgePitch(int place, int token, int next)
    {
        int column = _header.ColumnAt(place);
        if (column < 0 || next >= _tokens.Count || place + 1 == _header.Count || !FieldReader.IsNumeric(_table.ShapeOf(column)))
        {
            return;
        }

        int start = _tokens.Starts[token];
        int length = _tokens.Ends[token] - start;
        int pitch = _tokens.Starts[next] - start;
        if (!Paddings.IsEven(_header.PitchOf(place), pitch, length))
        {
            Odd.Add(place, pitch);
        }
    }
}
