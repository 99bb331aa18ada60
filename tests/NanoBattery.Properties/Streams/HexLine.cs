using System.Text;

namespace NanoBattery.Streams;

/// <summary>Writes HEX frames as a device does: command, byte pairs in capitals, a check byte that makes the sum 0x55.</summary>
public static class HexLine
{
    private const int AsyncCommand = 10;

    public static byte[] Async(int register, ReadOnlySpan<byte> value)
    {
        byte[] data = [(byte)register, (byte)(register >> 8), 0, .. value];
        int sum = AsyncCommand;
        foreach (byte part in data)
        {
            sum += part;
        }

        return Encoding.ASCII.GetBytes(":A" + Convert.ToHexString(data) + ((byte)(0x55 - sum)).ToString("X2") + "\n");
    }
}
