using NanoBattery.Readings;

namespace NanoBattery.Pylontech;

/// <summary>Reads the values behind keys, each as its key asks, and keeps them.</summary>
internal sealed class KeyReader
{
    private readonly KeyTable _table;
    private readonly ConsoleWords _words;
    private readonly Tokens _tokens;
    private readonly Paddings _paddings;
    private readonly bool[] _has;
    private readonly int[] _values;
    private readonly string?[] _texts;

    internal KeyReader(KeyTable table, ConsoleWords words, Paddings paddings)
    {
        _table = table;
        _words = words;
        _tokens = words.Tokens;
        _paddings = paddings;
        _has = new bool[table.Count];
        _values = new int[table.Count];
        _texts = new string?[table.HasTexts ? table.Count : 0];
    }

    internal bool Has(int key) => _has[key];

    internal int Value(int key) => _values[key];

    internal string? Text(int key) => _texts[key];

    internal void Clear()
    {
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

    /// <returns>False where the value is none of the shape that its key asks for, out of its range, or there already.</returns>
    internal bool TryRead(int key, byte[] bytes, int length)
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
