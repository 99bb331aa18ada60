using NanoBattery.Settings;

namespace NanoBattery.Portal;

/// <summary>What the page sets: one row a field, in its order. All else is in the settings file that the page exports and takes.</summary>
public sealed class PortalFields
{
    private const int Most = 15;

    private readonly int[] _settings = new int[Most];
    private readonly string[] _labels = new string[Most];
    private readonly string[] _groups = new string[Most];

    public PortalFields()
    {
        Row("Wi-Fi", Setting.WifiSsid, "Network");
        Row("Wi-Fi", Setting.WifiPassword, "Password of the network");
        Row("Broker", Setting.MqttHost, "Name or address");
        Row("Broker", Setting.MqttPort, "Port");
        Row("Broker", Setting.MqttTls, "Encrypt with TLS");
        Row("Broker", Setting.MqttUser, "User");
        Row("Broker", Setting.MqttPassword, "Password of the user");
        Row("Battery", Setting.BatteryProfile, "Profile");
        Row("Battery", Setting.BatteryCells, "Cells");
        Row("Battery", Setting.BatteryCapacity, "Capacity, Ah");
        Row("Battery", Setting.BatteryMaxCharge, "Largest charge current, A");
        Row("Battery", Setting.BatteryMaxDischarge, "Largest discharge current, A");
        Row("Board", Setting.BoardName, "Name");
        Row("Board", Setting.SerialDevice, "Device on the line");
        Row("Board", Setting.WebPassword, "Password to change things on its page");
    }

    public int Count { get; private set; }

    /// <summary>One of <see cref="Setting"/>.</summary>
    public int SettingAt(int field) => _settings[field];

    public string LabelAt(int field) => _labels[field];

    /// <summary>The heading that it stands under; fields of one group stand together.</summary>
    public string GroupAt(int field) => _groups[field];

    /// <summary>What a word of a choice means, for a person.</summary>
    public static string WordsOf(string choice)
    {
        switch (choice)
        {
            case "auto": return "auto: find out";
            case "vedirect": return "vedirect: Victron";
            case "pylontech": return "pylontech: console";
            case "lfp": return "lfp: any LiFePO4 pack";
            case "extra2000": return "extra2000: Pylontech";
            default: return choice;
        }
    }

    private void Row(string group, int setting, string label)
    {
        _groups[Count] = group;
        _settings[Count] = setting;
        _labels[Count] = label;
        Count++;
    }
}
