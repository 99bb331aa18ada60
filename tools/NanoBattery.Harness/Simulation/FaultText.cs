using System.Globalization;

namespace NanoBattery.Harness.Simulation;

/// <summary>Times and numbers as a person writes them in a fault.</summary>
internal static class FaultText
{
    /// <summary>A length of time such as 500ms, 30s, 5m, 2h or 7d.</summary>
    public static long? Milliseconds(string text)
    {
        var unitAt = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        var factor = (unitAt < 0 ? "" : text[unitAt..]) switch
        {
            "ms" => 1L,
            "s" => 1000L,
            "m" => 60_000L,
            "h" => 3_600_000L,
            "d" => 86_400_000L,
            _ => 0L,
        };
        return factor > 0 && int.TryParse(text.AsSpan(0, unitAt), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number * factor
            : null;
    }

    public static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
