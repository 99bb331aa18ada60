namespace NanoBattery.Harness.Tests.Simulation;

/// <summary>One HEX frame as it came; its command is the nibble after the colon.</summary>
internal sealed record HexFrame(string Text, byte Sum)
{
    public char Command => Text[1];

    /// <summary>The register as the device's documents write it, high byte first.</summary>
    public int Register => Convert.ToInt32(Text[4..6] + Text[2..4], 16);
}
