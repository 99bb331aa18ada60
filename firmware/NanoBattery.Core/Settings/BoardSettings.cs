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
    private readonly SettingList _list = new SettingList();

    public BoardSettings()
        : this(new SettingTable())
    {
    }

    /// <param name="table">Of other settings: two that share it take a quarter less memory.</param>
    public BoardSettings(SettingTable table)
    {
        Table = table;
        for (int i = 0; i < Setting.Count; i++)
        {
            Put(i, Table.DefaultOf(i));
        }

        ApplyProfile();
    }

    public SettingTable Table { get; }

    /// <summary>The guard's rules, as profile and settings have them.</summary>
    public RuleTable Rules { get; } = new RuleTable();

    /// <summary>The guard's curves, as profile and settings have them.</summary>
    public CurveTable Curves { get; } = new CurveTable();

    /// <summary>Whole numbers and switches as they are, other numbers in thousandths of their unit.</summary>
    public int NumberOf(int setting) => _numbers[setting];

    public string TextOf(int setting) => _texts[setting];

    /// <summary>How many paths were set, the guard's rules and curves among them.</summary>
    public int SetCount => _list.Count;

    /// <param name="index">From 0; paths of one group stand together.</param>
    public string SetPathAt(int index) => _list.PathAt(index);

    /// <summary>The value's text, secrets too.</summary>
    public string SetTextAt(int index) => _list.TextAt(index);

    public bool IsSet(int setting) => _isSet[setting];

    /// <summary>What a setting is where it is not set, with this profile.</summary>
    public string DefaultOf(int setting)
    {
        string initial = Table.DefaultOf(setting);
        if (Profile.Of(_texts[Setting.BatteryProfile]) == Profile.Extra2000)
        {
            for (int i = 0; i < Profile.DefaultCount; i++)
            {
                initial = Profile.SettingAt(i) == setting ? Profile.DefaultAt(i) : initial;
            }
        }

        return initial;
    }

    /// <returns>Whether a file may leave it out; never for -1, a path that is no plain setting.</returns>
    public bool IsAtDefault(int setting)
    {
        if (setting < 0)
        {
            return false;
        }

        bool isNumber = Table.KindOf(setting) == SettingKind.Number || Table.KindOf(setting) == SettingKind.Whole;
        return isNumber
            ? _numbers[setting] == SettingCheck.Number(Table, setting, DefaultOf(setting))
            : _texts[setting] == DefaultOf(setting);
    }

    /// <summary>The same settings once more, to try others on.</summary>
    public BoardSettings Copy()
    {
        BoardSettings copy = new BoardSettings();
        for (int i = 0; i < SetCount; i++)
        {
            copy.Set(SetPathAt(i), SetTextAt(i));
        }

        return copy;
    }

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
            _list.Put(path, value);
            return;
        }

        if (CurveSettings.IsCurve(path))
        {
            CurveSettings.Set(Curves, path, value);
            _list.Put(path, value);
            return;
        }

        int setting = Table.Find(path);
        if (setting < 0)
        {
            throw new SettingException(path + ": there is no such setting; README lists them all");
        }

        Put(setting, value);
        _isSet[setting] = true;
        _list.Put(path, value);
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
                Put(setting, DefaultOf(setting));
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
