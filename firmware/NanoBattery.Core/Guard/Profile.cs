using NanoBattery.Settings;

namespace NanoBattery.Guard;

/// <summary>A kind of battery: which rules and curves work, and where some settings begin.</summary>
public static class Profile
{
    /// <summary>Any lithium iron phosphate pack: smooth limits by voltage and temperature.</summary>
    public const int Lfp = 1;

    /// <summary>A Pylontech Extra2000: the steps that users of its first driver know.</summary>
    public const int Extra2000 = 2;

    public const int Both = Lfp | Extra2000;

    public static int Of(string name) => name == "extra2000" ? Extra2000 : Lfp;

    private static readonly int[] ItsSettings =
    {
        Setting.BatteryCells, Setting.BatteryMaxCell, Setting.BatteryFloatCell, Setting.GuardChargePercent, Setting.GuardAbsorption,
    };

    // 15 cells at 3.5 V are its 52.5 V, at 3.4 V its 51.0 V. Its own rule, not the clock, ends the charge.
    private static readonly string[] ItsDefaults = { "15", "3.5", "3.4", "80", "0" };

    /// <summary>How many settings begin elsewhere with the profile extra2000.</summary>
    public static int DefaultCount => ItsSettings.Length;

    public static int SettingAt(int index) => ItsSettings[index];

    public static string DefaultAt(int index) => ItsDefaults[index];
}
