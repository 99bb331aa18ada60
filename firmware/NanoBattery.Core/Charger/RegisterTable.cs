namespace NanoBattery.Charger;

/// <summary>
/// One row a register that the board asks a charger for, or writes: how many bytes it has, what one of its units is, and where
/// the device keeps it. Source: BlueSolar/SmartSolar HEX protocol rev 18.
/// </summary>
public sealed class RegisterTable
{
    /// <summary>Can only be read.</summary>
    public const byte ReadOnly = 0;

    /// <summary>Falls back by itself after 60 s.</summary>
    public const byte Volatile = 1;

    /// <summary>In flash, which wears: written only when another value is wanted, and seldom.</summary>
    public const byte Stored = 2;

    private const int Capacity = 5;

    private readonly int[] _ids = new int[Capacity];
    private readonly byte[] _widths = new byte[Capacity];
    private readonly int[] _scales = new int[Capacity];
    private readonly byte[] _kept = new byte[Capacity];
    private int _count;

    public RegisterTable()
    {
        Row(ChargerRegister.NetworkMode, 1, 1, Volatile);
        Row(ChargerRegister.CurrentLimit, 2, 100, Volatile);
        Row(ChargerRegister.Maximum, 2, 100, ReadOnly);
        Row(ChargerRegister.Minimum, 2, 100, ReadOnly);
        Row(ChargerRegister.StoredCurrent, 2, 100, Stored);
    }

    public int Count => _count;

    public int IdAt(int row) => _ids[row];

    /// <summary>Bytes of its value, which has no sign.</summary>
    public int WidthAt(int row) => _widths[row];

    /// <summary>What one unit of it is: mA of a current; 1 of flags.</summary>
    public int ScaleAt(int row) => _scales[row];

    /// <summary>Where the device keeps it: one of the three.</summary>
    public byte KeptAt(int row) => _kept[row];

    /// <summary>The row of a register.</summary>
    /// <exception cref="System.ArgumentException">There is no row: what is not in the table is never asked for.</exception>
    public int Find(int id)
    {
        for (int i = 0; i < _count; i++)
        {
            if (_ids[i] == id)
            {
                return i;
            }
        }

        throw new System.ArgumentException("no such register: " + id);
    }

    private void Row(int id, byte width, int scale, byte kept)
    {
        _ids[_count] = id;
        _widths[_count] = width;
        _scales[_count] = scale;
        _kept[_count++] = kept;
    }
}
