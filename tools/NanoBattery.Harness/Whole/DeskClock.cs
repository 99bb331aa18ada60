using NanoBattery.Network;

namespace NanoBattery.Harness.Whole;

/// <summary>Time that passes when somebody says so.</summary>
public sealed class DeskClock : IClock
{
    public long NowMs { get; private set; }

    public void Pass(long milliseconds) => NowMs += milliseconds;
}
