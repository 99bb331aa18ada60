using System;
using NanoBattery.Serial;

namespace NanoBattery.Tests;

/// <summary>A SmartShunt at the other end of the line, which sends a block each second.</summary>
public sealed class TalkingShunt : ISerialLink
{
    private readonly ManualClock _clock;
    private long _sentMs;
    private byte[] _block = new byte[0];
    private int _left;

    public TalkingShunt(ManualClock clock)
    {
        _clock = clock;
        Battery("26400");
    }

    public bool IsSilent { get; set; }

    /// <summary>Thrown by each read, as a fault of the program would be.</summary>
    public string Throws { get; set; } = "";

    /// <summary>A read does not come back.</summary>
    public bool Hangs { get; set; }

    /// <summary>Bytes that the board wrote.</summary>
    public int Heard { get; private set; }

    /// <param name="millivolts">Of the whole pack.</param>
    public void Battery(string millivolts)
    {
        _block = Wire.Begin().ShuntBlock(millivolts, "500", "700").ToArray();
    }

    public int Read(byte[] buffer, int offset, int count)
    {
        if (Throws.Length > 0)
        {
            throw new InvalidOperationException(Throws);
        }

        if (Hangs)
        {
            throw new NeverBack();
        }

        if (_clock.NowMs - _sentMs >= 1_000)
        {
            _sentMs = _clock.NowMs;
            _left = IsSilent ? 0 : _block.Length;
        }

        int taken = _left < count ? _left : count;
        Array.Copy(_block, _block.Length - _left, buffer, offset, taken);
        _left -= taken;
        return taken;
    }

    public void Write(byte[] buffer, int offset, int count)
    {
        Heard += count;
    }

    public void SetSpeed(int baud)
    {
    }
}
