namespace NanoBattery.Tests;

/// <summary>One copy of a blob as a store would leave it after many writes, put together by hand.</summary>
public static class BlobCopyWriter
{
    public static void Put(MemoryFiles files, string fileName, int sequence, string text)
    {
        byte[] file = new byte[12 + text.Length];
        file[0] = (byte)'N';
        file[1] = (byte)'B';
        file[2] = 1;
        Number(file, 4, sequence);
        for (int i = 0; i < text.Length; i++)
        {
            file[8 + i] = (byte)text[i];
        }

        Number(file, 8 + text.Length, (int)Sum(file, 8 + text.Length));
        files.Put(fileName, file);
    }

    private static uint Sum(byte[] bytes, int length)
    {
        uint rest = uint.MaxValue;
        for (int bit = 0; bit < 8 * length; bit++)
        {
            uint next = (uint)(bytes[bit / 8] >> (bit % 8)) & 1;
            rest = ((rest ^ next) & 1) == 1 ? (rest >> 1) ^ 0xEDB88320u : rest >> 1;
        }

        return ~rest;
    }

    private static void Number(byte[] bytes, int at, int number)
    {
        for (int i = 0; i < 4; i++)
        {
            bytes[at + i] = (byte)(number >> (8 * i));
        }
    }
}
