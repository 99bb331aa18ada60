
namespace NanoBattery.Harness.Tests.Page;

/// <summary>A script as a reader of it takes it: its words, signs, texts and line ends, and of spaces only those that part something.</summary>
internal static class ScriptWords
{
    /// <summary>Two scripts that mean the same have the same words.</summary>
    /// <param name="script">Without comments; its texts stand in "quotes", on one line each.</param>
    public static string[] Of(string script)
    {
        List<string> words = [];
        for (var at = 0; at < script.Length;)
        {
            var end = at + 1;
            if (script[at] == '"')
            {
                end = EndOfText(script, at);
            }
            else if (IsLetter(script[at]))
            {
                while (end < script.Length && IsLetter(script[end]))
                {
                    end++;
                }
            }
            if (script[at] != ' ')
            {
                words.Add(script[at..end]);
            }
            else if (at > 0 && end < script.Length && IsSign(script[at - 1]) && IsSign(script[end]))
            {
                // "+ +" is something else than "++".
                words.Add("(a gap)");
            }
            at = end;
        }
        return [.. words];
    }

    private static int EndOfText(string script, int begin)
    {
        for (var at = begin + 1; at < script.Length && script[at] != '\n'; at++)
        {
            if (script[at] == '"')
            {
                return at + 1;
            }
            at += script[at] == '\\' ? 1 : 0;
        }
        throw new FormatException($"A text has no end: {script[begin..Math.Min(begin + 40, script.Length)]}");
    }

    private static bool IsLetter(char letter) => char.IsLetterOrDigit(letter) || letter is '_' or '$';

    private static bool IsSign(char letter) => letter is '+' or '-';
}
