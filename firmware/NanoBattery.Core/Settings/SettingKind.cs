namespace NanoBattery.Settings;

/// <summary>What a setting may hold.</summary>
public static class SettingKind
{
    /// <summary>A number with up to three decimals, kept in thousandths.</summary>
    public const byte Number = 0;

    /// <summary>A number without decimals.</summary>
    public const byte Whole = 1;

    public const byte Text = 2;

    /// <summary>true or false, kept as 1 or 0.</summary>
    public const byte Switch = 3;

    /// <summary>One of some words.</summary>
    public const byte Choice = 4;
}
