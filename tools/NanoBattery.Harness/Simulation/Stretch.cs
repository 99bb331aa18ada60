namespace NanoBattery.Harness.Simulation;

/// <summary>A stretch of time in which something is wrong.</summary>
/// <param name="FromMs">Its first millisecond.</param>
/// <param name="ForMs">How long it lasts; null is for ever.</param>
public sealed record Stretch(long FromMs, long? ForMs) : IWhen
{
    public static readonly Stretch Always = new(0, null);

    private long EndMs => ForMs is { } length ? FromMs + length : long.MaxValue;

    public bool Covers(long ms) => ms >= FromMs && ms < EndMs;

    public long NextChangeMs(long afterMs) => afterMs < FromMs ? FromMs : afterMs < EndMs ? EndMs : long.MaxValue;
}
