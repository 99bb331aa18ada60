namespace NanoBattery.Web;

/// <summary>Writes JSON in ASCII, piece by piece, so that an answer needs no buffer of its length.</summary>
public sealed class JsonPieces
{
    private const string Digits = "0123456789abcdef";
    private const int Longest = 128;

    private readonly IWebOutput _output;
    private readonly char[] _piece = new char[Longest];
    private int _length;

    public JsonPieces(IWebOutput output)
    {
        _output = output;
    }

    /// <summary>JSON as it is.</summary>
    /// <param name="json">Nothing but ASCII; 1 kB at most.</param>
    public JsonPieces Raw(string json)
    {
        if (json.Length > 0)
        {
            _output.Text(json);
        }

        return this;
    }

    /// <summary>Any text, in quotes. What is not printable ASCII is escaped.</summary>
    public JsonPieces String(string text)
    {
        Put('"');
        for (int i = 0; i < text.Length; i++)
        {
            char next = text[i];
            if (next >= 0xD800 && next < 0xDC00 && i + 1 < text.Length)
            {
                // The interpreter's index gives the first half of a pair twice.
                char[] pair = text.ToCharArray(i, 2);
                Escape(pair[0]);
                Escape(pair[1]);
                i++;
            }
            else if (next < ' ' || next > '~')
            {
                Escape(next);
            }
            else
            {
                if (next == '"' || next == '\\')
                {
                    Put('\\');
                }

                Put(next);
            }
        }

        Put('"');
        _output.Text(new string(_piece, 0, _length));
        _length = 0;
        return this;
    }

    private void Escape(char character)
    {
        Put('\\');
        Put('u');
        for (int shift = 12; shift >= 0; shift -= 4)
        {
            Put(Digits[(character >> shift) & 15]);
        }
    }

    private void Put(char next)
    {
        if (_length == Longest)
        {
            _output.Text(new string(_piece, 0, _length));
            _length = 0;
        }

        _piece[_length] = next;
        _length++;
    }
}
