using System;
using NanoBattery.Web;

namespace NanoBattery.Tests;

/// <summary>Keeps what is written to it.</summary>
public sealed class Answer : IWebOutput
{
    private readonly char[] _text = new char[60_000];
    private int _length;

    /// <summary>What goes on between two pieces.</summary>
    public Action? EachPiece { get; set; }

    public string All => new string(_text, 0, _length);

    public void Text(string ascii)
    {
        for (int i = 0; i < ascii.Length; i++)
        {
            _text[_length++] = ascii[i];
        }
    }

    public void Bytes(byte[] bytes, int offset, int count)
    {
        for (int i = 0; i < count; i++)
        {
            _text[_length++] = (char)bytes[offset + i];
        }

        EachPiece?.Invoke();
    }
}
