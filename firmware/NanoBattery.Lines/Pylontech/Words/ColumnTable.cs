namespace NanoBattery.Pylontech;

/// <summary>The columns that a table may have, in any order: one row a column. A column may have several names.</summary>
internal sealed class ColumnTable
{
    private readonly Vocabulary _names = new Vocabulary();
    private readonly byte[] _shapes;
    private readonly int[] _minima;
    private readonly int[] _maxima;
    private readonly bool[] _required;

    internal ColumnTable(int columns)
    {
        Count = columns;
        _shapes = new byte[columns];
        _minima = new int[columns];
        _maxima = new int[columns];
        _required = new bool[columns];
    }

    /// <summary>How many columns there can be; they are numbered from 0.</summary>
    internal int Count { get; }

    /// <summary>A column without which the table is of no use.</summary>
    internal void Required(int column, string name, byte shape, int minimum = 0, int maximum = 0)
    {
        Optional(column, name, shape, minimum, maximum);
        _required[column] = true;
    }

    internal void Optional(int column, string name, byte shape, int minimum = 0, int maximum = 0)
    {
        _names.Add(name, column);
        _shapes[column] = shape;
        _minima[column] = minimum;
        _maxima[column] = maximum;
    }

    internal void AlsoCalled(int column, string name) => _names.Add(name, column);

    /// <summary>The column, or <see cref="Vocabulary.Strange"/>, or <see cref="Vocabulary.Damaged"/>.</summary>
    internal int Find(byte[] bytes, int start, int end) => _names.Find(bytes, start, end);

    internal byte ShapeOf(int column) => _shapes[column];

    internal bool InRange(int column, int value) => value >= _minima[column] && value <= _maxima[column];

    internal bool IsRequired(int column) => _required[column];
}
