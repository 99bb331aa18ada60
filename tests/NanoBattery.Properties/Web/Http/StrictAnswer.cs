using System.Globalization;
using System.Text;

namespace NanoBattery.Properties;

/// <summary>Takes an answer of HTTP/1.1 apart, and forgives nothing.</summary>
/// <param name="Length">Of the body; below zero where the end of the connection ends it.</param>
public sealed record StrictAnswer(int Status, bool IsChunked, int Length, byte[] Body)
{
    /// <param name="bytes">All that came.</param>
    /// <param name="isHead">Whether the client asked for all but the body.</param>
    /// <exception cref="FormatException">It is none, or something is before, in or after it that does not belong there.</exception>
    public static StrictAnswer Read(byte[] bytes, bool isHead)
    {
        var all = Encoding.Latin1.GetString(bytes);
        var end = all.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        Must(end > 0, "it has no end of the headers");
        var lines = all[..end].Split("\r\n");
        Must(lines.All(line => line.All(letter => letter is >= ' ' and <= '~')), "a header has what cannot be printed");
        Must(lines[0].Length >= 13 && lines[0].StartsWith("HTTP/1.1 ", StringComparison.Ordinal) && lines[0][12] == ' ', lines[0]);
        var status = int.Parse(lines[0][9..12], NumberStyles.None, CultureInfo.InvariantCulture);
        var headers = lines.Skip(1).Select(line => line.Split(": ", 2)).ToArray();
        Must(headers.All(header => header.Length == 2 && header[0].All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')), "a header is none");
        Must(headers.Select(header => header[0].ToLowerInvariant()).Distinct().Count() == headers.Length, "a header came twice");
        var named = headers.ToDictionary(header => header[0].ToLowerInvariant(), header => header[1]);
        Must(named.GetValueOrDefault("connection") == "close", "it does not say that it closes");
        var isChunked = named.ContainsKey("transfer-encoding");
        var length = named.TryGetValue("content-length", out var digits) ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : -1;
        Must(!isChunked || (named["transfer-encoding"] == "chunked" && length < 0), "its length is told in two ways");
        var body = bytes[(end + 4)..];
        if (isHead || status is 204 or 304)
        {
            Must(body.Length == 0, "there is a body where none may be");
            return new(status, isChunked, 0, body);
        }
        body = isChunked ? Joined(body) : body;
        Must(length < 0 || length == body.Length, $"{length} bytes were said, {body.Length} came");
        return new(status, isChunked, isChunked ? body.Length : length, body);
    }

    private static byte[] Joined(byte[] chunks)
    {
        var all = new List<byte>();
        for (var at = 0; ;)
        {
            var end = Array.IndexOf(chunks, (byte)'\r', at);
            Must(end > at && end + 1 < chunks.Length && chunks[end + 1] == '\n', "a chunk has no length");
            var count = int.Parse(Encoding.ASCII.GetString(chunks, at, end - at), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            at = end + 2;
            Must(at + count + 2 <= chunks.Length && chunks[at + count] == '\r' && chunks[at + count + 1] == '\n', "a chunk has no end");
            all.AddRange(chunks.AsSpan(at, count));
            at += count + 2;
            if (count == 0)
            {
                Must(at == chunks.Length, "something follows the last chunk");
                return [.. all];
            }
        }
    }

    private static void Must(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new FormatException(otherwise);
        }
    }
}
