namespace NanoBattery.Harness.Simulation;

/// <summary>What a charger makes of the limit that a host writes.</summary>
public enum ChargerKind
{
    /// <summary>It takes 0x2015 for a minute, while 0x200E says that it is controlled.</summary>
    Volatile,

    /// <summary>It knows neither 0x200E nor 0x2015: only the maximum in flash, 0xEDF0, works.</summary>
    Stored,

    /// <summary>As <see cref="Stored"/>, and it tells neither what it can do (0x0140) nor its minimum (0xEDC8).</summary>
    Bare,

    /// <summary>It acknowledges 0x200E and 0x2015, and forgets them: read back, they hold what they held before.</summary>
    Deaf,

    /// <summary>It acknowledges 0x200E and 0x2015 and gives them back, and charges on: only the current tells.</summary>
    Lying,
}
