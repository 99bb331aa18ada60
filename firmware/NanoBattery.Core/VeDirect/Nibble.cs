namespace NanoBattery.VeDirect;

/// <summary>One hexadecimal digit.</summary>
internal static class Nibble
{
    /// <summary>0 to 15, or -1 where the byte is no hexadecimal digit (upper or lower case).</summary>
    internal static int Of(byte character)
    {
        int digit = character - '0';
        if (digit >= 0 && digit <= 9)
        {
            return digit;
        }

        digit = (character | 0x20) - 'a';
        return digit >= 0 && digit <= 5 ? digit + 10 : -1;
    }
}
