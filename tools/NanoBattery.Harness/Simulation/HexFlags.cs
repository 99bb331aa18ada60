namespace NanoBattery.Harness.Simulation;

/// <summary>The flags byte of a reply to get and set.</summary>
[Flags]
public enum HexFlags
{
    None = 0,
    UnknownId = 1,
    NotSupported = 2,
    ParameterError = 4,
}
