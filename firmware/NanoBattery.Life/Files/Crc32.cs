namespace NanoBattery.Files;

/// <summary>
/// The check sum of IEEE 802.3, as zip has it: "123456789" gives 0xCBF43926. It finds every burst of up to 32 bits. Blobs are
/// small and seldom, so it goes without a table. NanoBattery.Update has its own: it stays on the board with the loader, whichever
/// version of this assembly comes over the air.
/// </summary>
internal static class Crc32
{
    internal static uint Of(byte[] bytes, int length)
    {
        uint crc = 0xFFFFFFFF;
        for (int i = 0; i < length; i++)
        {
            crc ^= bytes[i];
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }

        return crc ^ 0xFFFFFFFF;
    }
}
