namespace NanoBattery.Settings;

/// <summary>
/// Every setting of a board, each checked when it is set. Whoever reads the file (a JSON library on the board, another on
/// the desk) hands over path and value; what is right and wrong is decided here, once.
/// </summary>
public sealed class BoardSettings
{
    private readonly int[] _numbers = new int[Setting.Count];
    private readonly string[] _texts = new string[Setting.Count];

    public BoardSettings()
    {
        for (int i = 0; i < Setting.Count; i++)
        {
            Set(i, Table.DefaultOf(i));
        }
    }

    public SettingTable Table { get; } = new SettingTable();

    /// <summary>Whole numbers and switches as they are, other numbers in thousandths of their unit.</summary>
    public int NumberOf(int setting) => _numbers[setting];

    public string TextOf(int setting) => _texts[setting];

    /// <summary>A topic: the one set, or the default where that is empty, with mqtt.base in its place.</summary>
    public string TopicOf(int setting)
    {
        string topic = _texts[setting].Length > 0 ? _texts[setting] : Table.DefaultOf(setting);
        return topic.IndexOf(SettingTable.Base) == 0 ? Base + topic.Substring(SettingTable.Base.Length) : topic;
    }

    private string Base
    {
        get
        {
            string configured = _texts[Setting.MqttBase];
            return configured.Length > 0 ? configured : "nanobattery/" + _texts[Setting.BoardName];
        }
    }

    /// <param name="path">As in the file: "battery.cells".</param>
    /// <param name="value">The value's text: a number, a text, true or false.</param>
    /// <exception cref="SettingException">There is no such setting, or it cannot have this value.</exception>
    public void Set(string path, string value)
    {
        int setting = Table.Find(path);
        if (setting < 0)
        {
            throw new SettingException(path + ": there is no such setting; README lists them all");
        }

        Set(setting, value);
    }

    /// <summary>What no single setting can tell: whether they fit together.</summary>
    /// <exception cref="SettingException">Two settings contradict each other.</exception>
    public void CheckTogether()
    {
        if (_numbers[Setting.BatteryMinCell] >= _numbers[Setting.BatteryMaxCell])
        {
            throw new SettingException(
                Table.PathOf(Setting.BatteryMinCell) + ": must be below " + Table.PathOf(Setting.BatteryMaxCell)
                + ", by default " + Table.DefaultOf(Setting.BatteryMinCell) + " and " + Table.DefaultOf(Setting.BatteryMaxCell));
        }
    }

    private void Set(int setting, string value)
    {
        switch (Table.KindOf(setting))
        {
            case SettingKind.Text:
                SettingCheck.Text(Table, setting, value);
                break;
            case SettingKind.Choice:
                SettingCheck.Choice(Table, setting, value);
                break;
            case SettingKind.Switch:
                _numbers[setting] = SettingCheck.Switch(Table, setting, value);
                break;
            default:
                _numbers[setting] = SettingCheck.Number(Table, setting, value);
                break;
        }

        _texts[setting] = value;
    }
}
