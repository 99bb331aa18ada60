namespace NanoBattery.Start;

/// <summary>
/// A contact that is closed only while everything is as it should be. Without power, in a reset and in a crash the pin is not
/// driven, and the contact is open. It opens at once, and closes after 30 s in which nothing was wrong, so that it does not
/// chatter.
/// </summary>
public sealed class FailSafeRelay
{
    public const int CloseAfterMs = 30_000;

    private readonly bool _mayClose;
    private long _goodMs;
    private long _lastMs;
    private bool _wasGood;

    /// <param name="mode">One of <see cref="BoardMode"/>: only a board that guards ever closes it.</param>
    public FailSafeRelay(int mode)
    {
        _mayClose = mode == BoardMode.Running;
    }

    public bool IsClosed { get; private set; }

    /// <summary>To be called in each round of the guard's loop.</summary>
    /// <param name="hasReadings">The decision in force rests on fresh and complete readings.</param>
    /// <param name="isStopped">The guard stops the current.</param>
    /// <param name="isSupervised">Of <see cref="WatchdogFeed.IsSupervisorAlive"/>.</param>
    /// <param name="nowMs">Monotonic, in milliseconds.</param>
    /// <returns>Whether it is closed.</returns>
    public bool Step(bool hasReadings, bool isStopped, bool isSupervised, long nowMs)
    {
        bool isGood = _mayClose && hasReadings && !isStopped && isSupervised;
        _goodMs = isGood && _wasGood ? _goodMs + StillTime.Passed(nowMs - _lastMs) : 0;
        _wasGood = isGood;
        _lastMs = nowMs;
        IsClosed = _goodMs >= CloseAfterMs;
        return IsClosed;
    }
}
