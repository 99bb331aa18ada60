namespace NanoBattery.Web;

internal static class Ascii
{
    /// <summary>The text in one line of printable ASCII: anything else becomes a question mark. Mostly it is one already.</summary>
    internal static string Line(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsPrintable(text[i]))
            {
                return Replaced(text);
            }
        }

        return text;
    }

    private static string Replaced(string text)
    {
        char[] line = new char[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            line[i] = IsPrintable(text[i]) ? text[i] : '?';
        }

        return new string(line);
    }

    private static bool IsPrintable(char character) => character >= ' ' && character <= '~';
}
