namespace NanoBattery.VeDirect;

/// <summary>How the value of a label is written on the line.</summary>
public static class ValueShape
{
    /// <summary>A decimal number with an optional sign; "---" is unknown.</summary>
    public const byte Number = 0;

    /// <summary>Hexadecimal digits with or without "0x": product ids, bit fields, firmware versions.</summary>
    public const byte Hex = 1;

    /// <summary>"ON" or "OFF" in any case: BMV-600 up to firmware 2.09 writes "On" and "Off".</summary>
    public const byte OnOff = 2;

    /// <summary>Free text. Its number is a hash, enough to tell whether it was repeated.</summary>
    public const byte Text = 3;
}
