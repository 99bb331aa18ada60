using NanoBattery.Settings;

namespace NanoBattery.Web;

/// <summary>What a page sends: one JSON object of texts and plain values, without groups and lists, each name once.</summary>
public sealed class JsonFields
{
    /// <summary>More names than there are settings.</summary>
    public const int Most = 128;

    private readonly JsonText _json;
    private readonly string[] _names = new string[Most];
    private readonly string[] _values = new string[Most];
    private readonly bool[] _isText = new bool[Most];

    private JsonFields(byte[] bytes, int length)
    {
        _json = new JsonText(bytes, length);
    }

    public int Count { get; private set; }

    /// <param name="request">Its body is read.</param>
    /// <exception cref="SettingException">It is something else; the message says what, and repeats no value.</exception>
    public static JsonFields Read(WebRequest request)
    {
        JsonFields fields = new JsonFields(request.Body, request.BodyLength);
        fields.ReadAll();
        return fields;
    }

    public string NameAt(int field) => _names[field];

    /// <summary>A text without its quotes and escapes; a number, true, false or null as it is written.</summary>
    public string ValueAt(int field) => _values[field];

    /// <summary>Whether it is null: not a text that says so.</summary>
    public bool IsNull(int field) => !_isText[field] && _values[field] == "null";

    /// <summary>Whether it stood in quotes.</summary>
    public bool IsText(int field) => _isText[field];

    /// <returns>The field of this name, or -1.</returns>
    public int Find(string name)
    {
        for (int i = 0; i < Count; i++)
        {
            if (_names[i] == name)
            {
                return i;
            }
        }

        return -1;
    }

    private void ReadAll()
    {
        Pass('{', "an object is expected; it begins with { and ends with }");
        if (_json.Peek() == '}')
        {
            _json.Skip();
        }
        else
        {
            ReadMembers();
        }

        if (_json.Peek() != JsonText.End)
        {
            throw _json.Broken("something follows the last }");
        }
    }

    private void ReadMembers()
    {
        int next;
        do
        {
            if (_json.Peek() != '"')
            {
                throw _json.Broken("a name in quotes is expected");
            }

            string name = _json.Text();
            if (Count == Most)
            {
                throw _json.Broken("there are more than " + Most + " names");
            }

            if (Find(name) >= 0)
            {
                throw _json.Broken(name + " is given twice");
            }

            Pass(':', "a colon is expected after " + name);
            ReadValue(name);
            next = _json.Peek();
            if (next != ',' && next != '}')
            {
                throw _json.Broken("a comma or } is expected after " + name);
            }

            _json.Skip();
        }
        while (next == ',');
    }

    private void ReadValue(string name)
    {
        int form = _json.Peek();
        if (form == '{' || form == '[')
        {
            throw _json.Broken(name + " is a group or a list; each setting has a name of its own, such as \"mqtt.port\"");
        }

        _isText[Count] = form == '"';
        _values[Count] = form == '"' ? _json.Text() : _json.Plain();
        _names[Count] = name;
        Count++;
    }

    private void Pass(char expected, string otherwise)
    {
        if (_json.Peek() != expected)
        {
            throw _json.Broken(otherwise);
        }

        _json.Skip();
    }
}
