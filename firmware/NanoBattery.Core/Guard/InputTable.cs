using NanoBattery.Settings;

namespace NanoBattery.Guard;

/// <summary>One row an input: how it is called, its unit, and between which values a rule on it may trip.</summary>
public static class InputTable
{
    public const int Millivolts = 0, Decidegrees = 1, Permille = 2, Milliamps = 3, Flag = 4;

    private static readonly string[] Names =
    {
        "Highest cell", "Lowest cell", "Lowest measured cell", "Spread of the cells", "Spread at the top", "Coldest", "Hottest",
        "MOS", "SoC", "Charge excess", "Discharge excess", "Device stops charge", "Device stops discharge",
    };

    private static readonly int[] Units =
    {
        Millivolts, Millivolts, Millivolts, Millivolts, Millivolts, Decidegrees, Decidegrees,
        Decidegrees, Permille, Milliamps, Milliamps, Flag, Flag,
    };

    // A cell's end of charge is at 3.65 V, and 2.5 V its end of discharge: no setting goes beyond.
    private static readonly int[] Lowest = { 3_000, 2_500, 1_500, 5, 5, -300, 300, 400, 0, 500, 500, 0, 0 };

    private static readonly int[] Highest = { 3_650, 3_400, 2_500, 500, 500, 200, 600, 1_000, 1_000, 100_000, 100_000, 1, 1 };

    public static string NameOf(int input) => Names[input];

    public static int UnitOf(int input) => Units[input];

    public static int LowestOf(int input) => Lowest[input];

    public static int HighestOf(int input) => Highest[input];

    /// <summary>How the setting of a value of this input ends: "tripMillivolts".</summary>
    public static string SuffixOf(int unit)
    {
        switch (unit)
        {
            case Millivolts: return "Millivolts";
            case Decidegrees: return "Celsius";
            case Permille: return "Percent";
            case Milliamps: return "A";
            default: return "";
        }
    }

    /// <summary>How many of the input's units are one of its setting's.</summary>
    public static int ScaleOf(int unit)
    {
        switch (unit)
        {
            case Decidegrees: return 10;
            case Permille: return 10;
            case Milliamps: return 1_000;
            default: return 1;
        }
    }

    /// <summary>A value with its unit, as a person reads it: "3.65 V", "-2 °C".</summary>
    public static string Shown(int unit, int value)
    {
        switch (unit)
        {
            case Millivolts: return DecimalText.OfThousandths(value) + " V";
            case Decidegrees: return DecimalText.OfThousandths(value * 100) + " \u00B0C";
            case Permille: return DecimalText.OfThousandths(value * 100) + " %";
            case Milliamps: return DecimalText.OfThousandths(value) + " A";
            default: return value.ToString();
        }
    }
}
