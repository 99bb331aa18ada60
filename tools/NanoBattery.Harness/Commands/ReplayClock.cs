using System.Diagnostics;

namespace NanoBattery.Harness.Commands;

/// <summary>Lets virtual time pass as fast as it can, or no faster than real time.</summary>
internal sealed class ReplayClock(bool inRealTime, StopSignal stop)
{
    private readonly Stopwatch _passed = Stopwatch.StartNew();

    public void WaitUntil(long ms)
    {
        var ahead = ms - _passed.ElapsedMilliseconds;
        if (inRealTime && ahead > 0)
        {
            stop.Wait((int)ahead);
        }
    }
}
