namespace NanoBattery.Settings;

/// <summary>
/// Whether the pins can be what they are set to, as the plain ESP32's data sheet has it (section 2, pins): 6 to 11 are its
/// flash's, 34 to 39 can only hear, and 24 and 28 to 31 are not there. Numbers from 40 are an S3's. It keeps to the same rules, though
/// its 6 to 11 and 34 to 39 could do more: nothing here knows the chip, and a board whose flash is disturbed does not start.
/// </summary>
internal static class PinCheck
{
    private const string Fix = "; 4, 13, 14, 18 and 21 are free on most boards";

    /// <exception cref="SettingException">The first pin that cannot be what it is set to, or is set twice.</exception>
    internal static void Check(BoardSettings settings)
    {
        for (int setting = Setting.PinLineRx; setting <= Setting.PinRelay; setting++)
        {
            int pin = settings.NumberOf(setting);
            if (pin >= 6 && pin <= 11)
            {
                throw Refusal(settings, setting, "belongs to the flash of an ESP32");
            }

            if (pin == 24 || (pin >= 28 && pin <= 31))
            {
                throw Refusal(settings, setting, "is on no ESP32, or its flash's");
            }

            if (pin >= 34 && pin <= 39 && setting != Setting.PinLineRx && setting != Setting.PinButton)
            {
                throw Refusal(settings, setting, "can only hear, as 34 to 39 do");
            }

            CheckOnce(settings, setting, pin);
        }
    }

    private static void CheckOnce(BoardSettings settings, int setting, int pin)
    {
        for (int other = Setting.PinLineRx; other < setting && pin >= 0; other++)
        {
            if (settings.NumberOf(other) == pin)
            {
                throw Refusal(settings, setting, "is " + settings.Table.PathOf(other) + " already");
            }
        }
    }

    private static SettingException Refusal(BoardSettings settings, int setting, string why)
    {
        return new SettingException(settings.Table.PathOf(setting) + ": GPIO " + settings.NumberOf(setting) + " " + why + Fix);
    }
}
