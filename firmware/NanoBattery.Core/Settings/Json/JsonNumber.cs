namespace NanoBattery.Settings;

/// <summary>What JSON takes for a number; whether a setting takes it is decided elsewhere.</summary>
internal static class JsonNumber
{
    /// <summary>A sign, digits without a needless zero, decimals, an exponent: RFC 8259, section 6.</summary>
    internal static bool Is(string text)
    {
        int at = Matches(text, 0, '-') ? 1 : 0;
        int digits = Digits(text, at);
        if (digits == 0 || (digits > 1 && text[at] == '0'))
        {
            return false;
        }

        at += digits;
        if (Matches(text, at, '.'))
        {
            int decimals = Digits(text, at + 1);
            if (decimals == 0)
            {
                return false;
            }

            at += 1 + decimals;
        }

        if (Matches(text, at, 'e') || Matches(text, at, 'E'))
        {
            at += Matches(text, at + 1, '-') || Matches(text, at + 1, '+') ? 2 : 1;
            int exponent = Digits(text, at);
            if (exponent == 0)
            {
                return false;
            }

            at += exponent;
        }

        return at == text.Length;
    }

    private static bool Matches(string text, int at, char wanted) => at < text.Length && text[at] == wanted;

    private static int Digits(string text, int at)
    {
        int end = at;
        while (end < text.Length && text[end] >= '0' && text[end] <= '9')
        {
            end++;
        }

        return end - at;
    }
}
