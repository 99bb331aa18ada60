using System;

namespace NanoBattery.VeDirect;

/// <summary>A short text as the bytes that came over the line, so that nothing is allocated until somebody wants a string.</summary>
public sealed class TextBytes
{
    private readonly byte[] _bytes;

    public TextBytes(int capacity)
    {
        _bytes = new byte[capacity];
    }

    public int Length { get; private set; }

    internal void Set(byte[] source, int start, int end)
    {
        Length = end - start <= _bytes.Length ? end - start : _bytes.Length;
        Array.Copy(source, start, _bytes, 0, Length);
    }

    internal void Set(TextBytes source)
    {
        Set(source._bytes, 0, source.Length);
    }

    /// <summary>The text; a byte that is not printable ASCII becomes a question mark.</summary>
    public override string ToString()
    {
        char[] characters = new char[Length];
        for (int i = 0; i < Length; i++)
        {
            characters[i] = _bytes[i] >= ' ' && _bytes[i] < 0x7F ? (char)_bytes[i] : '?';
        }

        return new string(characters);
    }
}
