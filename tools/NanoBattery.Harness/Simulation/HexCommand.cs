namespace NanoBattery.Harness.Simulation;

/// <summary>The nibble that follows the colon of a VE.Direct HEX frame, in either direction.</summary>
public enum HexCommand
{
    EnterBoot = 0,

    /// <summary>Ping from the host; from the device it says that a command was done.</summary>
    PingOrDone = 1,
    AppVersionOrUnknown = 3,
    ProductIdOrError = 4,
    PingReply = 5,
    Restart = 6,
    Get = 7,
    Set = 8,
    Async = 10,
}
