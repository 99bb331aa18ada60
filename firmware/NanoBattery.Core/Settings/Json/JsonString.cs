namespace NanoBattery.Settings;

/// <summary>Decodes a text in quotes: escapes, and UTF-8, of which nothing damaged passes.</summary>
internal sealed class JsonString
{
    private const string Escapes = "\"\\/bfnrt";
    private const string Escaped = "\"\\/\b\f\n\r\t";

    private readonly byte[] _bytes;
    private readonly int _length;
    private char[] _decoded = new char[0];
    private int _count;

    internal JsonString(byte[] bytes, int length)
    {
        _bytes = bytes;
        _length = length;
    }

    /// <summary>Where the text goes on behind the closing quote.</summary>
    internal int After { get; private set; }

    /// <summary>What is wrong with it, or empty.</summary>
    internal string Trouble { get; private set; } = "";

    /// <param name="quote">Where the opening quote stands.</param>
    internal string Read(int quote)
    {
        _decoded = new char[BytesAt(quote)];
        _count = 0;
        Trouble = "";
        After = quote + 1;
        while (Trouble.Length == 0)
        {
            int next = After < _length ? _bytes[After] : JsonText.End;
            if (next == '"')
            {
                After++;
                return new string(_decoded, 0, _count);
            }

            if (next < ' ')
            {
                Trouble = "a text in quotes has no closing quote in its line";
            }
            else if (next == '\\')
            {
                Unescape();
            }
            else if (next < 0x80)
            {
                Put(next);
                After++;
            }
            else
            {
                Decode(next);
            }
        }

        return "";
    }

    /// <summary>How many bytes there are at most in a text with an opening quote here: no fewer than the characters that they make.</summary>
    internal int BytesAt(int quote)
    {
        int at = quote + 1;
        while (at < _length && _bytes[at] != '"' && _bytes[at] >= ' ')
        {
            at += _bytes[at] == '\\' ? 2 : 1;
        }

        return at - quote;
    }

    private void Put(int unit)
    {
        _decoded[_count] = (char)unit;
        _count++;
    }

    private void Unescape()
    {
        int next = After + 1 < _length ? _bytes[After + 1] : JsonText.End;
        int simple = next < ' ' ? -1 : Escapes.IndexOf((char)next);
        if (simple >= 0)
        {
            Put(Escaped[simple]);
            After += 2;
            return;
        }

        int unit = HexUnit(After);
        if (unit < 0)
        {
            Trouble = "after \\ comes one of \" \\ / b f n r t, or u and four hex digits";
            return;
        }

        // The board's texts end at a zero.
        if (unit == 0)
        {
            Trouble = "no text has the character 0";
            return;
        }

        After += 6;
        Put(unit);
        if (unit >= 0xD800 && unit <= 0xDFFF)
        {
            int other = HexUnit(After);
            if (unit >= 0xDC00 || other < 0xDC00 || other > 0xDFFF)
            {
                Trouble = "half a character: \\ud800 to \\udfff come in pairs";
                return;
            }

            Put(other);
            After += 6;
        }
    }

    /// <summary>The number in an escape such as \u00e9, or -1.</summary>
    private int HexUnit(int at)
    {
        if (at + 6 > _length || _bytes[at] != '\\' || _bytes[at + 1] != 'u')
        {
            return -1;
        }

        int unit = 0;
        for (int i = at + 2; i < at + 6; i++)
        {
            int digit = HexDigit(_bytes[i]);
            if (digit < 0)
            {
                return -1;
            }

            unit = (unit << 4) | digit;
        }

        return unit;
    }

    private static int HexDigit(int character)
    {
        int letter = character | 0x20;
        return character >= '0' && character <= '9' ? character - '0' : letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
    }

    /// <summary>A character of two to four bytes: RFC 3629, section 4.</summary>
    private void Decode(int first)
    {
        int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
        int point = first & (0x3F >> more);
        bool isWhole = first >= 0xC2 && first <= 0xF4 && After + more < _length;
        for (int i = 1; isWhole && i <= more; i++)
        {
            byte next = _bytes[After + i];
            isWhole = (next & 0xC0) == 0x80;
            point = (point << 6) | (next & 0x3F);
        }

        int least = more == 1 ? 0x80 : more == 2 ? 0x800 : 0x10000;
        if (!isWhole || point < least || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF))
        {
            Trouble = "a character is not UTF-8; save the file as UTF-8";
            return;
        }

        if (point >= 0x10000)
        {
            Put(0xD800 + ((point - 0x10000) >> 10));
            Put(0xDC00 + ((point - 0x10000) & 0x3FF));
        }
        else
        {
            Put(point);
        }

        After += more + 1;
    }
}
