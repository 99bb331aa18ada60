namespace NanoBattery.Web;

/// <summary>Writes HTML in ASCII: what is not, and what HTML would take for itself, is written as a number.</summary>
public sealed class HtmlWriter
{
    private const string Digits = "0123456789ABCDEF";
    private const int Longest = 128;

    private readonly IWebOutput _output;
    private readonly char[] _piece = new char[Longest];
    private int _length;

    public HtmlWriter(IWebOutput output)
    {
        _output = output;
    }

    /// <summary>HTML as it is.</summary>
    public HtmlWriter Raw(string html)
    {
        if (html.Length > 0)
        {
            _output.Text(html);
        }

        return this;
    }

    /// <summary>Any text, as text or as an attribute's value in double quotes.</summary>
    public HtmlWriter Text(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char next = text[i];
            int pair = next >= 0xD800 && next < 0xDC00 && i + 1 < text.Length ? Pair(text, i) : 0;
            if (pair > 0)
            {
                i++;
                Number(pair);
            }
            else if ((next >= ' ' && next <= '~' && next != '<' && next != '>' && next != '&' && next != '"' && next != '\'') || next == '\n')
            {
                Put(next);
            }
            else
            {
                // A half of a pair, and what no page may hold.
                bool isNothing = (next >= 0xD800 && next < 0xE000) || next < ' ' || (next > '~' && next < 0xA0);
                Number(isNothing ? 0xFFFD : next);
            }
        }

        Flush();
        return this;
    }

    /// <returns>What two halves are together, or 0. The interpreter's index would give the first half twice.</returns>
    private static int Pair(string text, int at)
    {
        char[] halves = text.ToCharArray(at, 2);
        bool isPair = halves[1] >= 0xDC00 && halves[1] < 0xE000;
        return isPair ? 0x10000 + ((halves[0] - 0xD800) << 10) + (halves[1] - 0xDC00) : 0;
    }

    private void Number(int code)
    {
        Put('&');
        Put('#');
        Put('x');
        for (int shift = 20; shift >= 0; shift -= 4)
        {
            if (code >> shift != 0)
            {
                Put(Digits[(code >> shift) & 15]);
            }
        }

        Put(';');
    }

    private void Put(char next)
    {
        if (_length == Longest)
        {
            Flush();
        }

        _piece[_length] = next;
        _length++;
    }

    private void Flush()
    {
        if (_length > 0)
        {
            _output.Text(new string(_piece, 0, _length));
            _length = 0;
        }
    }
}
