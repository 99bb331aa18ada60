namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>Whether a console is awake, asleep or starting.</summary>
internal sealed class ConsolePower
{
    private const int WakeBaud = 1200;

    // The frame that asks an RS485 port for a console; the speed is that of the wake-up, not that of the console.
    private static ReadOnlySpan<byte> WakeFrame => "~20014682C0048520FCC3"u8;

    private readonly ConsoleFaults _faults;
    private readonly List<byte> _heard = [];

    public ConsolePower(ConsoleFaults faults)
    {
        _faults = faults;
        NextMs = NextChange(-1);
    }

    public bool IsAsleep { get; private set; }

    public bool IsStarting { get; private set; }

    /// <summary>When <see cref="Go"/> has something to do; far away where it has nothing.</summary>
    public long NextMs { get; private set; }

    /// <summary>Does what is due.</summary>
    public void Go(long nowMs)
    {
        foreach (var fault in _faults.Console)
        {
            if (fault.Trouble == ConsoleTrouble.Sleep && IsChange(fault.When, nowMs))
            {
                IsAsleep = fault.When.Covers(nowMs);
            }
        }
        var wasStarting = IsStarting;
        IsStarting = _faults.SizeOf(ConsoleTrouble.Reboot, nowMs) is not null;
        IsAsleep &= !IsStarting && !wasStarting;
        NextMs = NextChange(nowMs);
    }

    /// <summary>Hears a byte while asleep.</summary>
    public void Hear(byte key, int baud)
    {
        if (baud != WakeBaud)
        {
            return;
        }
        if (key is (byte)'\r' or (byte)'\n')
        {
            IsAsleep = !_heard.ToArray().AsSpan().EndsWith(WakeFrame);
            _heard.Clear();
        }
        else
        {
            _heard.Add(key);
        }
    }

    private static bool IsChange(IWhen when, long ms) => when.NextChangeMs(ms - 1) == ms;

    private long NextChange(long afterMs) => _faults.Console
        .Where(fault => fault.Trouble is ConsoleTrouble.Sleep or ConsoleTrouble.Reboot)
        .Select(fault => fault.When.NextChangeMs(afterMs))
        .DefaultIfEmpty(long.MaxValue)
        .Min();
}
