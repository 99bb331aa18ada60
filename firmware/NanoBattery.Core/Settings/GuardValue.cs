using NanoBattery.Guard;

namespace NanoBattery.Settings;

/// <summary>Reads the values of the guard's settings, and refuses them in words that name the setting, the value and what would be right.</summary>
internal static class GuardValue
{
    internal static bool Switch(string path, string value)
    {
        if (value != "true" && value != "false")
        {
            throw new SettingException(path + ": \"" + value + "\" is neither true nor false");
        }

        return value == "true";
    }

    /// <summary>A number in the unit of an input, within what a rule on it may be set to.</summary>
    internal static int OfInput(string path, string value, int input)
    {
        long number = Scaled(path, value, InputTable.ScaleOf(InputTable.UnitOf(input)));
        CheckRange(path, value, number, input);
        return (int)number;
    }

    internal static void CheckRange(string path, string shown, long number, int input)
    {
        int unit = InputTable.UnitOf(input);
        if (number < InputTable.LowestOf(input) || number > InputTable.HighestOf(input))
        {
            throw new SettingException(
                path + ": \"" + shown + "\" is not between " + InputTable.Shown(unit, InputTable.LowestOf(input)) + " and "
                + InputTable.Shown(unit, InputTable.HighestOf(input)));
        }
    }

    /// <param name="path">Of the setting.</param>
    /// <param name="value">Its text.</param>
    /// <param name="scale">How many units of the result are one of the text: 1, 10 or 1000.</param>
    /// <param name="lowest">Of the result.</param>
    /// <param name="highest">Of the result.</param>
    internal static int Number(string path, string value, int scale, int lowest, int highest)
    {
        long number = Scaled(path, value, scale);
        if (number < lowest || number > highest)
        {
            int one = 1_000 / scale;
            throw new SettingException(
                path + ": \"" + value + "\" is not between " + DecimalText.OfThousandths(lowest * one) + " and "
                + DecimalText.OfThousandths(highest * one));
        }

        return (int)number;
    }

    private static long Scaled(string path, string value, int scale)
    {
        if (!DecimalText.TryParseThousandths(value, out long thousandths) || thousandths * scale % 1_000 != 0)
        {
            string what = scale == 1 ? "a whole number" : scale == 10 ? "a number with up to one decimal" : "a number with up to three decimals";
            throw new SettingException(path + ": \"" + value + "\" is not " + what);
        }

        return thousandths * scale / 1_000;
    }
}
