using NanoBattery.Messages;

namespace NanoBattery.Settings;

/// <summary>
/// Writes settings as the file that they can be read from. What stands at its default is left out; of the guard's rules and
/// curves there is all that was set.
/// </summary>
public sealed class SettingsText
{
    private const int Indent = 2;

    private readonly BoardSettings _settings;
    private readonly JsonWriter _json;
    private string _open = "";
    private int _depth;
    private bool _isFirst;

    private SettingsText(BoardSettings settings, JsonWriter json)
    {
        _settings = settings;
        _json = json;
    }

    /// <param name="settings">What to write.</param>
    /// <param name="json">Where to; it is full where the text has no room.</param>
    /// <param name="withSecrets">Whether passwords are written: for the board's own file, and for nothing else.</param>
    public static void Write(BoardSettings settings, JsonWriter json, bool withSecrets)
    {
        json.Clear();
        new SettingsText(settings, json).WriteAll(withSecrets);
    }

    private void WriteAll(bool withSecrets)
    {
        Open();
        for (int i = 0; i < _settings.SetCount; i++)
        {
            string path = _settings.SetPathAt(i);
            int setting = _settings.Table.Find(path);
            if (!_settings.IsAtDefault(setting) && (withSecrets || !SettingTable.IsSecret(setting)))
            {
                Go(path);
                Value(path, _settings.SetTextAt(i));
            }
        }

        Close(0);
        End();
        _json.Plain('\n');
    }

    /// <summary>Closes the groups that the path is not in, and opens those that it is in.</summary>
    private void Go(string path)
    {
        int shared = SettingList.Shared(_open, path);
        Close(shared);
        int start = shared;
        for (int dot = path.IndexOf('.', start); dot >= 0; dot = path.IndexOf('.', start))
        {
            Name(path.Substring(start, dot - start));
            Open();
            start = dot + 1;
        }

        _open = path.Substring(0, start);
        Name(path.Substring(start));
    }

    private void Close(int shared)
    {
        for (int i = shared; i < _open.Length; i++)
        {
            if (_open[i] == '.')
            {
                End();
            }
        }
    }

    private void Open()
    {
        _json.Plain('{');
        _depth += Indent;
        _isFirst = true;
    }

    private void End()
    {
        _depth -= Indent;
        NewLine();
        _json.Plain('}');
        _isFirst = false;
    }

    private void Name(string name)
    {
        if (!_isFirst)
        {
            _json.Plain(',');
        }

        _isFirst = false;
        NewLine();
        _json.String(name);
        _json.Plain(": ");
    }

    private void NewLine()
    {
        _json.Plain('\n');
        for (int i = 0; i < _depth; i++)
        {
            _json.Plain(' ');
        }
    }

    private void Value(string path, string text)
    {
        switch (_settings.KindOf(path))
        {
            case SettingKind.Number:
            case SettingKind.Whole:
                // Anew: JSON has no 016, and a person has.
                DecimalText.TryParseThousandths(text, out long thousandths);
                _json.Plain(DecimalText.OfLongThousandths(thousandths));
                break;
            case SettingKind.Switch:
                _json.Plain(text);
                break;
            default:
                _json.String(text);
                break;
        }
    }
}
