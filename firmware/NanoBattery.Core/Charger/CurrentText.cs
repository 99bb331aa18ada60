using NanoBattery.Commands;

namespace NanoBattery.Charger;

/// <summary>Reads the amperes of a command: a plain number with up to three decimals, such as 12 or 7.5.</summary>
internal static class CurrentText
{
    internal const int Refused = -1;

    /// <summary>More than any charger gives, mA.</summary>
    internal const int MostMilliamps = 500_000;

    /// <param name="command">What came.</param>
    /// <param name="why">What is wrong with it, in words; null where nothing is.</param>
    /// <returns>mA, or <see cref="Refused"/>.</returns>
    internal static int Parse(Command command, out string? why)
    {
        if (command.Length == 0)
        {
            why = "empty: send a number of amperes, such as 7.5";
            return Refused;
        }

        if (command.Length > Command.LongestPayload)
        {
            why = "too long for a number of amperes";
            return Refused;
        }

        byte[] text = command.Payload;
        int end = command.Length;
        int start = 0;
        while (start < end && text[start] == ' ')
        {
            start++;
        }

        while (end > start && (text[end - 1] == ' ' || text[end - 1] == '\n' || text[end - 1] == '\r'))
        {
            end--;
        }

        return ParseDigits(text, start, end, out why);
    }

    private static int ParseDigits(byte[] text, int start, int end, out string? why)
    {
        int milliamps = 0;
        int digits = 0;
        int decimals = -1;
        why = "no number of amperes with up to three decimals, such as 7.5";
        for (int i = start; i < end; i++)
        {
            int digit = text[i] - '0';
            if (text[i] == '.' && decimals < 0 && digits > 0)
            {
                decimals = 0;
            }
            else if (digit < 0 || digit > 9 || decimals == 3)
            {
                why = text[i] == '-' && i == start ? "negative: a charge current is 0 or more" : text[i] == ',' ? "a comma: write decimals with a point, such as 7.5" : why;
                return Refused;
            }
            else
            {
                milliamps = milliamps > MostMilliamps ? milliamps : milliamps * 10 + digit;
                digits++;
                decimals += decimals < 0 ? 0 : 1;
            }
        }

        if (digits == 0 || decimals == 0)
        {
            return Refused;
        }

        for (int places = decimals < 0 ? 0 : decimals; places < 3 && milliamps <= MostMilliamps; places++)
        {
            milliamps *= 10;
        }

        if (milliamps > MostMilliamps)
        {
            why = "more than 500 A";
            return Refused;
        }

        why = null;
        return milliamps;
    }
}
