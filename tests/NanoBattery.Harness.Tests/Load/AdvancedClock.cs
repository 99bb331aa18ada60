using System.Diagnostics;
using NanoBattery.Network;

namespace NanoBattery.Harness.Tests.Load;

/// <summary>Time as it passes, from a moment that can be put off.</summary>
internal sealed class AdvancedClock : IClock
{
    private readonly Stopwatch _passed = Stopwatch.StartNew();
    private long _aheadMs;

    public long NowMs => Volatile.Read(ref _aheadMs) + _passed.ElapsedMilliseconds;

    public void Advance(int ms) => Volatile.Write(ref _aheadMs, _aheadMs + ms);
}
