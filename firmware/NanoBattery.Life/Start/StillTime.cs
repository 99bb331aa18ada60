namespace NanoBattery.Start;

/// <summary>
/// For how long a beat has not come. Its own steps are the clock, and of the time between two of them one second counts: when
/// the whole board stood (a garbage collection, a long write to flash) nobody could beat, and nobody is to blame.
/// </summary>
internal sealed class StillTime
{
    internal const int LongestStepMs = 1_000;

    private int _seen;
    private long _lastMs;
    private bool _hasBegun;

    /// <summary>Milliseconds of observed time since the last beat, or since the first step.</summary>
    internal long Ms { get; private set; }

    /// <param name="beats">Counts up, and may go round.</param>
    /// <param name="nowMs">Monotonic, in milliseconds.</param>
    internal void Step(int beats, long nowMs)
    {
        long passed = _hasBegun ? Passed(nowMs - _lastMs) : 0;
        Ms = _hasBegun && beats == _seen ? Ms + passed : 0;
        _hasBegun = true;
        _seen = beats;
        _lastMs = nowMs;
    }

    internal static long Passed(long differenceMs)
    {
        return differenceMs < 0 ? 0 : differenceMs > LongestStepMs ? LongestStepMs : differenceMs;
    }
}
