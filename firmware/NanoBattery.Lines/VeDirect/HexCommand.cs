namespace NanoBattery.VeDirect;

/// <summary>The commands of the HEX protocol that a device sends. Source: BlueSolar/SmartSolar HEX protocol rev 18, section 1.</summary>
public static class HexCommand
{
    /// <summary>The answer to a request that changes nothing, with its value.</summary>
    public const int Done = 1;

    /// <summary>The device does not know the command.</summary>
    public const int UnknownCommand = 3;

    /// <summary>The device got a damaged frame; the data is AAAA.</summary>
    public const int Error = 4;

    /// <summary>The answer to a ping: the version.</summary>
    public const int Ping = 5;

    public const int Get = 7;
    public const int Set = 8;

    /// <summary>A register that the device sends unasked.</summary>
    public const int Async = 10;
}
