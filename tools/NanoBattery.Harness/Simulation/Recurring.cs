namespace NanoBattery.Harness.Simulation;

/// <summary>Something that goes wrong once in every so often, each time at another moment, which comes from the seed.</summary>
/// <param name="LengthMs">How long it lasts, no longer than half of what it comes round in.</param>
/// <param name="EveryMs">What it comes round in.</param>
/// <param name="Seed">The same seed gives the same moments.</param>
public sealed record Recurring(long LengthMs, long EveryMs, long Seed) : IWhen
{
    public bool Covers(long ms)
    {
        var start = StartOf(ms / EveryMs);
        return ms >= start && ms < start + LengthMs;
    }

    public long NextChangeMs(long afterMs)
    {
        var round = Math.Max(0, afterMs) / EveryMs;
        var start = StartOf(round);
        return afterMs < start ? start : afterMs < start + LengthMs ? start + LengthMs : StartOf(round + 1);
    }

    // No two touch: each ends within its own round.
    private long StartOf(long round) =>
        round * EveryMs + (long)(new SeededRandom(Seed * 1_000_003 + round).Next() % (ulong)(EveryMs - LengthMs));
}
