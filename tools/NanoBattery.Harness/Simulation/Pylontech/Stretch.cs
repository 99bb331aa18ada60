namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>A stretch of time in which something is wrong.</summary>
/// <param name="FromMs">Its first millisecond.</param>
/// <param name="ForMs">How long it lasts; null is for ever.</param>
public sealed record Stretch(long FromMs, long? ForMs)
{
    public static readonly Stretch Always = new(0, null);

    public bool Covers(long ms) => ms >= FromMs && (ForMs is not { } length || ms < FromMs + length);
}
