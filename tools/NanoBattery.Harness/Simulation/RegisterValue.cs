using System.Text;

namespace NanoBattery.Harness.Simulation;

/// <summary>What a register holds: a little-endian number of 1, 2 or 4 bytes, or text.</summary>
public readonly record struct RegisterValue
{
    private readonly long _number;
    private readonly int _size;
    private readonly string? _text;

    private RegisterValue(long number, int size, string? text = null)
    {
        _number = number;
        _size = size;
        _text = text;
    }

    public static RegisterValue Byte(long value) => new(value, 1);

    public static RegisterValue Word(long value) => new(value, 2);

    public static RegisterValue Long(long value) => new(value, 4);

    /// <summary>A number of 1, 2 or 4 bytes.</summary>
    public static RegisterValue Of(long value, int bytes) => new(value, bytes);

    public static RegisterValue Text(string value) => new(0, 0, value);

    public byte[] ToBytes()
    {
        if (_text is not null)
        {
            return Encoding.ASCII.GetBytes(_text);
        }
        var bytes = new byte[_size];
        for (var i = 0; i < _size; i++)
        {
            bytes[i] = (byte)(_number >> (8 * i));
        }
        return bytes;
    }
}
