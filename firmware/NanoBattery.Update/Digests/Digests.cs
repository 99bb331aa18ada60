namespace NanoBattery.Update;

/// <summary>Compares digests.</summary>
public static class Digests
{
    /// <summary>
    /// Whether the bytes are the same. It takes as long wherever they differ, so that nobody can guess a seal byte by byte.
    /// </summary>
    public static bool AreSame(byte[] one, int oneOffset, byte[] other, int otherOffset, int count)
    {
        int difference = 0;
        for (int i = 0; i < count; i++)
        {
            difference |= one[oneOffset + i] ^ other[otherOffset + i];
        }

        return difference == 0;
    }
}
