namespace NanoBattery.Pylontech;

/// <summary>What a module says of a voltage, current, temperature or charge. Recorded: Normal, Low, Full; the others are expected.</summary>
public static class StateWord
{
    public const int Normal = 0, Full = 1;

    /// <summary>A warning.</summary>
    public const int Low = 2, High = 3;

    /// <summary>A word that nobody has described.</summary>
    public const int Other = 4;

    /// <summary>A protection: beyond low, beyond high.</summary>
    public const int Under = 5, Over = 6;

    /// <summary>The one that says more; the unknown says nothing.</summary>
    internal static int Worse(int one, int other) => one > other ? one : other;
}
