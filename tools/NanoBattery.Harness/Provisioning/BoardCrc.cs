namespace NanoBattery.Harness.Provisioning;

/// <summary>The check sum in an assembly's header: 32 bits, 0x04C11DB7, highest bit first, from 0.</summary>
internal static class BoardCrc
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Entry)];

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = 0u;
        foreach (var value in bytes)
        {
            crc = Table[(crc >> 24) ^ value] ^ (crc << 8);
        }
        return crc;
    }

    private static uint Entry(int value)
    {
        var crc = (uint)value << 24;
        for (var bit = 0; bit < 8; bit++)
        {
            crc = (crc << 1) ^ ((crc >> 31) * 0x04C11DB7);
        }
        return crc;
    }
}
