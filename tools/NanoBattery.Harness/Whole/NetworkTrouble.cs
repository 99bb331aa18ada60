namespace NanoBattery.Harness.Whole;

/// <summary>What goes wrong between a board and its broker.</summary>
public enum NetworkTrouble
{
    /// <summary>The Wi-Fi is not there.</summary>
    Wifi,

    /// <summary>The broker's machine is away: nobody answers.</summary>
    Broker,

    /// <summary>The broker's program is away: the machine refuses, and connections are reset.</summary>
    Refuse,

    /// <summary>The broker takes connections and says nothing more.</summary>
    Hang,

    /// <summary>Each call to it takes a while.</summary>
    Slow,
}
