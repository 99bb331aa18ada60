namespace NanoBattery.Pylontech;

/// <summary>The units behind numbers, by a small number each.</summary>
internal static class Units
{
    internal const byte None = 0, Millivolts = 1, Milliamps = 2, Millidegrees = 3, MilliampHours = 4, Percent = 5;

    private static readonly string[] Texts = { "", "mV", "mA", "mC", "mAH", "%" };

    internal static bool Is(byte[] bytes, int start, int end, byte unit)
    {
        string text = Texts[unit];
        return end - start == text.Length && AsciiText.StartsWith(bytes, start, text, text.Length);
    }
}
