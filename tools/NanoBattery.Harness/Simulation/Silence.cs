namespace NanoBattery.Harness.Simulation;

/// <summary>A stretch of time in which nothing arrives.</summary>
public sealed record Silence(long StartMs, long LengthMs)
{
    public bool Covers(long ms) => ms >= StartMs && ms < StartMs + LengthMs;
}
