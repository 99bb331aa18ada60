namespace NanoBattery.Web;

internal static class Ascii
{
    /// <summary>The text in one line of printable ASCII: anything else becomes a question mark.</summary>
    internal static string Line(string text)
    {
        char[] line = new char[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            line[i] = text[i] < ' ' || text[i] > '~' ? '?' : text[i];
        }

        return new string(line);
    }
}
