using NanoBattery.Readings;

namespace NanoBattery.Pylontech;

/// <summary>A reply of lines with a key, a colon and a value each, in any order.</summary>
public abstract class KeyedReply : Reply
{
    private readonly KeyTable _table;
    private readonly ConsoleWords _words;
    private readonly Tokens _tokens;
    private readonly Paddings _paddings;
    private readonly bool[] _has;
    private readonly int[] _values;
    private readonly string?[] _texts;
    private int _known;

    private protected KeyedReply(KeyTable table, ConsoleWords words)
    {
        _table = table;
        _words = words;
        _tokens = words.Tokens;
        _paddings = new Paddings(Odd);
        _has = new bool[table.Count];
        _values = new int[table.Count];
        _texts = new string?[table.HasTexts ? table.Count : 0];
    }

    /// <summary>How many lines of the last reply had a key that nobody has described: they are passed over.</summary>
    public int StrangeKeys { get; private set; }

    private protected bool Has(int key) => _has[key];

    /// <summary>The number, the state or the bits behind a key; unknown where there is no such line, or a dash.</summary>
    private protected int Value(int key) => _values[key];

    private protected string? Text(int key) => _texts[key];

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
        for (int key = 0; key < _table.Count; key++)
        {
            _has[key] = false;
            _values[key] = Reading.Unknown;
        }

        for (int key = 0; key < _texts.Length; key++)
        {
            _texts[key] = null;
        }
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

        if (key == Vocabulary.Damaged)
        {
            Odd.Add(Vocabulary.HashOf(bytes, start, end), 0);
        }

        _tokens.Split(bytes, colon + 1, line.Length);
        _paddings.JudgeRightEdge(key, _tokens, colon);
        if (key >= 0)
        {
            _known++;
            IsDoubtful |= key < _table.Count && !TryRead(key, bytes, line.Length);
        }
    }

    private protected sealed override void Judge(long nowMs)
    {
        bool isShort = false;
        for (int key = 0; key < _table.Count; key++)
        {
            isShort |= _table.IsRequired(key) && !_has[key];
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

    /// <summary>Whether a line without a colon begins with a key.</summary>
    private bool HasLostItsColon(byte[] bytes)
    {
        for (int i = 0; i < _tokens.Count; i++)
        {
            if (_table.Find(bytes, _tokens.Starts[0], _tokens.Ends[i]) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool TryRead(int key, byte[] bytes, int length)
    {
        if (_has[key] || _tokens.Count == 0)
        {
            return false;
        }

        _has[key] = true;
        switch (_table.ShapeOf(key))
        {
            case KeyShape.Number: return TryReadNumber(key, bytes, length);
            case KeyShape.Bits: return TryReadBits(key, bytes, length);
            case KeyShape.Text: return TryReadText(key, bytes);
            default: return TryReadWord(key, bytes);
        }
    }

    private bool TryReadNumber(int key, byte[] bytes, int length)
    {
        int start = _tokens.Starts[0];
        int end = NumberText.EndOfNumber(bytes, start, _tokens.Ends[0]);
        byte unit = _table.UnitOf(key);
        if (_tokens.Count == 1)
        {
            if (NumberText.IsDash(bytes, start, _tokens.Ends[0]))
            {
                return true;
            }

            // "102000mA".
            if (!Units.Is(bytes, end, _tokens.Ends[0], unit))
            {
                return false;
            }

            // Where no unit follows, the spaces before it may still be there.
            if (unit == Units.None && length > end)
            {
                _paddings.JudgeUnit(key, length - start, end - start);
            }
        }
        else
        {
            bool isDash = NumberText.IsDash(bytes, start, _tokens.Ends[0]);
            bool hasUnit = _tokens.Count == 2 && Units.Is(bytes, _tokens.Starts[1], _tokens.Ends[1], unit);
            if (!hasUnit || isDash)
            {
                return hasUnit;
            }

            if (end != _tokens.Ends[0])
            {
                return false;
            }

            _paddings.JudgeUnit(key, _tokens.Starts[1] - start, end - start);
        }

        int value = NumberText.Parse(bytes, start, end);
        _values[key] = value;
        return _table.InRange(key, value);
    }

    private bool TryReadBits(int key, byte[] bytes, int length)
    {
        int start = _tokens.Starts[0];
        int end = _tokens.Ends[0];
        if (!NumberText.TryParseHex(bytes, start, end, out uint bits))
        {
            return false;
        }

        // Where nothing stands behind the bits, the spaces with which they were padded may still be there.
        int next = _tokens.Count > 1 ? _tokens.Starts[1] : length;
        _values[key] = (int)bits;
        for (int i = 1; i < _tokens.Count; i++)
        {
            TakeName(key, bytes, _tokens.Starts[i], _tokens.Ends[i]);
        }

        if (next > end)
        {
            _paddings.JudgeBits(key, next - start, end - start);
        }

        return true;
    }

    private bool TryReadText(int key, byte[] bytes)
    {
        _texts[key] = AsciiText.Of(bytes, _tokens.Starts[0], _tokens.Ends[_tokens.Count - 1]);
        return true;
    }

    private bool TryReadWord(int key, byte[] bytes)
    {
        int start = _tokens.Starts[0];
        int end = _tokens.Ends[0];
        int word = _table.ShapeOf(key) == KeyShape.Base ? _words.BaseOf(bytes, start, end) : _words.StateOf(bytes, start, end);
        _values[key] = word;
        return _tokens.Count == 1 && word != Vocabulary.Damaged;
    }
}
