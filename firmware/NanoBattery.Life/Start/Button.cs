namespace NanoBattery.Start;

/// <summary>
/// The button: held for 3 s it opens the portal, and held on for 10 s it wipes the settings. One that was down from the start
/// does nothing until it has been up: a stuck button must not wipe a board at each start.
/// </summary>
public sealed class Button
{
    /// <summary>What a step may ask for.</summary>
    public const int Nothing = 0, OpenPortal = 1, Wipe = 2;

    public const int PortalMs = 3_000;
    public const int WipeMs = 10_000;

    /// <summary>A contact that bounces is settled after that.</summary>
    public const int SettleMs = 50;

    // Of a time in which nobody looked, no more counts as held.
    private const int LongestStepMs = 250;

    private bool _wasDown;
    private bool _wasUp;
    private long _lastMs;
    private int _sameMs;
    private int _heldMs;

    /// <summary>Whether the portal has opened and a wipe is coming, unless the button is let go. The light shows it.</summary>
    public bool WarnsOfWipe => _heldMs >= PortalMs && _heldMs < WipeMs;

    /// <summary>To be called ten times a second or more often.</summary>
    /// <param name="isDown">The pin is at GND.</param>
    /// <param name="nowMs">Monotonic, in milliseconds.</param>
    /// <returns>What is to be done now, once for each time that it is held.</returns>
    public int Step(bool isDown, long nowMs)
    {
        long since = nowMs - _lastMs;
        int passedMs = since < 0 ? 0 : since > LongestStepMs ? LongestStepMs : (int)since;
        _lastMs = nowMs;
        _sameMs = isDown == _wasDown ? _sameMs + passedMs : 0;
        _wasDown = isDown;
        if (_sameMs < SettleMs)
        {
            return Nothing;
        }

        _sameMs = SettleMs;
        if (!isDown)
        {
            _wasUp = true;
            _heldMs = 0;
            return Nothing;
        }

        return _wasUp ? Hold(passedMs) : Nothing;
    }

    private int Hold(int passedMs)
    {
        int before = _heldMs;
        _heldMs = before >= WipeMs ? before : before + passedMs;
        return before < PortalMs && _heldMs >= PortalMs ? OpenPortal : before < WipeMs && _heldMs >= WipeMs ? Wipe : Nothing;
    }
}
