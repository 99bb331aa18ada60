namespace NanoBattery.Portal;

/// <summary>
/// How long the portal is open: from when somebody or something asks for it until it was not used for the set minutes.
/// Nothing else opens it.
/// </summary>
public sealed class PortalWindow
{
    private readonly long _openMs;
    private long _usedMs;

    /// <param name="minutes">Of wifi.portalMinutes.</param>
    public PortalWindow(int minutes)
    {
        _openMs = minutes * 60_000L;
    }

    /// <summary>Why it was opened, for a person; empty while it is closed.</summary>
    public string Why { get; private set; } = "";

    public bool IsOpen => Why.Length > 0;

    /// <summary>Opens it, or lets it be open as long again.</summary>
    /// <param name="why">Not empty: "The button was held for 3 s".</param>
    /// <param name="nowMs">Steady milliseconds.</param>
    public void Open(string why, long nowMs)
    {
        Why = why;
        _usedMs = nowMs;
    }

    /// <summary>A request came: who fills in a form is not sent away. A closed one stays closed.</summary>
    public void Use(long nowMs)
    {
        if (nowMs > _usedMs)
        {
            _usedMs = nowMs;
        }
    }

    /// <returns>Whether it is open now.</returns>
    public bool Step(long nowMs)
    {
        if (nowMs - _usedMs >= _openMs)
        {
            Close();
        }

        return IsOpen;
    }

    public void Close()
    {
        Why = "";
    }
}
