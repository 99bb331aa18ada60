namespace NanoBattery.Settings;

/// <summary>
/// JSON as RFC 8259 has it, token after token: what it is at, and in which line. Whoever drives it knows what may come.
/// </summary>
public sealed class JsonText
{
    /// <summary>What stands after the last byte.</summary>
    public const int End = -1;

    // No setting has more than 255 characters, of which each may be written with six. What is longer would take large pieces of
    // memory on its way to be refused.
    private const int LongestToken = 1_536;

    private readonly byte[] _bytes;
    private readonly int _length;
    private readonly JsonString _string;
    private int _at;

    /// <param name="bytes">Its first <paramref name="length"/> bytes are the text; only lent.</param>
    /// <param name="length">How many there are.</param>
    public JsonText(byte[] bytes, int length)
    {
        _bytes = bytes;
        _length = length;
        _string = new JsonString(bytes, length);
    }

    /// <summary>From 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>Passes over blanks to the next token.</summary>
    /// <returns>Its first byte, or <see cref="End"/>.</returns>
    public int Peek()
    {
        while (_at < _length)
        {
            byte next = _bytes[_at];
            if (next == '\n')
            {
                Line++;
            }
            else if (next != ' ' && next != '\t' && next != '\r')
            {
                return next;
            }

            _at++;
        }

        return End;
    }

    /// <summary>Passes over the token of one character that <see cref="Peek"/> has shown.</summary>
    public void Skip()
    {
        _at++;
    }

    /// <summary>The text in quotes that begins here.</summary>
    /// <exception cref="SettingException">It is damaged, or has no end.</exception>
    public string Text()
    {
        if (_string.BytesAt(_at) > LongestToken)
        {
            throw TooLong();
        }

        string text = _string.Read(_at);
        if (_string.Trouble.Length > 0)
        {
            throw Broken(_string.Trouble);
        }

        _at = _string.After;
        return text;
    }

    /// <summary>The number, true, false or null that begins here, as it is written.</summary>
    /// <exception cref="SettingException">It is none of them.</exception>
    public string Plain()
    {
        int start = _at;
        while (_at < _length && IsPlain(_bytes[_at]))
        {
            _at++;
        }

        if (_at - start > LongestToken)
        {
            throw TooLong();
        }

        char[] text = new char[_at - start];
        for (int i = 0; i < text.Length; i++)
        {
            text[i] = (char)_bytes[start + i];
        }

        string plain = new string(text);
        if (plain != "true" && plain != "false" && plain != "null" && !JsonNumber.Is(plain))
        {
            throw Broken("a value is expected: a number, true, false, or a text in quotes");
        }

        return plain;
    }

    /// <summary>What is said of a text that is no JSON. It repeats nothing of it: a password may stand there.</summary>
    public SettingException Broken(string why)
    {
        return new SettingException("line " + Line + " is not valid JSON: " + why);
    }

    private SettingException TooLong()
    {
        return new SettingException("line " + Line + ": a text or a number has more than " + LongestToken + " bytes; no setting has so many");
    }

    private static bool IsPlain(byte next)
    {
        return (next >= '0' && next <= '9') || (next >= 'a' && next <= 'z') || next == 'E' || next == '-' || next == '+' || next == '.';
    }
}
