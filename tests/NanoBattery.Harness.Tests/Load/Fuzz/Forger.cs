using System.Text;
using NanoBattery.Page;
using NanoBattery.Settings;

namespace NanoBattery.Harness.Tests.Load.Fuzz;

/// <summary>Makes requests such as the page, programs and meters send.</summary>
/// <param name="random">Chooses.</param>
/// <param name="room">Whose sessions are used, by some of them.</param>
internal sealed class Forger(Random random, FuzzedRoom room)
{
    public const string Host = "127.0.0.1:8099";

    // Of the older ones most are over.
    private const int NewestSessions = 3;

    private static readonly SettingTable Table = new();

    private static readonly string[] Looks =
    [
        "/", "/api/state", "/api/state", "/api/history", "/api/history?range=hour", "/api/history?range=day", "/api/history?range=week", "/battery.json",
        "/history.json", "/metrics", "/health", "/api/trace", "/api/session", "/api/settings", "/api/settings/export",
    ];

    private static readonly string[] Values = ["16", "280", "3.45", "33", "true", "false", "", "linear", "auto", "1,2,3", "<name>", "90:100 95:50"];

    public Asked Make()
    {
        var asked = new Asked();
        asked.Headers.Add(("Host", Host));
        if (random.Next(2) == 0)
        {
            asked.Headers.Add(("User-Agent", "Mozilla/5.0 (X11; Linux x86_64)"));
            asked.Headers.Add(("Accept", "*/*"));
        }
        if (random.Next(3) == 0)
        {
            asked.Target = Pick(Looks);
            asked.Method = random.Next(6) == 0 ? "HEAD" : "GET";
            asked.Headers.Add(("If-None-Match", PageBytes.Tag));
        }
        else
        {
            asked.Method = "POST";
            (asked.Target, var json) = Change();
            asked.Body = Encoding.UTF8.GetBytes(json);
            asked.Headers.Add(("Content-Type", "application/json"));
            asked.Headers.Add(("Origin", $"http://{Host}"));
        }
        if (room.Sessions.Count > 0 && random.Next(4) > 0)
        {
            var (id, csrf) = room.Sessions[^random.Next(1, Math.Min(room.Sessions.Count, NewestSessions) + 1)];
            asked.Headers.Add(("Cookie", random.Next(4) == 0 ? $"theme=dark; nanobattery={id}" : $"nanobattery={id}"));
            asked.Headers.Add(("X-CSRF", csrf));
        }
        return asked;
    }

    private (string Target, string Json) Change() => random.Next(8) switch
    {
        0 => ("/api/login", $"{{\"password\":\"{PacedBoard.Password}\"}}"),
        1 => ("/api/login", $"{{\"password\":\"guess {random.Next()}\"}}"),
        2 => random.Next(8) == 0 ? ("/api/logout", "{}") : ("/api/guard", "{\"release\":true}"),
        3 or 4 => ("/api/limit", $"{{\"amperes\":{random.Next(100)}.{random.Next(1_000)}}}"),
        5 => ("/api/settings/import", $"{{\"battery\":{{\"cells\":{random.Next(30)}}},\"board\":{{\"name\":\"shed\"}},\"web\":{{}}}}"),
        _ => ("/api/settings", "{" + string.Join(",", Enumerable.Range(0, random.Next(5)).Select(_ => $"\"{Path()}\":\"{Pick(Values)}\"")) + "}"),
    };

    private string Path() => Table.PathOf(random.Next(Setting.Count));

    private string Pick(string[] from) => from[random.Next(from.Length)];
}
