namespace NanoBattery.Charger;

/// <summary>How a limit reaches a charger.</summary>
public static class ChargerRoute
{
    /// <summary>Not found out yet.</summary>
    public const int Unknown = 0;

    /// <summary>Registers that fall back by themselves after 60 s.</summary>
    public const int Volatile = 1;

    /// <summary>A register in flash, written seldom.</summary>
    public const int Stored = 2;

    internal static string? NameOf(int route) => route == Volatile ? "volatile" : route == Stored ? "stored" : null;
}
