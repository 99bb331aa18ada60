namespace NanoBattery.Harness.Simulation;

/// <summary>Whether a device runs: it does not while a fault takes it away, and for a second after it was told to restart.</summary>
internal sealed class DevicePower(Faults faults)
{
    private const int RestartMs = 1000;

    private long _backMs;
    private long _nowMs = -1;

    public bool IsOn { get; private set; } = true;

    /// <summary>When it came up last.</summary>
    public long SinceMs { get; private set; }

    /// <summary>When that may change next; far away where nothing will.</summary>
    public long NextMs
    {
        get
        {
            var next = _backMs > _nowMs ? _backMs : long.MaxValue;
            foreach (var fault in faults.All)
            {
                next = fault.Trouble == LineTrouble.Restart ? Math.Min(next, fault.When.NextChangeMs(_nowMs)) : next;
            }
            return next;
        }
    }

    /// <summary>Goes off at once, and comes back by itself.</summary>
    public void Restart(long nowMs)
    {
        _backMs = nowMs + RestartMs;
        Go(nowMs);
    }

    public void Go(long nowMs)
    {
        _nowMs = nowMs;
        var wasOn = IsOn;
        IsOn = nowMs >= _backMs && faults.SizeOf(LineTrouble.Restart, nowMs) is null;
        SinceMs = IsOn && !wasOn ? nowMs : SinceMs;
    }
}
