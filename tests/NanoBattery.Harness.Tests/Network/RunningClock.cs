using System.Diagnostics;
using NanoBattery.Network;

namespace NanoBattery.Harness.Tests.Network;

/// <summary>A clock that goes by itself.</summary>
internal sealed class RunningClock : IClock
{
    private readonly Stopwatch _passed = Stopwatch.StartNew();

    public long NowMs => _passed.ElapsedMilliseconds;
}
