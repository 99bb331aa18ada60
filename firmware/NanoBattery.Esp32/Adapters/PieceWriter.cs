using System;
using System.IO;
using NanoBattery.Web;

namespace NanoBattery.Esp32.Adapters;

/// <summary>Gathers the pieces of a page, so that each packet is worth its way. What cannot be sent any more is dropped.</summary>
internal sealed class PieceWriter : IWebOutput
{
    private readonly byte[] _buffer = new byte[1_024];
    private Stream? _stream;
    private int _count;

    internal void Begin(Stream stream)
    {
        _stream = stream;
        _count = 0;
    }

    public void Text(string ascii)
    {
        for (int i = 0; i < ascii.Length; i++)
        {
            Put((byte)ascii[i]);
        }
    }

    public void Bytes(byte[] bytes, int offset, int count)
    {
        for (int i = 0; i < count; i++)
        {
            Put(bytes[offset + i]);
        }
    }

    internal void Flush()
    {
        try
        {
            _stream?.Write(_buffer, 0, _count);
        }
        catch (Exception)
        {
            _stream = null;
        }

        _count = 0;
    }

    private void Put(byte next)
    {
        if (_count == _buffer.Length)
        {
            Flush();
        }

        _buffer[_count] = next;
        _count++;
    }
}
