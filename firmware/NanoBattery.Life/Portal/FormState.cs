using NanoBattery.Settings;

namespace NanoBattery.Portal;

/// <summary>What stands in the form: what is set, or what was typed, and what was refused of it. Never a secret.</summary>
internal sealed class FormState
{
    private readonly string[] _texts;
    private readonly string[] _refusals;

    internal FormState(PortalFields fields, BoardSettings settings)
    {
        Fields = fields;
        Settings = settings;
        _texts = new string[fields.Count];
        _refusals = new string[fields.Count];
        for (int i = 0; i < fields.Count; i++)
        {
            int setting = fields.SettingAt(i);
            _texts[i] = SettingTable.IsSecret(setting) ? "" : settings.TextOf(setting);
            _refusals[i] = "";
        }
    }

    internal PortalFields Fields { get; }

    /// <summary>Those in force.</summary>
    internal BoardSettings Settings { get; }

    /// <summary>What is wrong with no single field; empty for nothing.</summary>
    internal string Notice { get; set; } = "";

    /// <summary>What is wrong with the settings that were pasted; empty for nothing.</summary>
    internal string PasteRefusal { get; set; } = "";

    internal int RefusalCount { get; private set; }

    internal bool IsRefused => RefusalCount > 0 || Notice.Length > 0 || PasteRefusal.Length > 0;

    internal string TextOf(int field) => _texts[field];

    internal string RefusalOf(int field) => _refusals[field];

    internal void Type(int field, string text)
    {
        _texts[field] = text;
    }

    internal void Refuse(int field, string why)
    {
        _refusals[field] = why;
        RefusalCount++;
    }

    /// <summary>A refusal that begins with the path of its setting, as all do: beside its field, or above the form.</summary>
    internal void Refuse(string why)
    {
        for (int i = 0; i < Fields.Count; i++)
        {
            if (why.IndexOf(Settings.Table.PathOf(Fields.SettingAt(i)) + ":") == 0)
            {
                Refuse(i, why);
                return;
            }
        }

        Notice = why;
    }
}
