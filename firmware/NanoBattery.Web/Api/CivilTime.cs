using NanoBattery.Messages;

namespace NanoBattery.Web.Api;

/// <summary>Writes a time of day as "2026-07-21 18:04:09", in UTC. The days are counted as in the proleptic Gregorian calendar.</summary>
internal static class CivilTime
{
    private const int DaySeconds = 86_400;

    // From 0000-03-01, where a year ends with its leap day, to 1970-01-01; and the days of 400 years.
    private const int DaysTo1970 = 719_468;
    private const int EraDays = 146_097;

    /// <param name="writer">Where to.</param>
    /// <param name="unixSeconds">From 0.</param>
    internal static void Write(JsonWriter writer, long unixSeconds)
    {
        int second = (int)(unixSeconds % DaySeconds);
        int days = (int)(unixSeconds / DaySeconds) + DaysTo1970;
        int era = days / EraDays;
        int day = days % EraDays;
        int year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
        day -= 365 * year + year / 4 - year / 100;
        int month = (5 * day + 2) / 153;
        day = day - (153 * month + 2) / 5 + 1;
        month = month < 10 ? month + 3 : month - 9;
        writer.Decimal(400 * era + year + (month <= 2 ? 1 : 0), 0);
        Part(writer, '-', month);
        Part(writer, '-', day);
        Part(writer, ' ', second / 3_600);
        Part(writer, ':', second / 60 % 60);
        Part(writer, ':', second % 60);
    }

    private static void Part(JsonWriter writer, char before, int value)
    {
        writer.Plain(before);
        Digits.Padded(writer, value, 2);
    }
}
