namespace NanoBattery.Harness.Simulation;

/// <summary>A frame the host sent; <see cref="IsFrame"/> is false where its digits or its check are wrong.</summary>
public sealed class HexRequest
{
    public static readonly HexRequest Broken = new(false, HexCommand.EnterBoot, []);

    private HexRequest(bool isFrame, HexCommand command, byte[] payload)
    {
        IsFrame = isFrame;
        Command = command;
        Payload = payload;
    }

    public bool IsFrame { get; }

    public HexCommand Command { get; }

    /// <summary>The bytes between the command and the check.</summary>
    public byte[] Payload { get; }

    /// <summary>True where the frame names a register: get and set do.</summary>
    public bool NamesRegister => Payload.Length >= 3;

    public int Register => Payload[0] | (Payload[1] << 8);

    /// <summary>Reads what stood between the colon and the LF.</summary>
    public static HexRequest Parse(ReadOnlySpan<char> digits)
    {
        // One nibble of command, then whole bytes, the last of which is the check.
        if (digits.Length < 3 || digits.Length % 2 == 0)
        {
            return Broken;
        }
        var bytes = new byte[(digits.Length + 1) / 2];
        if (Convert.FromHexString($"0{digits}", bytes, out _, out _) != System.Buffers.OperationStatus.Done)
        {
            return Broken;
        }
        var sum = 0;
        foreach (var b in bytes)
        {
            sum += b;
        }
        return (sum & 0xFF) == 0x55 ? new HexRequest(true, (HexCommand)bytes[0], bytes[1..^1]) : Broken;
    }
}
