using System.Collections;

namespace NanoBattery.Settings;

/// <summary>
/// Reads a settings file and hands each value to <see cref="BoardSettings"/>, which decides what is right. A reader of our own:
/// the board's JSON package names no line, mixes up texts and numbers (its issue 832) and can run out of memory (1626); and a
/// desk that reads with another would say something else about the same file.
/// </summary>
public sealed class SettingsReader
{
    /// <summary>What a board has room for while it reads: one piece, and a heap in use has hardly one of 8,000 bytes.</summary>
    public const int MostBytes = 7_900;

    // The settings need four.
    private const int Deepest = 8;

    private readonly BoardSettings _settings = new BoardSettings();
    private readonly ArrayList _given = new ArrayList();
    private readonly JsonText _json;

    private SettingsReader(byte[] text, int length)
    {
        _json = new JsonText(text, length);
    }

    /// <param name="text">Its first <paramref name="length"/> bytes are the file.</param>
    /// <param name="length">How many there are; <see cref="MostBytes"/> at most.</param>
    /// <exception cref="SettingException">It is too long or no JSON, or it has a setting that does not exist or a value that
    /// cannot be. The message names the line, and never repeats a password.</exception>
    public static BoardSettings Read(byte[] text, int length)
    {
        if (length > MostBytes)
        {
            throw new SettingException("it has " + length + " bytes; a board takes " + MostBytes + " at most");
        }

        return new SettingsReader(text, length).ReadAll();
    }

    private BoardSettings ReadAll()
    {
        int first = _json.Peek();
        if (first == JsonText.End)
        {
            throw _json.Broken("there is nothing in it; {} is the least");
        }

        if (first == 0xEF)
        {
            throw _json.Broken("it begins with a byte order mark; save it as UTF-8 without one");
        }

        if (first != '{')
        {
            throw new SettingException("is not a JSON object; it begins with { and ends with }");
        }

        ReadGroup("", 1);
        if (_json.Peek() != JsonText.End)
        {
            throw _json.Broken("something follows the last }");
        }

        _settings.CheckTogether();
        return _settings;
    }

    private void ReadGroup(string prefix, int depth)
    {
        if (depth > Deepest)
        {
            throw _json.Broken("groups are nested more than " + Deepest + " deep");
        }

        _json.Skip();
        if (_json.Peek() == '}')
        {
            _json.Skip();
            return;
        }

        int next;
        do
        {
            if (_json.Peek() != '"')
            {
                throw _json.Broken("a name in quotes is expected");
            }

            string path = prefix + _json.Text();
            NoteOnce(path);
            if (_json.Peek() != ':')
            {
                throw _json.Broken("a colon is expected after " + path);
            }

            _json.Skip();
            ReadMember(path, depth);
            next = _json.Peek();
            if (next != ',' && next != '}')
            {
                throw _json.Broken("a comma or } is expected after " + path);
            }

            _json.Skip();
        }
        while (next == ',');
    }

    /// <summary>Which of two would count is anybody's guess.</summary>
    private void NoteOnce(string path)
    {
        for (int i = 0; i < _given.Count; i++)
        {
            if (path.Equals(_given[i]))
            {
                throw _json.Broken(path + " is given twice");
            }
        }

        _given.Add(path);
    }

    private void ReadMember(string path, int depth)
    {
        int form = _json.Peek();
        if (form == '{' && _settings.Table.Find(path) < 0)
        {
            ReadGroup(path + ".", depth + 1);
            return;
        }

        int line = _json.Line;
        string value = form == '"' ? _json.Text() : form == '[' ? "a list" : form == '{' ? "a group" : _json.Plain();
        try
        {
            CheckForm(path, value, form);
            _settings.Set(path, value);
        }
        catch (SettingException trouble)
        {
            throw new SettingException("line " + line + ": " + trouble.Message);
        }
    }

    /// <summary>A number in quotes is a mistake that another reader of the same file might not forgive.</summary>
    private void CheckForm(string path, string value, int form)
    {
        bool fits;
        string expected;
        switch (_settings.KindOf(path))
        {
            case SettingKind.Number:
            case SettingKind.Whole:
                fits = form == '-' || (form >= '0' && form <= '9');
                expected = "a number, without quotes";
                break;
            case SettingKind.Switch:
                fits = form == 't' || form == 'f';
                expected = "true or false, without quotes";
                break;
            default:
                fits = form == '"';
                expected = "a text in quotes";
                break;
        }

        if (!fits && _settings.Has(path))
        {
            string shown = SettingTable.IsSecret(_settings.Table.Find(path)) ? "the value" : form == '"' ? "\"" + value + "\"" : value;
            throw new SettingException(path + ": " + shown + " must be " + expected);
        }
    }
}
