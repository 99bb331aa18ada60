namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>How a console and the line to it can fail.</summary>
public enum ConsoleTrouble
{
    /// <summary>Nothing arrives, on either side.</summary>
    Silence,

    /// <summary>The size is the chance of each byte, on either side, to arrive with one bit turned.</summary>
    Flip,

    /// <summary>The size is the chance of each byte, on either side, not to arrive.</summary>
    Drop,

    /// <summary>The size is the chance of a byte nobody sent, before each byte.</summary>
    Garbage,

    /// <summary>A reply ends before its end: after as many bytes as its size says; where that is 0, somewhere.</summary>
    Cut,

    /// <summary>The console is set to another speed, which is the size.</summary>
    Speed,

    /// <summary>The console thinks as many milliseconds before it answers.</summary>
    Slow,

    /// <summary>Every reply is cut into pages of as many rows.</summary>
    Pager,

    /// <summary>The console hears nothing but the frame that wakes it, at its own speed.</summary>
    Sleep,

    /// <summary>The console starts again: it hears nothing meanwhile, prints a banner at the end, and has forgotten who logged in.</summary>
    Reboot,
}
