using System.Text;
using NanoBattery.Settings;
using NanoBattery.Tests;
using NanoBattery.Web;

namespace NanoBattery.Properties;

/// <summary>Sends what pages, programs, and those who mean harm might: right and wrong words in any place, and bytes that are none.</summary>
public sealed class RequestScribe(Random random)
{
    private static readonly string[] Methods = ["GET", "POST", "POST", "POST", "HEAD", "PUT", "", "G\u00FCT", "post"];
    private static readonly string[] Paths =
    [
        "/api/login", "/api/logout", "/api/session", "/api/settings", "/api/settings", "/api/settings", "/api/settings/export", "/api/settings/import",
        "/api/limit", "/api/guard", "/api", "/", "",
    ];

    private static readonly string[] Scraps =
    [
        "{", "}", "[", "]", ":", ",", "\"", "\\", "\\u0000", "\\ud83d", "\n", "\0", "null", "true", "false", "-1", "0", "16", "1e9", "70000", "3.45",
        "\"password\"", "\"amperes\"", "\"release\"", "\"open sesame\"", "\"x-secret\"", "\"a, b\"", "\u00E9", "=", ";", "nanobattery=", "http://", "/", "?", "%00",
        "\"guard.rules.cool.on\"", "\"guard.rules.\"", "\"guard.curves.charge-soc.points\"", "\"90:100 95:50\"", "\"extra2000\"", "\"<n>/#\"",
    ];

    private static readonly string[] Bodies =
        ["{\"amperes\":12.5}", "{\"release\":true}", "{\"battery\":{\"cells\":16}}", "{}"];

    private static readonly SettingTable Table = new();

    /// <summary>A request of which anything may be anything.</summary>
    public int Send(Browser browser)
    {
        browser.Host = Mostly("shed.local:8080");
        browser.Origin = Mostly("http://" + browser.Host);
        browser.ContentType = Mostly("application/json");
        browser.Cookie = Mostly(browser.Cookie);
        browser.Csrf = Mostly(browser.Csrf);
        var target = Pick(Paths) + (random.Next(8) == 0 ? Mess(40) : "");
        return browser.Ask(Pick(Methods), target, random.Next(4) == 0 ? Noise() : Encoding.UTF8.GetBytes(Text()));
    }

    /// <summary>A wrong password, such as many would be sent by who looks for the right one.</summary>
    public int Guess(Browser browser)
    {
        (browser.Host, browser.Origin, browser.ContentType) = ("shed.local", "", WebResponse.Json);
        return browser.Post("/api/login", $"{{\"password\":\"guess {random.Next()}\"}}");
    }

    /// <summary>A change of settings by somebody who may, with right and wrong values.</summary>
    public int Change(Browser browser) => browser.Ask("POST", "/api/settings", Encoding.UTF8.GetBytes(Object()));

    private string Text() => random.Next(3) switch { 0 => Mess(60), 1 => Pick(Bodies), _ => Object() };

    private string Object()
    {
        var members = Enumerable.Range(0, random.Next(6)).Select(_ => $"{Name()}:{Value()}");
        return "{" + string.Join(",", members) + "}";
    }

    private string Name() => random.Next(4) == 0 ? Pick(Scraps) : $"\"{Table.PathOf(random.Next(Setting.Count))}\"";

    private string Value() => random.Next(3) switch
    {
        0 => Pick(Scraps),
        1 => random.Next(-3, 40).ToString(),
        _ => $"\"{new string((char)random.Next('a', 'z'), random.Next(80))}\"",
    };

    private string Mess(int most) => string.Concat(Enumerable.Range(0, random.Next(most)).Select(_ => Pick(Scraps)));

    private byte[] Noise()
    {
        var noise = new byte[random.Next(50) == 0 ? random.Next(8_000, 9_000) : random.Next(200)];
        random.NextBytes(noise);
        return noise;
    }

    private string Mostly(string usual) => random.Next(8) == 0 ? Mess(6) : usual;

    private string Pick(string[] from) => from[random.Next(from.Length)];
}
