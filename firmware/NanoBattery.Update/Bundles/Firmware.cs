namespace NanoBattery.Update;

/// <summary>Versions of the interpreter on the board as one number that compares as they do: the first of its four is 0 to 32767, the others 0 to 65535.</summary>
public static class Firmware
{
    public static long Of(int major, int minor, int build, int revision) =>
        ((long)(major & 0x7FFF) << 48) | ((long)(minor & 0xFFFF) << 32) | ((long)(build & 0xFFFF) << 16) | (long)(revision & 0xFFFF);

    /// <summary>Whether a board with one firmware can take what needs another: the same major number, and no older.</summary>
    public static bool Fits(long board, long needed) => board >> 48 == needed >> 48 && board >= needed;
}
