namespace NanoBattery.Guard;

/// <summary>Why nothing is allowed, and how many good readings are still missing to allow something again.</summary>
internal sealed class Closing
{
    /// <summary>So many good readings in a row, each newer than the one before.</summary>
    internal const int GoodReadings = 3;

    // A line that comes and goes has a few troubles in turn.
    private const int ReasonsKept = 8;

    private static readonly Reason Nothing = new Reason("");

    private readonly Reason?[] _reasons = new Reason?[ReasonsKept];
    private int _nextReason;
    private int _missing;
    private long _lastGoodMs;

    internal bool IsClosed => _missing > 0;

    internal Reason Reason { get; private set; } = Nothing;

    internal int Alarm { get; private set; } = Readings.Alarm.NoAlarm;

    internal string Words => !IsFresh ? Reason.After : Reason.Binds;

    /// <summary>Whether no good reading has come since.</summary>
    internal bool IsFresh => _missing == GoodReadings;

    /// <summary>Closes, or begins anew to count good readings.</summary>
    /// <param name="words">Why. Of the same words, if they come again before long, no other reason is made.</param>
    /// <param name="alarm">Raised as long as it is closed.</param>
    internal void Close(string words, int alarm)
    {
        if (Reason.Binds != words)
        {
            Reason = ReasonOf(words);
        }

        Alarm = alarm;
        _missing = GoodReadings;
    }

    /// <summary>
    /// The first one that counts only has to be another than the last before the trouble: the clock may have been the
    /// trouble. From then on each has to be newer.
    /// </summary>
    /// <returns>Whether this reading was the last that was missing.</returns>
    internal bool CountGood(long atMs)
    {
        if (_missing > 0 && (IsFresh ? atMs == _lastGoodMs : atMs <= _lastGoodMs))
        {
            return false;
        }

        _lastGoodMs = atMs;
        if (_missing == 0)
        {
            return false;
        }

        _missing--;
        return _missing == 0;
    }

    private Reason ReasonOf(string words)
    {
        for (int i = 0; i < ReasonsKept; i++)
        {
            Reason? kept = _reasons[i];
            if (kept != null && kept.Binds == words)
            {
                return kept;
            }
        }

        Reason made = new Reason(words);
        _reasons[_nextReason] = made;
        _nextReason = (_nextReason + 1) % ReasonsKept;
        return made;
    }
}
