using NanoBattery.Settings;

namespace NanoBattery.Web;

/// <summary>Every setting with what a page needs to show and check it, and what was set of the guard's rules and curves. Never a secret.</summary>
internal sealed class SettingsList : IWebBody
{
    private readonly BoardSettings _settings;

    internal SettingsList(BoardSettings settings)
    {
        _settings = settings;
    }

    public void WriteTo(IWebOutput output)
    {
        JsonPieces json = new JsonPieces(output).Raw("{\"settings\":[");
        for (int i = 0; i < Setting.Count; i++)
        {
            Row(json.Raw(i > 0 ? ",\n" : "\n"), i);
        }

        for (int i = 0; i < _settings.SetCount; i++)
        {
            if (_settings.Table.Find(_settings.SetPathAt(i)) < 0)
            {
                OfGuard(json.Raw(",\n"), i);
            }
        }

        json.Raw("\n]}\n");
    }

    private void Row(JsonPieces json, int setting)
    {
        SettingTable table = _settings.Table;
        byte kind = table.KindOf(setting);
        json.Raw("{\"path\":").String(table.PathOf(setting)).Raw(",\"kind\":\"").Raw(NameOf(kind));
        if (SettingTable.IsSecret(setting))
        {
            json.Raw("\",\"secret\":true,\"set\":").Raw(_settings.TextOf(setting).Length > 0 ? "true" : "false");
        }
        else
        {
            json.Raw("\",\"secret\":false,\"set\":").Raw(_settings.IsSet(setting) ? "true" : "false").Raw(",\"value\":");
            Value(json, kind, _settings.TextOf(setting)).Raw(",\"default\":");
            Value(json, kind, _settings.DefaultOf(setting));
        }

        Range(json, setting, kind);
        json.Raw(",\"help\":").String(table.HelpOf(setting)).Raw("}");
    }

    /// <summary>Of a number, or of a text's length.</summary>
    private void Range(JsonPieces json, int setting, byte kind)
    {
        SettingTable table = _settings.Table;
        if (kind == SettingKind.Choice)
        {
            string[] choices = table.ChoicesOf(setting).Split('|');
            json.Raw(",\"choices\":");
            for (int i = 0; i < choices.Length; i++)
            {
                json.Raw(i > 0 ? "," : "[").String(choices[i]);
            }

            json.Raw("]");
        }
        else if (kind != SettingKind.Switch)
        {
            int one = kind == SettingKind.Number ? 1 : 1_000;
            json.Raw(kind == SettingKind.Text ? ",\"length\":[" : ",\"range\":[")
                .Raw(DecimalText.OfLongThousandths((long)one * table.MinimumOf(setting))).Raw(",")
                .Raw(DecimalText.OfLongThousandths((long)one * table.MaximumOf(setting))).Raw("]");
        }
    }

    private void OfGuard(JsonPieces json, int index)
    {
        string path = _settings.SetPathAt(index);
        byte kind = _settings.KindOf(path);
        json.Raw("{\"path\":").String(path).Raw(",\"kind\":\"").Raw(NameOf(kind)).Raw("\",\"secret\":false,\"set\":true,\"value\":");
        Value(json, kind, _settings.SetTextAt(index)).Raw("}");
    }

    private static JsonPieces Value(JsonPieces json, byte kind, string text)
    {
        switch (kind)
        {
            case SettingKind.Number:
            case SettingKind.Whole:
                // Anew: JSON has no 016, and a person has.
                DecimalText.TryParseThousandths(text, out long thousandths);
                return json.Raw(DecimalText.OfLongThousandths(thousandths));
            case SettingKind.Switch:
                return json.Raw(text);
            default:
                return json.String(text);
        }
    }

    private static string NameOf(byte kind)
    {
        switch (kind)
        {
            case SettingKind.Number: return "number";
            case SettingKind.Whole: return "whole";
            case SettingKind.Switch: return "switch";
            case SettingKind.Choice: return "choice";
            default: return "text";
        }
    }
}
