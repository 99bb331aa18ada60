namespace NanoBattery;

/// <summary>
/// Makes time go forward only, from whatever clock drives the board: a counter of 32 bits that begins again (each 49.7 days,
/// or each 24.9 below zero) goes on; a clock that is set back stands still until the next step; one that is set forward has
/// let time pass, so that readings are old until new ones come.
/// </summary>
internal sealed class SteadyClock
{
    private const long Wrap = 0x1_0000_0000L;

    // A counter that begins again is a little ahead of where it was; one that was set back is anywhere.
    private const long LongestStepMs = 3_600_000;

    private long _lastMs;
    private long _steadyMs;
    private bool _hasBegun;

    internal long At(long nowMs)
    {
        if (!_hasBegun)
        {
            _hasBegun = true;
            _steadyMs = nowMs;
        }
        else
        {
            _steadyMs += Passed(nowMs - _lastMs);
        }

        _lastMs = nowMs;
        return _steadyMs;
    }

    /// <summary>The same without a step: time goes on while nobody drives the board.</summary>
    internal long Look(long nowMs) => _hasBegun ? _steadyMs + Passed(nowMs - _lastMs) : nowMs;

    private static long Passed(long differenceMs)
    {
        if (differenceMs >= 0)
        {
            return differenceMs;
        }

        long wrapped = differenceMs + Wrap;
        return wrapped >= 0 && wrapped <= LongestStepMs ? wrapped : 0;
    }
}
