using NanoBattery.Serial;

namespace NanoBattery.Properties;

/// <summary>A line that gives out what it was given, no more at once than was let through.</summary>
public sealed class Playback : ISerialLink
{
    private byte[] _bytes = [];
    private int _at;
    private int _end;

    public bool IsEmpty => _at == _bytes.Length;

    /// <summary>Puts bytes in; what the board has not taken of the last ones is lost.</summary>
    public void Load(byte[] bytes)
    {
        _bytes = bytes;
        _at = 0;
        _end = 0;
    }

    public void LetThrough(int count)
    {
        _end = Math.Min(_end + count, _bytes.Length);
    }

    public int Read(byte[] buffer, int offset, int count)
    {
        int taken = Math.Min(count, _end - _at);
        Array.Copy(_bytes, _at, buffer, offset, taken);
        _at += taken;
        return taken;
    }

    public void Write(byte[] buffer, int offset, int count)
    {
    }

    public void SetSpeed(int baud)
    {
    }
}
