using NanoBattery.Guard;

namespace NanoBattery.Settings;

/// <summary>
/// Every setting of a board, each checked when it is set. Whoever reads the file (a JSON library on the board, another on
/// the desk) hands over path and value; what is right and wrong is decided here, once.
/// </summary>
public sealed class BoardSettings
{
    private readonly int[] _numbers = new int[Setting.Count];
    private readonly string[] _texts = new string[Setting.Count];
    private readonly bool[] _isSet = new bool[Setting.Count];

    public BoardSettings()
    {
        for (int i = 0; i < Setting.Count; i++)
        {
            Put(i, Table.DefaultOf(i));
        }

        ApplyProfile();
    }

    public SettingTable Table { get; } = new SettingTable();

    /// <summary>The guard's rules, as profile and settings have them.</summary>
    public RuleTable Rules { get; } = new RuleTable();

    /// <summary>The guard's curves, as profile and settings have them.</summary>
    public CurveTable Curves { get; } = new CurveTable();

    /// <summary>Whole numbers and switches as they are, other numbers in thousandths of their unit.</summary>
    public int NumberOf(int setting) => _numbers[setting];

    public string TextOf(int setting) => _texts[setting];

    /// <summary>A topic: the one set, or the default where that is empty, with mqtt.base in its place.</summary>
    public string TopicOf(int setting)
    {
        string topic = _texts[setting].Length > 0 ? _texts[setting] : Table.DefaultOf(setting);
        return topic.IndexOf(SettingTable.Base) == 0 ? Base + topic.Substring(SettingTable.Base.Length) : topic;
    }

    /// <summary>The topic of one module.</summary>
    /// <param name="template">Of mqtt.topics.module.</param>
    /// <param name="address">From 1.</param>
    public static string ModuleTopic(string template, int address)
    {
        int at = template.IndexOf(SettingTable.Address);
        return template.Substring(0, at) + address + template.Substring(at + SettingTable.Address.Length);
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
        if (RuleSettings.IsRule(path))
        {
            RuleSettings.Set(Rules, path, value);
            return;
        }

        if (CurveSettings.IsCurve(path))
        {
            CurveSettings.Set(Curves, path, value);
            return;
        }

        int setting = Table.Find(path);
        if (setting < 0)
        {
            throw new SettingException(path + ": there is no such setting; README lists them all");
        }

        Put(setting, value);
        _isSet[setting] = true;
        if (setting == Setting.BatteryProfile)
        {
            ApplyProfile();
        }
    }

    /// <summary>Whether there may be a setting of this path.</summary>
    public bool Has(string path) => RuleSettings.IsRule(path) || CurveSettings.IsCurve(path) || Table.Find(path) >= 0;

    /// <summary>What kind of value a path takes, one of <see cref="SettingKind"/>; a text where there is no such setting.</summary>
    public byte KindOf(string path)
    {
        if (RuleSettings.IsRule(path) || CurveSettings.IsCurve(path))
        {
            return RuleSettings.KindOf(path);
        }

        int setting = Table.Find(path);
        return setting < 0 ? SettingKind.Text : Table.KindOf(setting);
    }

    /// <summary>What no single setting can tell: whether they fit together.</summary>
    /// <exception cref="SettingException">Two settings contradict each other.</exception>
    public void CheckTogether()
    {
        SettingsTogether.Check(this);
    }

    /// <summary>A profile switches rules and curves, and lets some settings begin elsewhere; what was set stays.</summary>
    private void ApplyProfile()
    {
        int profile = Profile.Of(_texts[Setting.BatteryProfile]);
        Rules.Apply(profile);
        Curves.Apply(profile);
        for (int i = 0; i < Profile.DefaultCount; i++)
        {
            int setting = Profile.SettingAt(i);
            if (!_isSet[setting])
            {
                Put(setting, profile == Profile.Extra2000 ? Profile.DefaultAt(i) : Table.DefaultOf(setting));
            }
        }
    }

    private void Put(int setting, string value)
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
