using NanoBattery.Settings;
using NanoBattery.Web;

namespace NanoBattery.Portal;

/// <summary>Writes one field: its label, its box, what it is for, and what is wrong with it.</summary>
internal sealed class FieldView
{
    private readonly HtmlWriter _html;
    private readonly FormState _state;
    private readonly SeenNetworks _networks;
    private readonly SettingTable _table;

    internal FieldView(HtmlWriter html, FormState state, SeenNetworks networks)
    {
        _html = html;
        _state = state;
        _networks = networks;
        _table = state.Settings.Table;
    }

    internal void Write(int field)
    {
        int setting = _state.Fields.SettingAt(field);
        if (_table.KindOf(setting) == SettingKind.Switch)
        {
            Tick(field, setting);
        }
        else
        {
            _html.Raw("<div class=\"field\">");
            Label(field);
            if (_table.KindOf(setting) == SettingKind.Choice)
            {
                Select(field, setting);
            }
            else
            {
                Input(field, setting);
            }

            About(field, setting);
        }

        _html.Raw("</div>\n");
    }

    /// <summary>The box's id, which the list of what is wrong leads to.</summary>
    internal static string IdOf(int field) => "f" + field;

    private void Label(int field)
    {
        _html.Raw("<label for=\"").Raw(IdOf(field)).Raw("\">").Text(_state.Fields.LabelAt(field)).Raw("</label>\n");
    }

    private void Common(int field, int setting)
    {
        bool isRefused = _state.RefusalOf(field).Length > 0;
        _html.Raw(" id=\"").Raw(IdOf(field)).Raw("\" name=\"").Raw(_table.PathOf(setting)).Raw("\" aria-describedby=\"h").Raw(field.ToString())
            .Raw(isRefused ? " e" + field + "\" aria-invalid=\"true\"" : "\"");
    }

    private void Input(int field, int setting)
    {
        bool isSecret = SettingTable.IsSecret(setting);
        byte kind = _table.KindOf(setting);
        _html.Raw("<input");
        Common(field, setting);
        _html.Raw(isSecret ? " type=\"password\" autocomplete=\"new-password\"" : " autocomplete=\"off\" value=\"").Text(_state.TextOf(field))
            .Raw(isSecret ? "" : "\"");
        if (isSecret)
        {
            _html.Raw(HasSecret(setting) ? " placeholder=\"unchanged\"" : "");
        }
        else
        {
            _html.Raw(kind == SettingKind.Whole ? " inputmode=\"numeric\"" : kind == SettingKind.Number ? " inputmode=\"decimal\"" : "")
                .Raw(" placeholder=\"").Text(_state.Settings.DefaultOf(setting)).Raw("\"");
        }

        _html.Raw(" autocapitalize=\"none\" spellcheck=\"false\"");
        if (setting == Setting.WifiSsid && _networks.Count > 0)
        {
            _html.Raw(" list=\"networks\">");
            Networks();
        }
        else
        {
            _html.Raw(">");
        }
    }

    private void Networks()
    {
        _html.Raw("<datalist id=\"networks\">");
        for (int i = 0; i < _networks.Count; i++)
        {
            _html.Raw("<option value=\"").Text(_networks.NameAt(i)).Raw("\">").Raw(_networks.SignalAt(i)).Raw("</option>");
        }

        _html.Raw("</datalist>\n<p class=\"help\">Heard: ");
        for (int i = 0; i < _networks.Count; i++)
        {
            _html.Raw(i > 0 ? ", " : "").Text(_networks.NameAt(i)).Raw(" (").Raw(_networks.SignalAt(i)).Raw(")");
        }

        _html.Raw("</p>\n");
    }

    private void Select(int field, int setting)
    {
        _html.Raw("<select");
        Common(field, setting);
        _html.Raw(">");
        string[] choices = _table.ChoicesOf(setting).Split('|');
        for (int i = 0; i < choices.Length; i++)
        {
            _html.Raw("<option value=\"").Raw(choices[i]).Raw(choices[i] == _state.TextOf(field) ? "\" selected>" : "\">")
                .Raw(PortalFields.WordsOf(choices[i])).Raw("</option>");
        }

        _html.Raw("</select>\n");
    }

    private void Tick(int field, int setting)
    {
        _html.Raw("<div class=\"field tick\"><input type=\"checkbox\" value=\"true\"");
        Common(field, setting);
        _html.Raw(_state.TextOf(field) == "true" ? " checked>" : ">");
        Label(field);
        About(field, setting);
    }

    /// <summary>What it is for, its range, and what is wrong.</summary>
    private void About(int field, int setting)
    {
        string help = _table.HelpOf(setting);
        _html.Raw("<p class=\"help\" id=\"h").Raw(field.ToString()).Raw("\">").Text(help.Substring(0, 1).ToUpper() + help.Substring(1));
        byte kind = _table.KindOf(setting);
        if (kind == SettingKind.Whole || kind == SettingKind.Number)
        {
            int one = kind == SettingKind.Whole ? 1 : 1_000;
            _html.Raw("; ").Raw((_table.MinimumOf(setting) / one).ToString()).Raw(" to ").Raw((_table.MaximumOf(setting) / one).ToString());
        }

        _html.Raw("</p>\n");
        if (SettingTable.IsSecret(setting) && HasSecret(setting))
        {
            string id = IdOf(field) + "n";
            _html.Raw("<p class=\"tick help\"><input type=\"checkbox\" value=\"true\" id=\"").Raw(id).Raw("\" name=\"").Raw(_table.PathOf(setting))
                .Raw(FormChange.None).Raw("\"><label for=\"").Raw(id).Raw("\">No password</label></p>\n");
        }

        if (_state.RefusalOf(field).Length > 0)
        {
            _html.Raw("<p class=\"bad\" id=\"e").Raw(field.ToString()).Raw("\">").Text(_state.RefusalOf(field)).Raw("</p>\n");
        }
    }

    private bool HasSecret(int setting) => _state.Settings.TextOf(setting).Length > 0;
}
