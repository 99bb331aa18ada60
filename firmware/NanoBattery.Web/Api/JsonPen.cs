using NanoBattery.Messages;
using NanoBattery.Readings;

namespace NanoBattery.Web.Api;

/// <summary>Writes names and values one after the other, and the commas between them. What is unknown is written as null.</summary>
internal sealed class JsonPen
{
    /// <summary>Longer texts are cut, so that a section never outgrows its buffer.</summary>
    internal const int LongestText = 96;

    private readonly JsonWriter _writer;

    internal JsonPen(JsonWriter writer)
    {
        _writer = writer;
    }

    internal JsonWriter Writer => _writer;

    /// <summary>Begins an object or a list, as a value with a name where one is given.</summary>
    /// <param name="name">Null in a list and at the top.</param>
    /// <param name="bracket">The opening one.</param>
    internal void Open(string? name, char bracket)
    {
        Begin(name);
        _writer.Plain(bracket);
    }

    internal void Close(char bracket)
    {
        _writer.Plain(bracket);
    }

    /// <param name="name">Null in a list.</param>
    /// <param name="value">In units of the last decimal place, or unknown.</param>
    /// <param name="decimals">0 to 9.</param>
    internal void Number(string? name, int value, int decimals)
    {
        Begin(name);
        if (Reading.IsKnown(value))
        {
            _writer.Decimal(value, decimals);
        }
        else
        {
            _writer.Null();
        }
    }

    /// <summary>A number that may outgrow 32 bits; one below zero is unknown.</summary>
    internal void Long(string? name, long value)
    {
        Begin(name);
        if (value < 0)
        {
            _writer.Null();
        }
        else
        {
            Digits.Write(_writer, value);
        }
    }

    internal void Text(string? name, string? text)
    {
        Text(name, text, LongestText);
    }

    internal void Text(string? name, string? text, int longest)
    {
        Begin(name);
        if (text == null)
        {
            _writer.Null();
        }
        else
        {
            _writer.String(text.Length > longest ? text.Substring(0, longest) : text);
        }
    }

    internal void Flag(string name, bool value)
    {
        Begin(name);
        _writer.Plain(value ? "true" : "false");
    }

    internal void Null(string? name)
    {
        Begin(name);
        _writer.Null();
    }

    /// <summary>A comma where there is something before it, and the name.</summary>
    internal void Begin(string? name)
    {
        int last = _writer.Length == 0 ? 0 : _writer.Buffer[_writer.Length - 1];
        if (last != 0 && last != '{' && last != '[' && last != ',' && last != ':' && last != '\n')
        {
            _writer.Plain(',');
        }

        if (name != null)
        {
            _writer.Plain('"');
            _writer.Plain(name);
            _writer.Plain("\":");
        }
    }
}
