namespace NanoBattery.Harness.Simulation;

/// <summary>What can be wrong with a VE.Direct line and with how the device at its end takes HEX.</summary>
public enum LineTrouble
{
    /// <summary>The size is the chance of each byte to arrive with one bit turned.</summary>
    Flip,

    /// <summary>The size is the chance of each byte not to arrive.</summary>
    Drop,

    /// <summary>The size is the chance of a byte nobody sent, before each byte.</summary>
    Garbage,

    /// <summary>The size is how many async frames a second come between any two bytes: older firmware interrupts its text so.</summary>
    Hex,

    /// <summary>Nothing goes through, either way.</summary>
    Silence,

    /// <summary>The size is how many milliseconds later a reply is sent; text and async frames are not held up.</summary>
    HexDelay,

    /// <summary>The size is the chance of a reply not to be sent; what was asked for is done.</summary>
    HexLoss,

    /// <summary>The device hears no request, and sends its text as ever.</summary>
    HexDeaf,

    /// <summary>The device is off for as long, and forgets what is volatile.</summary>
    Restart,
}
