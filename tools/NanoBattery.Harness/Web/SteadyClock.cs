using System.Diagnostics;
using NanoBattery.Network;

namespace NanoBattery.Harness.Web;

/// <summary>Time as it passes, from when this was made.</summary>
public sealed class SteadyClock : IClock
{
    private readonly Stopwatch _passed = Stopwatch.StartNew();

    public long NowMs => _passed.ElapsedMilliseconds;
}
