using System.Text;

namespace NanoBattery.Harness.Tests.Load.Fuzz;

/// <summary>Changes a request here and there into what nobody should send.</summary>
internal sealed class Mutator(Random random)
{
    private static readonly string[] Methods = ["GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "get", "", "GET ", "G\u00FCT", "\0", new('M', 3_000)];

    private static readonly string[] Names =
        ["Host", "Origin", "Cookie", "X-CSRF", "Content-Type", "If-None-Match", "Authorization", "x-csrf", "COOKIE", "X-Forwarded-For", "Referer", "", " Host"];

    private static readonly string[] Scraps =
    [
        "", " ", "\r\n", "\r\nX-More: 1", "\n", "\t", "\0", "\u007F", "\u0080", "\u00E9", "\uD83D", "\uD83D\uDE00", "\uFFFF", "/", "//", "/..", "/%2e%2e/", "%00", "%0d%0a",
        "%", "?", "&", "=", ";", ",", "\"", "'", "\\", "<script>", "null", "{", "}", "[", "]", "*", "http://evil.example", "https://127.0.0.1:8099", "nanobattery=",
        "nanobattery=a", "-1", "0", "1e308", "99999999999999999999", "0x7f", "NaN", "application/json; charset=utf-16", "text/plain", "evil.example", "W/\"x\"",
    ];

    private static readonly string[] JsonScraps =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\u0000", "\\ud83d", "\\ud83d\\ude00", "\\x", "null", "true", "-", "-0", "1e999999", "00", ".5", "1.", "0.0001",
        "\"amperes\":1,", "\"release\":true,", "\"password\":\"x\",", "\"battery.cells\":\"16\",", "\"\":\"\",", "/*", "\uFEFF", "\t", "\r\n", "\0",
    ];

    /// <summary>Mostly one or two of its parts, and sometimes none.</summary>
    public Asked Mutate(Asked asked)
    {
        for (var i = random.Next(4); i > 0; i--)
        {
            switch (random.Next(9))
            {
                case 0:
                    asked.Method = random.Next(3) == 0 ? Insert(asked.Method, Pick(Scraps)) : Pick(Methods);
                    break;
                case 1 or 2:
                    asked.Target = Changed(asked.Target);
                    break;
                case 3 or 4:
                    ChangeHeaders(asked.Headers);
                    break;
                case 5:
                    asked.LengthLie = random.Next(3) switch { 0 => 1, 1 => -1, _ => random.Next(-200, 200) };
                    break;
                default:
                    asked.Body = ChangedBody(asked.Body);
                    break;
            }
        }
        return asked;
    }

    /// <summary>Changes bytes, whatever they mean.</summary>
    public byte[] Damage(byte[] bytes)
    {
        var damaged = bytes.ToList();
        for (var i = random.Next(1, 4); i > 0 && damaged.Count > 0; i--)
        {
            var at = random.Next(damaged.Count);
            switch (random.Next(6))
            {
                case 0:
                    damaged[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    damaged[at] = (byte)random.Next(256);
                    break;
                case 2:
                    damaged.RemoveRange(at, Math.Min(random.Next(1, 20), damaged.Count - at));
                    break;
                case 3:
                    damaged.InsertRange(at, damaged.Skip(random.Next(damaged.Count)).Take(random.Next(60)).ToArray());
                    break;
                case 4:
                    damaged.InsertRange(at, Encoding.Latin1.GetBytes(Pick(Scraps)));
                    break;
                default:
                    damaged.RemoveRange(at, random.Next(4) == 0 ? damaged.Count - at : 1);
                    break;
            }
        }
        return [.. damaged];
    }

    private string Changed(string text) => random.Next(6) switch
    {
        0 => text[..random.Next(text.Length + 1)],
        1 => text + Pick(Scraps),
        2 => Insert(text, new string('x', random.Next(2_000))),
        3 => text.ToUpperInvariant(),
        4 => text + "?" + Pick(Scraps) + text,
        _ => Insert(text, Pick(Scraps)),
    };

    private void ChangeHeaders(List<(string Name, string Value)> headers)
    {
        var at = random.Next(headers.Count + 1);
        if (at == headers.Count || random.Next(5) == 0)
        {
            headers.Insert(at, (Pick(Names), random.Next(10) == 0 ? new string('h', random.Next(6_000)) : Pick(Scraps)));
            return;
        }
        var (name, value) = headers[at];
        switch (random.Next(4))
        {
            case 0:
                headers.RemoveAt(at);
                break;
            case 1:
                headers.Insert(at, (name, random.Next(2) == 0 ? value : Pick(Scraps)));
                break;
            default:
                headers[at] = (name, Changed(value));
                break;
        }
    }

    private byte[] ChangedBody(byte[] body)
    {
        var text = Encoding.Latin1.GetString(body);
        return random.Next(9) switch
        {
            0 => Nested(),
            1 => Encoding.UTF8.GetBytes(Insert(text, new string((char)random.Next('0', '9' + 1), random.Next(1, 500)))),
            2 => Encoding.UTF8.GetBytes(text.Replace("}", $",{text.Trim('{', '}')}}}")),
            3 => new byte[random.Next(8_000, 9_000)],
            4 => Encoding.UTF8.GetBytes($"{{\"{new string('n', random.Next(9_000))}\":{random.Next()}}}"),
            5 => [],
            6 or 7 => Encoding.UTF8.GetBytes(Insert(text, Pick(JsonScraps))),
            _ => Damage(body),
        };
    }

    private byte[] Nested()
    {
        var opening = random.Next(3) switch { 0 => "[", 1 => "{\"a\":", _ => "{\"battery\":" };
        return Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(opening, random.Next(8_000 / opening.Length))));
    }

    private string Insert(string text, string piece) => text.Insert(random.Next(text.Length + 1), piece);

    private string Pick(string[] from) => from[random.Next(from.Length)];
}
