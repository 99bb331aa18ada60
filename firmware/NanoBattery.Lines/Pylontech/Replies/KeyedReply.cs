namespace NanoBattery.Pylontech;

/// <summary>A reply of lines with a key, a colon and a value each, in any order.</summary>
public abstract class KeyedReply : Reply
{
    private readonly KeyTable _table;
    private readonly Tokens _tokens;
    private readonly Paddings _paddings;
    private readonly KeyReader _keys;
    private int _known;

    private protected KeyedReply(KeyTable table, ConsoleWords words)
    {
        _table = table;
        _tokens = words.Tokens;
        _paddings = new Paddings(Odd);
        _keys = new KeyReader(table, words, _paddings);
    }

    /// <summary>How many lines of the last reply had a key that nobody has described: they are passed over.</summary>
    public int StrangeKeys { get; private set; }

    private protected bool Has(int key) => _keys.Has(key);

    /// <summary>The number, the state or the bits behind a key; unknown where there is no such line, or a dash.</summary>
    private protected int Value(int key) => _keys.Value(key);

    private protected string? Text(int key) => _keys.Text(key);

    /// <summary>Takes a line without a colon.</summary>
    private protected virtual void TakeTitle(byte[] bytes, Tokens words)
    {
    }

    /// <summary>Takes a name that stands beside bits.</summary>
    private protected virtual void TakeName(int key, byte[] bytes, int start, int end)
    {
    }

    /// <summary>Looks at all values together.</summary>
    private protected abstract void JudgeValues(long nowMs);

    /// <summary>Whether keys that are required may be missing after all.</summary>
    private protected virtual bool MayBeShort => false;

    private protected override void Clear()
    {
        _known = 0;
        StrangeKeys = 0;
        _paddings.Clear();
        _keys.Clear();
    }

    private protected sealed override void ReadLine(ConsoleLine line)
    {
        byte[] bytes = line.Bytes;
        int colon = 0;
        while (colon < line.Length && bytes[colon] != ':')
        {
            colon++;
        }

        _tokens.Split(bytes, 0, colon);
        if (_tokens.Count == 0)
        {
            IsDoubtful |= colon < line.Length;
            return;
        }

        int start = _tokens.Starts[0];
        int end = _tokens.Ends[_tokens.Count - 1];
        if (colon == line.Length)
        {
            IsDoubtful |= HasLostItsColon(bytes);
            TakeTitle(bytes, _tokens);
            return;
        }

        int key = _table.Find(bytes, start, end);
        if (key < 0 && !_table.IsOpen)
        {
            StrangeKeys++;
            KeepStrange(bytes, start, end);
        }

        if (key == Vocabulary.Damaged || (key == Vocabulary.Strange && !_table.IsOpen))
        {
            Odd.Add(Vocabulary.HashOf(bytes, start, end), 0);
        }

        _tokens.Split(bytes, colon + 1, line.Length);
        _paddings.JudgeRightEdge(key, _tokens, colon);
        if (key >= 0)
        {
            _known++;
            IsDoubtful |= key < _table.Count && !_keys.TryRead(key, bytes, line.Length);
            TakeNames(key, bytes);
        }
    }

    private protected sealed override void Judge(long nowMs)
    {
        bool isShort = false;
        for (int key = 0; key < _table.Count; key++)
        {
            isShort |= _table.IsRequired(key) && !Has(key);
        }

        if (_known == 0 || (isShort && !MayBeShort))
        {
            IsStrange = true;
            Odd.Add(_known, StrangeKeys);
        }

        if (!IsDoubtful && !IsStrange)
        {
            JudgeValues(nowMs);
        }
    }

    private void TakeNames(int key, byte[] bytes)
    {
        for (int i = 1; i < _tokens.Count && _table.ShapeOf(key) == KeyShape.Bits; i++)
        {
            TakeName(key, bytes, _tokens.Starts[i], _tokens.Ends[i]);
        }
    }

    /// <summary>Whether a line without a colon begins with a key.</summary>
    private bool HasLostItsColon(byte[] bytes)
    {
        for (int i = 0; i < _tokens.Count; i++)
        {
            if (_table.Find(bytes, _tokens.Starts[0], _tokens.Ends[i]) != Vocabulary.Strange)
            {
                return true;
            }
        }

        return false;
    }
}
