namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>
/// What the host sends, as it arrives: byte after byte at the host's own speed, which may be another than the device's,
/// and may change while bytes are still on their way.
/// </summary>
internal sealed class HostKeys(int baudRate)
{
    private const long NanosecondsOfTenBits = 10_000_000_000;
    private const long NanosecondsOfAMillisecond = 1_000_000;

    private readonly Queue<(byte Byte, long SentNs)> _coming = new();
    private long _lineFreeNs;

    /// <summary>The host's speed.</summary>
    public int BaudRate { get; set; } = baudRate;

    /// <summary>When the next byte will be there; far away where none is coming.</summary>
    public long NextMs => _coming.TryPeek(out var next)
        ? (ArrivalOf(next.SentNs) + NanosecondsOfAMillisecond - 1) / NanosecondsOfAMillisecond
        : long.MaxValue;

    public void Send(ReadOnlySpan<byte> bytes, long nowMs)
    {
        foreach (var b in bytes)
        {
            _coming.Enqueue((b, nowMs * NanosecondsOfAMillisecond));
        }
    }

    /// <summary>Takes the next byte, whose time has come.</summary>
    public byte Take()
    {
        var (b, sentNs) = _coming.Dequeue();
        _lineFreeNs = ArrivalOf(sentNs);
        return b;
    }

    private long ArrivalOf(long sentNs) => Math.Max(_lineFreeNs, sentNs) + NanosecondsOfTenBits / BaudRate;
}
