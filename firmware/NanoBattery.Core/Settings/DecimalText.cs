namespace NanoBattery.Settings;

/// <summary>Reads and writes decimal numbers as thousandths, without ever going through a floating-point number.</summary>
public static class DecimalText
{
    private const int MostDigits = 9;

    /// <returns>False where the text is no number, has more than three decimals, or does not fit.</returns>
    public static bool TryParseThousandths(string text, out long thousandths)
    {
        thousandths = 0;
        int i = text.Length > 0 && text[0] == '-' ? 1 : 0;
        int digits = 0;
        int decimals = -1;
        for (int at = i; at < text.Length; at++)
        {
            char next = text[at];
            if (next == '.' && decimals < 0 && digits > 0)
            {
                decimals = 0;
                continue;
            }

            if (next < '0' || next > '9' || digits == MostDigits || decimals == 3)
            {
                return false;
            }

            thousandths = thousandths * 10 + (next - '0');
            digits++;
            decimals = decimals < 0 ? -1 : decimals + 1;
        }

        if (digits == 0 || decimals == 0)
        {
            return false;
        }

        for (int places = decimals < 0 ? 0 : decimals; places < 3; places++)
        {
            thousandths *= 10;
        }

        thousandths = i == 1 ? -thousandths : thousandths;
        return true;
    }

    /// <summary>Writes thousandths as a decimal number without needless zeros: 3450 is "3.45".</summary>
    public static string OfThousandths(int thousandths) => OfLongThousandths(thousandths);

    /// <inheritdoc cref="OfThousandths"/>
    public static string OfLongThousandths(long thousandths)
    {
        string sign = thousandths < 0 ? "-" : "";
        thousandths = thousandths < 0 ? -thousandths : thousandths;
        string text = sign + thousandths / 1_000;
        int rest = (int)(thousandths % 1_000);
        string point = ".";
        for (int place = 100; rest > 0; place /= 10)
        {
            text += point + rest / place;
            rest %= place;
            point = "";
        }

        return text;
    }
}
