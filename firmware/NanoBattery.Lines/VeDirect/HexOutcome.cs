namespace NanoBattery.VeDirect;

/// <summary>How a request to a device ended.</summary>
public static class HexOutcome
{
    /// <summary>Answered, with a value.</summary>
    public const int Done = 0;

    /// <summary>The device does not know the register.</summary>
    public const int UnknownRegister = 1;

    /// <summary>The register is not there for writing, or not now.</summary>
    public const int NotSupported = 2;

    /// <summary>The value is out of range; the reply has the nearest one where a device is so kind.</summary>
    public const int OutOfRange = 3;

    /// <summary>No reply, however often it was asked.</summary>
    public const int Silent = 4;
}
