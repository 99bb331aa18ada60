namespace NanoBattery.Pylontech;

/// <summary>The keys that a reply of keys and values may have, in any order: one row a key.</summary>
internal sealed class KeyTable
{
    private readonly Vocabulary _names = new Vocabulary();
    private readonly byte[] _shapes;
    private readonly byte[] _units;
    private readonly int[] _minima;
    private readonly int[] _maxima;
    private readonly bool[] _required;

    /// <param name="keys">How many are read; the first of them is 0, and those that are skipped have the number behind the last.</param>
    internal KeyTable(int keys)
    {
        Count = keys;
        _shapes = new byte[keys + 1];
        _units = new byte[keys + 1];
        _minima = new int[keys + 1];
        _maxima = new int[keys + 1];
        _required = new bool[keys + 1];
        _shapes[keys] = KeyShape.Skip;
    }

    internal int Count { get; }

    internal bool HasTexts { get; private set; }

    /// <summary>Whether the reply has many more keys than are listed here, so that a new one is nothing to talk about.</summary>
    internal bool IsOpen { get; set; }

    internal void Number(int key, string name, byte unit, int minimum, int maximum)
    {
        Row(key, name, KeyShape.Number);
        _units[key] = unit;
        _minima[key] = minimum;
        _maxima[key] = maximum;
    }

    internal void Row(int key, string name, byte shape)
    {
        _names.Add(name, key);
        _shapes[key] = shape;
        HasTexts |= shape == KeyShape.Text;
    }

    /// <summary>A key that is known and not needed: without it, a damaged name that is needed could be taken for a new one.</summary>
    internal void Skip(string name) => _names.Add(name, Count);

    internal void AlsoCalled(int key, string name) => _names.Add(name, key);

    internal void Require(params int[] keys)
    {
        for (int i = 0; i < keys.Length; i++)
        {
            _required[keys[i]] = true;
        }
    }

    /// <summary>The key, or <see cref="Vocabulary.Strange"/>, or <see cref="Vocabulary.Damaged"/>.</summary>
    internal int Find(byte[] bytes, int start, int end) => _names.Find(bytes, start, end);

    internal byte ShapeOf(int key) => _shapes[key];

    internal byte UnitOf(int key) => _units[key];

    internal bool InRange(int key, int value) => value >= _minima[key] && value <= _maxima[key];

    internal bool IsRequired(int key) => _required[key];
}
