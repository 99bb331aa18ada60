namespace NanoBattery.Charger;

/// <summary>
/// How often a stored register may still be written: no more often than once in an interval, and so many times a day. Flash
/// wears; after a restart it is as if most of the day's writes were spent, so that a board that keeps restarting wears nothing.
/// </summary>
internal sealed class WriteBudget
{
    private const long DayMs = 86_400_000;

    private readonly long _intervalMs;
    private readonly int _most;
    private readonly long _refillMs;
    private int _left = 2;
    private long _refilledMs;
    private long _writtenMs = long.MinValue / 2;
    private bool _hasBegun;

    internal WriteBudget(int intervalSeconds, int writesADay)
    {
        _intervalMs = intervalSeconds * 1_000L;
        _most = writesADay;
        _refillMs = DayMs / writesADay;
        _left = _left < writesADay ? _left : writesADay;
    }

    /// <summary>Writes since the start.</summary>
    internal int Written { get; private set; }

    /// <summary>How many are left for now.</summary>
    internal int Left => _left;

    internal bool MayWrite(long nowMs)
    {
        if (!_hasBegun)
        {
            _hasBegun = true;
            _refilledMs = nowMs;
        }

        while (nowMs - _refilledMs >= _refillMs)
        {
            _refilledMs += _refillMs;
            _left += _left < _most ? 1 : 0;
        }

        return _left > 0 && nowMs - _writtenMs >= _intervalMs;
    }

    internal void NoteWrite(long nowMs)
    {
        _left--;
        Written++;
        _writtenMs = nowMs;
    }
}
