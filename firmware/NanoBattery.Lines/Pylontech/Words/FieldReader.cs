using NanoBattery.Readings;

namespace NanoBattery.Pylontech;

/// <summary>Reads the fields of a table's row, each as its column asks.</summary>
internal sealed class FieldReader
{
    private const int MostMilliampHours = 1_000_000;

    private static readonly byte[] MilliampHours = AsciiText.Bytes("mAH");

    private readonly ColumnTable _table;
    private readonly ConsoleWords _words;
    private readonly Tokens _tokens;
    private readonly int[] _values;

    internal FieldReader(ColumnTable table, ConsoleWords words, Tokens tokens)
    {
        _table = table;
        _words = words;
        _tokens = tokens;
        _values = new int[table.Count];
    }

    /// <summary>The value of a column in this row, or unknown.</summary>
    internal int this[int column] => _values[column];

    internal void Clear()
    {
        for (int i = 0; i < _values.Length; i++)
        {
            _values[i] = Reading.Unknown;
        }
    }

    /// <returns>How many words the field has; 0 where it is none.</returns>
    internal int Read(byte[] bytes, int column, int token)
    {
        if (token >= _tokens.Count)
        {
            return 0;
        }

        byte shape = column == Vocabulary.Strange ? ColumnShape.Skip : _table.ShapeOf(column);
        switch (shape)
        {
            case ColumnShape.Skip: return 1;
            case ColumnShape.Time: return IsDash(bytes, token) ? 1 : 2;
            case ColumnShape.Charge: return ReadCharge(bytes, token);
        }

        int value = ValueOf(shape, bytes, _tokens.Starts[token], _tokens.Ends[token]);
        _values[column] = value;
        if (!Reading.IsKnown(value))
        {
            return IsDash(bytes, token) ? 1 : 0;
        }

        bool isRight = IsNumeric(shape) ? _table.InRange(column, value) : value != Vocabulary.Damaged;
        return isRight ? 1 : 0;
    }

    /// <summary>Whether the column's values are padded to its width with spaces.</summary>
    internal static bool IsNumeric(byte shape) => shape == ColumnShape.Number || shape == ColumnShape.Percent;

    private int ValueOf(byte shape, byte[] bytes, int start, int end)
    {
        switch (shape)
        {
            case ColumnShape.Number: return NumberText.Parse(bytes, start, end);
            case ColumnShape.Percent: return PercentOf(bytes, start, end);
            case ColumnShape.Base: return _words.BaseOf(bytes, start, end);
            case ColumnShape.State: return _words.StateOf(bytes, start, end);
            default: return FlagOf(bytes, start, end);
        }
    }

    private int ReadCharge(byte[] bytes, int token)
    {
        int next = token;
        int percent = PercentOf(bytes, _tokens.Starts[next], _tokens.Ends[next]);
        if (Reading.IsKnown(percent))
        {
            if (percent > 100)
            {
                return 0;
            }

            next++;
        }

        if (next < _tokens.Count)
        {
            int charge = NumberText.Parse(bytes, _tokens.Starts[next], _tokens.Ends[next]);
            bool isCharge = Reading.IsKnown(charge);
            if (isCharge && (charge < 0 || charge > MostMilliampHours))
            {
                return 0;
            }

            next += isCharge ? 1 : 0;
            next += isCharge && next < _tokens.Count && IsUnit(bytes, next) ? 1 : 0;
        }

        return next > token ? next - token : IsDash(bytes, token) ? 1 : 0;
    }

    private bool IsUnit(byte[] bytes, int token) =>
        AsciiText.Same(bytes, _tokens.Starts[token], _tokens.Ends[token], MilliampHours);

    private bool IsDash(byte[] bytes, int token) => NumberText.IsDash(bytes, _tokens.Starts[token], _tokens.Ends[token]);

    private static int PercentOf(byte[] bytes, int start, int end) =>
        bytes[end - 1] == '%' ? NumberText.Parse(bytes, start, end - 1) : Reading.Unknown;

    private static int FlagOf(byte[] bytes, int start, int end)
    {
        byte flag = end - start == 1 ? bytes[start] : (byte)0;
        return flag == 'Y' ? 1 : flag == 'N' ? 0 : Reading.Unknown;
    }
}
