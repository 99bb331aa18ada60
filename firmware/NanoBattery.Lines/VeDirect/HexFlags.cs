namespace NanoBattery.VeDirect;

/// <summary>What a reply to get and set says about the request. Source: BlueSolar/SmartSolar HEX protocol rev 18, section 1.</summary>
public static class HexFlags
{
    public const int UnknownRegister = 1;

    /// <summary>The register is not there for writing, or not now.</summary>
    public const int NotSupported = 2;

    /// <summary>The value is out of range or makes no sense.</summary>
    public const int ParameterError = 4;
}
