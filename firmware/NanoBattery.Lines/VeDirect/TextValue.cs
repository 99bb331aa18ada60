using NanoBattery.Readings;

namespace NanoBattery.VeDirect;

/// <summary>Turns the bytes of one text value into an integer.</summary>
internal static class TextValue
{
    // H6 of a large bank is the longest number there is: -2,147,483,647 mAh.
    private const int MostDigits = 10;

    /// <summary>
    /// The value as an integer, or <see cref="Reading.Unknown"/> where the device says "---" or the bytes are no such value.
    /// A number that does not fit 32 bits is none: no label needs it.
    /// </summary>
    internal static int Parse(byte shape, byte[] bytes, int start, int end)
    {
        if (start >= end)
        {
            return Reading.Unknown;
        }

        switch (shape)
        {
            case ValueShape.Number: return ParseNumber(bytes, start, end);
            case ValueShape.Hex: return ParseHex(bytes, start, end);
            case ValueShape.OnOff: return ParseOnOff(bytes, start, end);
            default: return HashOf(bytes, start, end);
        }
    }

    private static int ParseNumber(byte[] bytes, int start, int end)
    {
        bool negative = bytes[start] == '-';
        int i = negative ? start + 1 : start;
        if (i == end || end - i > MostDigits)
        {
            return Reading.Unknown;
        }

        long value = 0;
        for (; i < end; i++)
        {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9)
            {
                return Reading.Unknown;
            }

            value = value * 10 + digit;
        }

        return value > int.MaxValue ? Reading.Unknown : (int)(negative ? -value : value);
    }

    private static int ParseHex(byte[] bytes, int start, int end)
    {
        int i = start;
        if (end - i > 2 && bytes[i] == '0' && (bytes[i + 1] == 'x' || bytes[i + 1] == 'X'))
        {
            i += 2;
        }

        if (end - i > 8)
        {
            return Reading.Unknown;
        }

        int value = 0;
        for (; i < end; i++)
        {
            int digit = bytes[i] - '0';
            if ((uint)digit > 9)
            {
                digit = (bytes[i] | 0x20) - 'a' + 10;
                if (digit < 10 || digit > 15)
                {
                    return Reading.Unknown;
                }
            }

            value = (value << 4) | digit;
        }

        return value;
    }

    private static int ParseOnOff(byte[] bytes, int start, int end)
    {
        int length = end - start;
        if ((length != 2 && length != 3) || (bytes[start] | 0x20) != 'o')
        {
            return Reading.Unknown;
        }

        int second = bytes[start + 1] | 0x20;
        if (length == 2)
        {
            return second == 'n' ? 1 : Reading.Unknown;
        }

        return second == 'f' && (bytes[start + 2] | 0x20) == 'f' ? 0 : Reading.Unknown;
    }

    private static int HashOf(byte[] bytes, int start, int end)
    {
        int hash = 17;
        for (int i = start; i < end; i++)
        {
            hash = hash * 31 + bytes[i];
        }

        return hash & 0x7FFFFFFF;
    }
}
