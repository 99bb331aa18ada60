using System.Globalization;
using System.Text;

namespace NanoBattery.Harness.Tests.Load.Fuzz;

/// <summary>Requests as bytes, and answers out of bytes.</summary>
internal static class Wire
{
    // Whatever a damaged request waits for is there, and the connection ends.
    private static readonly byte[] Ending = Encoding.ASCII.GetBytes(
        string.Concat(Enumerable.Repeat($"\r\n\r\nGET /health HTTP/1.1\r\nHost: {Forger.Host}\r\nConnection: close\r\n\r\n", 2)));

    /// <summary>With all its lies, and with others that only bytes can tell.</summary>
    public static byte[] Of(Asked asked, Random random, Mutator mutator)
    {
        var version = random.Next(40) switch { 0 => "HTTP/1.0", 1 => "HTTP/2.0", 2 => "HTTP/1.9", 3 => "http/1.1", _ => "HTTP/1.1" };
        var head = new StringBuilder($"{asked.Method} {asked.Target} {version}\r\n");
        asked.Headers.ForEach(header => head.Append($"{header.Name}: {header.Value}{(random.Next(200) == 0 ? "\n" : "\r\n")}"));
        var isChunked = random.Next(8) == 0;
        if (isChunked)
        {
            head.Append("Transfer-Encoding: chunked\r\n");
        }
        if ((!isChunked && asked.Body.Length > 0) || random.Next(30) == 0)
        {
            head.Append($"Content-Length: {asked.Body.Length + asked.LengthLie}\r\n");
        }
        byte[] bytes = [.. Encoding.Latin1.GetBytes(head.Append("\r\n").ToString()), .. isChunked ? Chunked(asked) : asked.Body];
        return [.. random.Next(3) == 0 ? mutator.Damage(bytes) : bytes, .. Ending];
    }

    /// <summary>Takes answers one after the other.</summary>
    /// <returns>Status and headers of each. What is no answer fails.</returns>
    public static List<(int Status, string Head)> Answers(byte[] bytes)
    {
        var all = Encoding.Latin1.GetString(bytes);
        var answers = new List<(int, string)>();
        for (var at = 0; at < all.Length;)
        {
            var end = all.IndexOf("\r\n\r\n", at, StringComparison.Ordinal);
            Assert.IsTrue(end > 0 && all[at..].StartsWith("HTTP/1.1 "), all[at..]);
            var head = all[at..end];
            answers.Add((int.Parse(head[9..12], CultureInfo.InvariantCulture), head));
            at = end + 4;
            var length = LengthIn(head);
            // An answer to HEAD tells a length and has none.
            at += at == all.Length || all[at..].StartsWith("HTTP/1.1 ") ? 0 : length;
            Assert.IsLessThanOrEqualTo(all.Length, at, "an answer is cut");
        }
        return answers;
    }

    private static byte[] Chunked(Asked asked) =>
        [.. Encoding.ASCII.GetBytes($"{Math.Max(0, asked.Body.Length + asked.LengthLie):x}\r\n"), .. asked.Body, .. "\r\n0\r\n\r\n"u8];

    private static int LengthIn(string head)
    {
        const string Name = "\r\nContent-Length: ";
        var at = head.IndexOf(Name, StringComparison.Ordinal);
        return at < 0 ? 0 : int.Parse(head[(at + Name.Length)..].Split('\r')[0], CultureInfo.InvariantCulture);
    }
}
