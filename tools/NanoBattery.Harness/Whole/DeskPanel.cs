using NanoBattery.Harness.Simulation;
using NanoBattery.Life;
using NanoBattery.Network;

namespace NanoBattery.Harness.Whole;

/// <summary>The pins around a board on the desk: what they did, and a button that is pressed by the clock.</summary>
public sealed class DeskPanel(IClock clock) : IPanel
{
    private long _fedMs;

    /// <summary>When the button is held.</summary>
    public IReadOnlyList<IWhen> Presses { get; set; } = [];

    public bool IsButtonDown => Presses.Any(press => press.Covers(clock.NowMs));

    public bool IsLit { get; private set; }

    /// <summary>Of the fail-safe relay.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>How often the relay closed.</summary>
    public int Closings { get; private set; }

    /// <summary>Edges for the external watchdog.</summary>
    public long Feeds { get; private set; }

    /// <summary>The longest time between two of them, in milliseconds.</summary>
    public long LongestHungerMs { get; private set; }

    public void Light(bool isLit) => IsLit = isLit;

    public void Relay(bool isClosed)
    {
        Closings += isClosed && !IsClosed ? 1 : 0;
        IsClosed = isClosed;
    }

    public void Feed()
    {
        Feeds++;
        LongestHungerMs = Math.Max(LongestHungerMs, clock.NowMs - _fedMs);
        _fedMs = clock.NowMs;
    }

    /// <summary>A reset: no pin is driven.</summary>
    public void Reset()
    {
        IsLit = IsClosed = false;
    }
}
