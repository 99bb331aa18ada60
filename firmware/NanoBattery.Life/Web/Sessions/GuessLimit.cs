namespace NanoBattery.Web;

/// <summary>
/// Who guesses a password waits: five wrong ones are free, then it is 2 s, and twice as long after each more, up to 5 minutes.
/// It counts over all clients: the board cannot tell one from another, and remembers none. The right one ends it.
/// </summary>
public sealed class GuessLimit
{
    private const int Free = 5;
    private const int FirstMs = 2_000;
    private const int LongestMs = 300_000;

    private int _waitMs;
    private int _failures;
    private long _openMs;

    /// <summary>How long nobody is let in, ms; 0 where somebody may try.</summary>
    /// <param name="nowMs">Steady milliseconds.</param>
    public long WaitMs(long nowMs) => _waitMs > 0 && nowMs < _openMs ? _openMs - nowMs : 0;

    /// <summary>A wrong one came.</summary>
    public void Fail(long nowMs)
    {
        if (_failures < Free)
        {
            _failures++;
            return;
        }

        _waitMs = _waitMs == 0 ? FirstMs : 2 * _waitMs < LongestMs ? 2 * _waitMs : LongestMs;
        _openMs = nowMs + _waitMs;
    }

    /// <summary>The right one came.</summary>
    public void Succeed()
    {
        _failures = 0;
        _waitMs = 0;
    }
}
