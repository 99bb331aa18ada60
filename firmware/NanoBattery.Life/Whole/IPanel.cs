namespace NanoBattery.Life;

/// <summary>The seam to the pins around the board, each of which may be missing. No call throws or waits.</summary>
public interface IPanel
{
    /// <summary>Whether the button is pressed.</summary>
    bool IsButtonDown { get; }

    void Light(bool isLit);

    /// <summary>Closes the contact of the fail-safe relay, or opens it.</summary>
    void Relay(bool isClosed);

    /// <summary>An edge for the external watchdog.</summary>
    void Feed();
}
