using System;
using NanoBattery.Serial;

namespace NanoBattery.Tests;

/// <summary>A line that has what a test sends over it.</summary>
public sealed class ScriptedLine : ISerialLink
{
    private byte[] _waiting = new byte[0];

    public void Send(Wire wire) => Send(wire.ToArray());

    public void Send(byte[] bytes)
    {
        _waiting = Wire.Insert(_waiting, _waiting.Length, bytes);
    }

    public int Read(byte[] buffer, int offset, int count)
    {
        int taken = _waiting.Length < count ? _waiting.Length : count;
        Array.Copy(_waiting, 0, buffer, offset, taken);
        byte[] rest = new byte[_waiting.Length - taken];
        Array.Copy(_waiting, taken, rest, 0, rest.Length);
        _waiting = rest;
        return taken;
    }

    public void Write(byte[] buffer, int offset, int count)
    {
    }

    public void SetSpeed(int baud)
    {
    }
}
