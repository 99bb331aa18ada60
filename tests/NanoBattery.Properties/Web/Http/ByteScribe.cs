using System.Text;

namespace NanoBattery.Properties;

/// <summary>Writes requests as bytes, and mostly damages them.</summary>
public sealed class ByteScribe(Random random)
{
    private static readonly string[] Targets = ["/short", "/short?a=b", "/live", "/same", "/none", "/", "*", "http://shed/short"];

    private static readonly string[] Scraps =
    [
        "\r", "\n", "\r\n", "\r\n\r\n", "\r\n ", "\r\n\t", "\n\n", "\0", "\t", " ", "  ", "\u000b", "\u007f", "\u0085", "\u00a0", "\u00e9", ":", ": ", " :", ",", ";", "?",
        "\r\nContent-Length: 3", "\r\nContent-Length: 0", "\r\ncontent-length:\t3 ", "\r\nContent-Length: +3", "\r\nContent-Length: 3, 3", "\r\nContent-Length: 0x3",
        "\r\nContent-Length: 99999999999", "\r\nContent-Length\r: 3", "\r\nContent-Length : 3", "\r\nTransfer-Encoding: chunked", "\r\nTransfer-Encoding\t: chunked",
        "\r\nHost: other", "\r\nCookie: b=2", "\r\nX-CSRF: x", " HTTP/1.1", " HTTP/1.0", " HTTP/0.9", "HTTP/1.1\r\n", "3\r\nabc\r\n0\r\n\r\n",
        "\r\nContent-Length: 3" + new string(' ', 900) + "1", "\r\nContent-Length: " + new string('0', 900) + "3",
    ];

    /// <summary>A request that is none, mostly; with another one behind it, sometimes.</summary>
    public byte[] Write()
    {
        var bytes = Whole().ToList();
        for (var i = random.Next(4); i > 0; i--)
        {
            Damage(bytes);
        }
        if (random.Next(6) == 0)
        {
            bytes.AddRange(Whole());
        }
        return [.. bytes];
    }

    /// <summary>One that nothing is wrong with.</summary>
    public byte[] Whole()
    {
        var isPost = random.Next(3) == 0;
        var end = random.Next(20) == 0 ? "\n" : "\r\n";
        var head = new StringBuilder(random.Next(20) == 0 ? end : "");
        head.Append(isPost ? "POST /echo" : (random.Next(6) == 0 ? "HEAD " : "GET ") + Pick(Targets)).Append(random.Next(10) == 0 ? " HTTP/1.0" : " HTTP/1.1").Append(end);
        head.Append("Host: shed").Append(end);
        for (var i = random.Next(4); i > 0; i--)
        {
            head.Append($"X-{i}: {new string('x', random.Next(100))}").Append(end);
        }
        if (random.Next(3) == 0)
        {
            head.Append($"Cookie: a={new string('c', random.Next(20) == 0 ? random.Next(5_000) : random.Next(40))}").Append(end);
        }
        var body = isPost ? new string('b', random.Next(10) == 0 ? random.Next(9_000) : random.Next(60)) : "";
        if (isPost && random.Next(10) == 0)
        {
            return Encoding.Latin1.GetBytes($"{head}Transfer-Encoding: chunked{end}{end}{body.Length:x}\r\n{body}\r\n0\r\n\r\n");
        }
        return Encoding.Latin1.GetBytes(head + (isPost ? $"Content-Length: {body.Length}{end}{end}{body}" : end));
    }

    private void Damage(List<byte> bytes)
    {
        // The head is what can be read in two ways.
        var at = random.Next(Math.Min(bytes.Count, random.Next(3) == 0 ? int.MaxValue : 120) + 1);
        var count = Math.Min(random.Next(1, 30), bytes.Count - at);
        switch (random.Next(8))
        {
            case 0 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1 when at < bytes.Count:
                bytes[at] = (byte)random.Next(random.Next(2) == 0 ? 33 : 256);
                break;
            case 2:
                bytes.RemoveRange(at, count);
                break;
            case 3:
                bytes.InsertRange(at, bytes.GetRange(at, count));
                break;
            case 4:
                var other = Whole();
                bytes.InsertRange(at, other.Skip(random.Next(other.Length)).Take(random.Next(1, 60)));
                break;
            case 5:
                bytes.InsertRange(at, Enumerable.Repeat((byte)Pick(["x", " ", "\r", "0", "\t"])[0], random.Next(5) == 0 ? random.Next(6_000) : random.Next(1_000)));
                break;
            default:
                bytes.InsertRange(at, Encoding.Latin1.GetBytes(Pick(Scraps)));
                break;
        }
    }

    private string Pick(string[] from) => from[random.Next(from.Length)];
}
