namespace NanoBattery.Guard;

/// <summary>Why nothing is allowed, and how many good readings are still missing to allow something again.</summary>
internal sealed class Closing
{
    /// <summary>So many good readings in a row, each newer than the one before.</summary>
    internal const int GoodReadings = 3;

    private static readonly Reason Nothing = new Reason("");

    private int _missing;
    private long _lastGoodMs;

    internal bool IsClosed => _missing > 0;

    internal Reason Reason { get; private set; } = Nothing;

    internal int Alarm { get; private set; } = Readings.Alarm.NoAlarm;

    internal string Words => !IsFresh ? Reason.After : Reason.Binds;

    /// <summary>Whether no good reading has come since.</summary>
    internal bool IsFresh => _missing == GoodReadings;

    /// <summary>Closes, or begins anew to count good readings.</summary>
    /// <param name="words">Why. As long as they stay the same, so does the reason.</param>
    /// <param name="alarm">Raised as long as it is closed.</param>
    internal void Close(string words, int alarm)
    {
        if (Reason.Binds != words)
        {
            Reason = new Reason(words);
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
}
