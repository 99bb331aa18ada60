namespace NanoBattery.Harness.Tests.Recordings;

/// <summary>A stretch of time in which nothing arrived.</summary>
internal sealed record Silence(long StartMs, long LengthMs);
