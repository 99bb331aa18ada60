using System.Text;

namespace NanoBattery.Properties;

/// <summary>
/// A request as it can be read in one way only: RFC 9112 without what it tolerates, but for lines that end without a CR and an empty line before. Nobody
/// here shares a line of code with the board's own reader.
/// </summary>
public sealed record StrictRequest(string Method, string Target, bool IsOld, string Host, string Cookie, byte[] Body, int LongestLine, int HeadLength)
{
    private const string TokenSigns = "!#$%&'*+-.^_`|~";

    /// <returns>Null for what is no whole request, or more than one.</returns>
    public static StrictRequest? Read(byte[] bytes)
    {
        var all = Encoding.Latin1.GetString(bytes);
        var lines = new List<string>();
        var at = all.StartsWith("\r\n", StringComparison.Ordinal) ? 2 : all.StartsWith('\n') ? 1 : 0;
        while (true)
        {
            var end = all.IndexOf('\n', at);
            if (end < 0)
            {
                return null;
            }
            var line = all[at..end];
            line = line.EndsWith('\r') ? line[..^1] : line;
            at = end + 1;
            if (line.Length == 0)
            {
                break;
            }
            lines.Add(line);
        }
        return lines.Count == 0 || lines.Any(line => line.Any(IsControl)) ? null : Of(lines, bytes, at);
    }

    private static StrictRequest? Of(List<string> lines, byte[] bytes, int head)
    {
        var words = lines[0].Split(' ');
        if (words.Length != 3 || !IsToken(words[0]) || words[1].Length == 0 || lines[0].Contains('\t') || words[2] is not ("HTTP/1.1" or "HTTP/1.0"))
        {
            return null;
        }
        var headers = lines.Skip(1).Select(line => line.Split(':', 2)).ToArray();
        if (headers.Any(header => header.Length < 2 || !IsToken(header[0])))
        {
            return null;
        }
        var lengths = Values("content-length");
        if (Values("transfer-encoding").Length > 0 || Values("host").Length > 1 || lengths.Length > 1
            || lengths.Any(length => length.Length is 0 or > 9 || !length.All(char.IsAsciiDigit)))
        {
            return null;
        }
        var count = lengths.Length == 0 ? 0 : int.Parse(lengths[0]);
        return count > bytes.Length - head ? null : new(
            words[0], words[1], words[2] == "HTTP/1.0", Joined("host"), Joined("cookie"), bytes[head..(head + count)], lines.Max(line => line.Length), head);

        string[] Values(string name) => [.. headers.Where(header => header[0].ToLowerInvariant() == name).Select(header => header[1].Trim(' ', '\t'))];

        string Joined(string name) => string.Join(", ", Values(name).SkipWhile(value => value.Length == 0));
    }

    private static bool IsToken(string word) => word.Length > 0 && word.All(letter => char.IsAsciiLetterOrDigit(letter) || TokenSigns.Contains(letter));

    private static bool IsControl(char letter) => letter is (< ' ' and not '\t') or '\u007F';
}
