using System.Diagnostics;
using NanoBattery.Network;

namespace NanoBattery.Harness.Commands;

/// <summary>Lets virtual time pass as fast as it can, or no faster than real time. Any thread may ask it.</summary>
internal sealed class ReplayClock(bool inRealTime, StopSignal stop) : IClock
{
    private readonly Stopwatch _passed = Stopwatch.StartNew();
    private long _atMs;
    private long _endedMs = -1;

    /// <summary>Of the recording; behind its end it goes on with real time.</summary>
    public long NowMs
    {
        get
        {
            var endedMs = Interlocked.Read(ref _endedMs);
            return Interlocked.Read(ref _atMs) + (endedMs < 0 ? 0 : _passed.ElapsedMilliseconds - endedMs);
        }
    }

    public void WaitUntil(long ms)
    {
        var ahead = ms - _passed.ElapsedMilliseconds;
        if (inRealTime && ahead > 0)
        {
            stop.Wait((int)ahead);
        }
        Interlocked.Exchange(ref _atMs, ms);
    }

    /// <summary>The recording is over.</summary>
    public void End() => Interlocked.Exchange(ref _endedMs, _passed.ElapsedMilliseconds);
}
