namespace NanoBattery.Harness.Simulation;

/// <summary>Replies on their way out of a device, each behind the one before it: some come later than they should, some never.</summary>
internal sealed class Replies(Faults faults, long seed)
{
    private readonly Queue<(long DueMs, byte[] Frame)> _waiting = new();
    private readonly SeededRandom _losses = new(seed);
    private long _lastDueMs;

    /// <summary>When the next one is due; far away where none waits.</summary>
    public long NextMs => _waiting.TryPeek(out var first) ? first.DueMs : long.MaxValue;

    public void Add(ReadOnlySpan<byte> frame, long nowMs)
    {
        if (frame.IsEmpty || (faults.SizeOf(LineTrouble.HexLoss, nowMs) is { } chance && _losses.Chance(chance)))
        {
            return;
        }
        _lastDueMs = Math.Max(_lastDueMs, nowMs + (long)(faults.SizeOf(LineTrouble.HexDelay, nowMs) ?? 0));
        _waiting.Enqueue((_lastDueMs, frame.ToArray()));
    }

    public byte[] Take() => _waiting.Dequeue().Frame;

    public void Clear()
    {
        _waiting.Clear();
        _lastDueMs = 0;
    }
}
