namespace NanoBattery.History;

/// <summary>
/// Passes over a blob's fields in one order, writing or reading them, little-endian: one list of fields serves both ways.
/// </summary>
internal sealed class BlobFields
{
    private readonly byte[] _bytes;
    private int _at;
    private bool _writes;

    internal BlobFields(byte[] bytes)
    {
        _bytes = bytes;
    }

    internal void StartWriting(int at)
    {
        _at = at;
        _writes = true;
    }

    internal void StartReading(int at)
    {
        _at = at;
        _writes = false;
    }

    /// <returns>The field's value: the one given where it writes, the blob's where it reads.</returns>
    internal int Int(int value) => (int)Number(value, 4);

    /// <inheritdoc cref="Int"/>
    internal long Long(long value) => Number(value, 8);

    /// <inheritdoc cref="Int"/>
    internal bool Flag(bool value) => Number(value ? 1 : 0, 1) != 0;

    private long Number(long value, int size)
    {
        if (_writes)
        {
            for (int i = 0; i < size; i++)
            {
                _bytes[_at + i] = (byte)((value >> (8 * i)) & 0xFF);
            }
        }
        else
        {
            value = 0;
            for (int i = 0; i < size; i++)
            {
                value |= (long)_bytes[_at + i] << (8 * i);
            }
        }

        _at += size;
        return value;
    }
}
