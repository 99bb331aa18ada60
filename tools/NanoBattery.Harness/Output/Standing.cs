namespace NanoBattery.Harness.Output;

/// <summary>How things stand in a row; a terminal shows it as a colour.</summary>
internal enum Standing
{
    Plain,

    /// <summary>An alarm, or a limit on its way back.</summary>
    Uneasy,

    /// <summary>A limit is zero, or the device is silent.</summary>
    Stopped,
}
