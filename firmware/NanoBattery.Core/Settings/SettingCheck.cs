namespace NanoBattery.Settings;

/// <summary>Refuses values, in words that name the setting, the value and what would be right.</summary>
internal static class SettingCheck
{
    private const int Thousand = 1_000;
    private const int ShortestPassword = 8;

    internal static int Number(SettingTable table, int setting, string value)
    {
        bool whole = table.KindOf(setting) == SettingKind.Whole;
        bool isNumber = DecimalText.TryParseThousandths(value, out long thousandths);
        if (!isNumber || (whole && thousandths % Thousand != 0))
        {
            throw Refusal(table, setting, value, whole ? "is not a whole number" : "is not a number with up to three decimals");
        }

        long number = whole ? thousandths / Thousand : thousandths;
        if (number < table.MinimumOf(setting) || number > table.MaximumOf(setting))
        {
            throw Refusal(table, setting, value, "is not between " + Shown(table.MinimumOf(setting), whole) + " and " + Shown(table.MaximumOf(setting), whole));
        }

        return (int)number;
    }

    private static string Shown(int number, bool whole)
    {
        return whole ? number.ToString() : DecimalText.OfThousandths(number);
    }

    internal static int Switch(SettingTable table, int setting, string value)
    {
        if (value != "true" && value != "false")
        {
            throw Refusal(table, setting, value, "is neither true nor false");
        }

        return value == "true" ? 1 : 0;
    }

    internal static void Choice(SettingTable table, int setting, string value)
    {
        string choices = "|" + table.ChoicesOf(setting) + "|";
        if (value.Length == 0 || value.IndexOf('|') >= 0 || choices.IndexOf("|" + value + "|") < 0)
        {
            throw Refusal(table, setting, value, "is not one of " + table.ChoicesOf(setting));
        }
    }

    internal static void Text(SettingTable table, int setting, string value)
    {
        if (value.Length < table.MinimumOf(setting) || value.Length > table.MaximumOf(setting))
        {
            throw Refusal(
                table, setting, value,
                "has " + value.Length + " characters, not " + table.MinimumOf(setting) + " to " + table.MaximumOf(setting));
        }

        if (setting == Setting.WebPassword && value.Length > 0 && value.Length < ShortestPassword)
        {
            throw Refusal(table, setting, value, "is too easy to guess: " + ShortestPassword + " characters are the least, or none");
        }

        if (setting == Setting.PylontechAddresses && AddressList.Parse(value) == AddressList.Wrong)
        {
            throw Refusal(table, setting, value, "is no list of addresses from 1 to 16, such as 1,2,3");
        }

        if (setting == Setting.TopicModule && value.Length > 0 && value.IndexOf(SettingTable.Address) < 0)
        {
            throw Refusal(table, setting, value, "needs " + SettingTable.Address + " where the address of the module stands");
        }

        bool isTopic = setting >= Setting.MqttBase;
        for (int i = 0; i < value.Length; i++)
        {
            char next = value[i];
            if (setting == Setting.BoardName && !IsNameCharacter(next))
            {
                throw Refusal(table, setting, value, "may have letters, digits, - and _ only");
            }

            // MQTT 3.1.1, section 4.7: # and + are for subscribers, and control characters are for nobody.
            if (isTopic && (next == '#' || next == '+' || next < ' '))
            {
                throw Refusal(table, setting, value, "cannot be a topic; # and + are for subscribers");
            }
        }
    }

    private static bool IsNameCharacter(char next) =>
        (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || (next >= '0' && next <= '9') || next == '-' || next == '_';

    private static SettingException Refusal(SettingTable table, int setting, string value, string why)
    {
        // A password is never repeated, not even a wrong one.
        string shown = SettingTable.IsSecret(setting) ? "the value" : "\"" + value + "\"";
        return new SettingException(
            table.PathOf(setting) + ": " + shown + " " + why + "; the default is \"" + table.DefaultOf(setting) + "\"");
    }
}
