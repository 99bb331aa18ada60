using NanoBattery.Readings;

namespace NanoBattery.Guard;

/// <summary>A rule at work: whether it has tripped, and how long it has waited for its delay or its hold.</summary>
public sealed class RuleState
{
    private const int NotWaiting = -1;
    private const string LockedOut = "Locked out: ";

    private Reason? _reason;
    private int _waitedMs = NotWaiting;

    internal RuleState(Rule rule)
    {
        Rule = rule;
    }

    public Rule Rule { get; }

    public bool IsTripped { get; private set; }

    /// <summary>What it says while it binds a limit; made when it does so for the first time.</summary>
    public Reason Reason => _reason ??= new Reason((Rule.IsLockOut ? LockedOut : "") + Rule.Words + " (" + Rule.Id + ")");

    /// <param name="value">The rule's input; unknown changes nothing: what was wrong when last seen stays wrong.</param>
    /// <param name="elapsedMs">Since the last step, 0 at the first.</param>
    internal void Step(int value, int elapsedMs)
    {
        if (!Reading.IsKnown(value))
        {
            return;
        }

        if (IsTripped ? Rule.IsLockOut || !Rule.IsReleasedBy(value) : !Rule.IsTrippedBy(value))
        {
            _waitedMs = NotWaiting;
            return;
        }

        _waitedMs = _waitedMs == NotWaiting ? 0 : _waitedMs + elapsedMs;
        if (_waitedMs >= 1_000 * (IsTripped ? Rule.HoldSeconds : Rule.DelaySeconds))
        {
            IsTripped = !IsTripped;
            _waitedMs = NotWaiting;
        }
    }

    /// <summary>As it was before a restart, or as an operator wants it.</summary>
    internal void Set(bool isTripped)
    {
        IsTripped = isTripped;
        _waitedMs = NotWaiting;
    }
}
