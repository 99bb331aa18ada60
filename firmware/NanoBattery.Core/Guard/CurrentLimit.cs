using NanoBattery.Settings;

namespace NanoBattery.Guard;

/// <summary>
/// A current limit on its way: it falls at once, and rises only after a wait, slowly. So no limit can swing with the current
/// that it allows.
/// </summary>
public sealed class CurrentLimit
{
    private const int NotWaiting = -1;

    // A limit at zero does not begin to rise for less than 1.5 % of the largest current.
    private const int LeastToRisePermille = 15;

    private static readonly Reason Nobody = new Reason("");

    private readonly int _waitMs;
    private readonly int _milliampsASecond;
    private bool _hasBegun;
    private int _waitedMs = NotWaiting;
    private int _largest;
    private int _target;
    private Reason _targetReason = Nobody;
    private Reason _reason = Nobody;

    internal CurrentLimit(BoardSettings settings)
    {
        _waitMs = settings.NumberOf(Setting.GuardRecovery) * 1_000;
        _milliampsASecond = settings.NumberOf(Setting.GuardRamp);
    }

    /// <summary>The limit in force.</summary>
    public int Milliamps { get; private set; }

    /// <summary>What binds it, in words; while it rises, what bound it before.</summary>
    public string Words => IsRecovering ? _reason.After : _reason.Binds;

    /// <summary>Whether it is below what the battery could take by now.</summary>
    public bool IsRecovering { get; private set; }

    /// <summary>The largest current of the decision under way.</summary>
    internal int Largest => _largest;

    /// <summary>Starts a decision: the largest current, and whose it is.</summary>
    internal void Begin(int milliamps, Reason reason)
    {
        _largest = milliamps;
        _target = milliamps;
        _targetReason = reason;
    }

    /// <summary>One more opinion: the lowest counts, and of equal ones the first.</summary>
    internal void AtMost(int milliamps, Reason reason)
    {
        if (milliamps < _target)
        {
            _target = milliamps < 0 ? 0 : milliamps;
            _targetReason = reason;
        }
    }

    /// <summary>Ends the decision.</summary>
    internal void Settle(int elapsedMs)
    {
        if (!_hasBegun || _target <= Milliamps)
        {
            _hasBegun = true;
            Milliamps = _target;
            _reason = _targetReason;
            IsRecovering = false;
            _waitedMs = NotWaiting;
            return;
        }

        if (Milliamps == 0 && (long)_target * 1_000 < (long)_largest * LeastToRisePermille)
        {
            _reason = _targetReason;
            IsRecovering = false;
            _waitedMs = NotWaiting;
            return;
        }

        IsRecovering = true;
        _waitedMs = _waitedMs == NotWaiting ? 0 : _waitedMs + elapsedMs;
        if (_waitedMs > _waitMs)
        {
            Rise(_waitedMs - _waitMs);
        }
    }

    /// <summary>Zero, whatever was decided: there is no truth to decide on.</summary>
    internal void Stop(Reason reason)
    {
        _hasBegun = true;
        Milliamps = 0;
        _reason = reason;
        IsRecovering = false;
        _waitedMs = NotWaiting;
    }

    /// <summary>The truth is back and has proved itself: the limit rises without another wait.</summary>
    internal void SkipWait()
    {
        _waitedMs = _waitMs;
    }

    private void Rise(int elapsedMs)
    {
        _waitedMs = _waitMs;
        long risen = Milliamps + (long)_milliampsASecond * elapsedMs / 1_000;
        if (risen < _target)
        {
            Milliamps = (int)risen;
            return;
        }

        Milliamps = _target;
        _reason = _targetReason;
        IsRecovering = false;
        _waitedMs = NotWaiting;
    }
}
