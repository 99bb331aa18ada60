namespace NanoBattery.History;

/// <summary>
/// The check sum that CCITT defined: polynomial 0x1021, starting at 0xFFFF; "123456789" gives 0x29B1. In a blob of this size
/// it finds each one, two or three flipped bits. A byte at a time without a table.
/// </summary>
internal static class Crc16
{
    internal static int Of(byte[] bytes, int length)
    {
        int crc = 0xFFFF;
        for (int i = 0; i < length; i++)
        {
            int mix = (crc >> 8) ^ bytes[i];
            mix ^= mix >> 4;
            crc = ((crc << 8) ^ (mix << 12) ^ (mix << 5) ^ mix) & 0xFFFF;
        }

        return crc;
    }
}
