using NanoBattery.Network;

namespace NanoBattery.Tests;

/// <summary>A clock that goes when a test says so.</summary>
public sealed class ManualClock : IClock
{
    public long NowMs { get; set; } = 1_000;
}
