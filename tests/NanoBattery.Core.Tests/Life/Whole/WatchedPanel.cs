using NanoBattery.Life;

namespace NanoBattery.Tests;

/// <summary>The pins around a board: what a person and a meter see, and a button to press.</summary>
public sealed class WatchedPanel : IPanel
{
    public bool IsButtonDown { get; set; }

    public bool IsLit { get; private set; }

    public bool IsClosed { get; private set; }

    /// <summary>Edges for the external watchdog.</summary>
    public int Feeds { get; private set; }

    /// <summary>How often the light changed.</summary>
    public int Blinks { get; private set; }

    public void Light(bool isLit)
    {
        Blinks += isLit == IsLit ? 0 : 1;
        IsLit = isLit;
    }

    public void Relay(bool isClosed)
    {
        IsClosed = isClosed;
    }

    public void Feed()
    {
        Feeds++;
    }

    /// <summary>A reset: no pin is driven.</summary>
    public void Reset()
    {
        IsLit = false;
        IsClosed = false;
    }
}
