namespace NanoBattery.Update;

/// <summary>The two places for a bundle, and the names of all files.</summary>
public static class Slots
{
    public const int None = 0;
    public const int A = 1;
    public const int B = 2;

    /// <summary>Holds the board's key, 32 bytes.</summary>
    public const string KeyFile = "update.key";

    public static string FileOf(int slot) => slot == A ? "slot-a.nbu" : "slot-b.nbu";

    /// <summary>The one that is not this one.</summary>
    public static int Other(int slot) => slot == A ? B : A;

    /// <param name="copy">0 or 1.</param>
    internal static string StateFileOf(int copy) => copy == 0 ? "slots-0.bin" : "slots-1.bin";
}
