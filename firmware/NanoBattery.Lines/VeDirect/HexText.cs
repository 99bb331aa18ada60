namespace NanoBattery.VeDirect;

/// <summary>Writes a 16-bit number as people look it up: 0xA389.</summary>
public static class HexText
{
    private const string Digits = "0123456789ABCDEF";

    public static string Of(int value)
    {
        return "0x" + Digits[(value >> 12) & 15] + Digits[(value >> 8) & 15] + Digits[(value >> 4) & 15] + Digits[value & 15];
    }
}
