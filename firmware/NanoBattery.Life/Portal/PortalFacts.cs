namespace NanoBattery.Portal;

/// <summary>What the page tells of the board. Any thread may replace a text or the networks; a page takes what is there when it is asked for.</summary>
public sealed class PortalFacts
{
    /// <summary>Why the portal is open, in a sentence: no settings, safe mode with its reason, the button.</summary>
    public string Why { get; set; } = "";

    /// <summary>Of the firmware.</summary>
    public string Version { get; set; } = "";

    /// <summary>Why the board started last.</summary>
    public string LastRestart { get; set; } = "";

    /// <summary>What is heard on the line: "SmartShunt 500A/50mV, 53.2 V".</summary>
    public string Heard { get; set; } = "";

    /// <summary>What a scan found.</summary>
    public SeenNetworks Networks { get; set; } = new SeenNetworks();
}
