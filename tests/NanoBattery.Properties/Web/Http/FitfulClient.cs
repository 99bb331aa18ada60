using NanoBattery.Tests;
using NanoBattery.Web;

namespace NanoBattery.Properties;

/// <summary>Sends in pieces and takes in pieces, with pauses, and may be gone at any time.</summary>
public sealed class FitfulClient(Random random, ManualClock clock, byte[] sends) : IWebLine
{
    private readonly MemoryStream _got = new();
    private readonly int _piece = random.Next(3) == 0 ? random.Next(1, 40) : 4_000;
    private int _at;
    private long _readyMs = clock.NowMs;

    /// <summary>How long it thinks at most before each piece, and before each bite of the answer.</summary>
    public int PauseMs { get; init; }

    /// <summary>When others come.</summary>
    public long CrowdedFromMs { get; init; } = long.MaxValue;

    /// <summary>So much of its bytes it sends, and so much of the answer it takes; then it is gone, or only says nothing more.</summary>
    public int Sends { get; init; } = int.MaxValue;

    public int Takes { get; init; } = int.MaxValue;

    public bool IsGoneThen { get; init; }

    public byte[] Got => _got.ToArray();

    /// <summary>Whether it would have taken more than it was sent.</summary>
    public bool HasRoom => _got.Length < Takes;

    public bool AreOthersWaiting => clock.NowMs >= CrowdedFromMs;

    public int Read(byte[] buffer, int offset, int count, int waitMs)
    {
        var left = Math.Min(Sends, sends.Length) - _at;
        if (left == 0 && IsGoneThen)
        {
            return -1;
        }
        if (!IsReady(left > 0, count, waitMs))
        {
            return 0;
        }
        var read = Math.Min(Math.Min(left, _piece), count);
        Array.Copy(sends, _at, buffer, offset, read);
        _at += read;
        return read;
    }

    public int Write(byte[] buffer, int offset, int count, int waitMs)
    {
        var left = (int)(Takes - _got.Length);
        if (left == 0 && IsGoneThen)
        {
            return -1;
        }
        if (!IsReady(left > 0, count, waitMs))
        {
            return 0;
        }
        var taken = Math.Min(Math.Min(left, count), random.Next(4) == 0 ? random.Next(1, 200) : count);
        _got.Write(buffer, offset, taken);
        return taken;
    }

    private bool IsReady(bool ever, int count, int waitMs)
    {
        Assert.IsTrue(count > 0 && waitMs > 0, $"{count} bytes in {waitMs} ms");
        if (!ever || _readyMs - clock.NowMs > waitMs)
        {
            clock.NowMs += waitMs;
            return false;
        }
        clock.NowMs = Math.Max(clock.NowMs, _readyMs);
        _readyMs = clock.NowMs + (PauseMs > 0 ? random.Next(PauseMs) : 0);
        return true;
    }
}
