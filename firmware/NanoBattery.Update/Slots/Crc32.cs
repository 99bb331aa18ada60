namespace NanoBattery.Update;

/// <summary>The check sum of Ethernet and ZIP; "123456789" gives 0xCBF43926. Bit by bit: it is for a hundred bytes.</summary>
internal static class Crc32
{
    internal static uint Of(byte[] bytes, int count)
    {
        uint crc = 0xFFFFFFFF;
        for (int i = 0; i < count; i++)
        {
            crc ^= bytes[i];
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }

        return ~crc;
    }
}
