using NanoBattery.Readings;

namespace NanoBattery.Pylontech;

/// <summary>Reads numbers as a console prints them, and nothing else: a needless zero or sign was not printed by it.</summary>
internal static class NumberText
{
    // The longest number printed has nine: a count of mAs.
    private const int MostDigits = 9;

    /// <summary>The number, or unknown where the bytes are none.</summary>
    internal static int Parse(byte[] bytes, int start, int end)
    {
        bool negative = start < end && bytes[start] == '-';
        int first = negative ? start + 1 : start;
        int digits = end - first;
        if (digits < 1 || digits > MostDigits || (bytes[first] == '0' && (digits > 1 || negative)))
        {
            return Reading.Unknown;
        }

        int value = 0;
        for (int i = first; i < end; i++)
        {
            int digit = bytes[i] - '0';
            if ((uint)digit > 9)
            {
                return Reading.Unknown;
            }

            value = value * 10 + digit;
        }

        return negative ? -value : value;
    }

    /// <summary>Reads "0x" and one to eight digits.</summary>
    internal static bool TryParseHex(byte[] bytes, int start, int end, out uint value)
    {
        value = 0;
        int digits = end - start - 2;
        if (digits < 1 || digits > 8 || bytes[start] != '0' || bytes[start + 1] != 'x')
        {
            return false;
        }

        for (int i = start + 2; i < end; i++)
        {
            uint digit = (uint)(bytes[i] - '0');
            if (digit > 9)
            {
                uint letter = (uint)((bytes[i] | 0x20) - 'a');
                if (letter > 5)
                {
                    return false;
                }

                digit = letter + 10;
            }

            value = (value << 4) | digit;
        }

        // Small letters are a question of firmware; a needless zero is not.
        return digits == 1 || bytes[start + 2] != '0';
    }

    /// <summary>Where the number at the start of a word ends: behind it its unit may be glued on.</summary>
    internal static int EndOfNumber(byte[] bytes, int start, int end)
    {
        int i = start < end && bytes[start] == '-' ? start + 1 : start;
        while (i < end && (uint)(bytes[i] - '0') <= 9)
        {
            i++;
        }

        return i;
    }

    /// <summary>"-" stands where a module knows nothing.</summary>
    internal static bool IsDash(byte[] bytes, int start, int end) => end - start == 1 && bytes[start] == '-';

    internal static int Permille(int percent) => Reading.IsKnown(percent) ? percent * 10 : Reading.Unknown;

    /// <summary>Thousandths of a degree, rounded to tenths.</summary>
    internal static int Decidegrees(int millidegrees)
    {
        if (!Reading.IsKnown(millidegrees))
        {
            return Reading.Unknown;
        }

        return millidegrees < 0 ? (millidegrees - 50) / 100 : (millidegrees + 50) / 100;
    }
}
