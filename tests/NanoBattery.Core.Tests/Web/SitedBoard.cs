using System;
using NanoBattery.Web;
using NanoBattery.Web.View;
using NanoBattery.Web.Whole;

namespace NanoBattery.Tests;

/// <summary>A whole board on the bench with its history and its page, and a browser in the house.</summary>
public sealed class SitedBoard : IWallClock
{
    public const string Password = "open sesame";

    private BoardSite? _site;

    /// <param name="web">Of web, as it stands in the settings file.</param>
    public SitedBoard(string web = "{ \"password\": \"" + Password + "\" }")
        : this(new MemoryFiles().Put("settings.json", Settings(web)))
    {
    }

    public SitedBoard(MemoryFiles files)
    {
        Whole = new WholeBoard(files) { Began = Begin, Watched = Step };
        Browser = new Browser(Ask) { Host = "shed", Origin = "http://shed", ContentType = WebResponse.Json };
    }

    public WholeBoard Whole { get; }

    public Browser Browser { get; }

    public BoardSite Site => _site!;

    /// <summary>Asking for the time of day fails, as a fault of the program would.</summary>
    public bool HasBrokenClock { get; set; }

    public long UnixSeconds => HasBrokenClock ? throw new InvalidOperationException("no time") : 1_800_000_000 + Whole.Host.Time.NowMs / 1_000;

    /// <summary>Whether the guard goes on as on the first day.</summary>
    public bool IsGuarding => Whole.Starts == 1 && Whole.IsRunning && Whole.Life.Guard.HasReadings && Whole.Host.Pins.IsClosed;

    public SitedBoard Run(double seconds)
    {
        Whole.Run(seconds);
        return this;
    }

    /// <summary>Whether that was told over USB.</summary>
    public bool Told(string text) => Whole.Host.Told.IndexOf(text) >= 0;

    /// <summary>Logs in, and keeps cookie and token as a browser does.</summary>
    public SitedBoard LogIn()
    {
        Assert.AreEqual(200, Browser.Post("/api/login", "{\"password\":\"" + Password + "\"}"));
        string cookie = Browser.Header("Set-Cookie");
        Browser.Cookie = cookie.Substring(0, cookie.IndexOf(';'));
        Browser.Csrf = Browser.Between("\"csrf\":\"", "\"");
        return this;
    }

    private static string Settings(string web)
    {
        return "{ \"board\": { \"name\": \"shed\" }, \"battery\": { \"cells\": 8 }, \"wifi\": { \"ssid\": \"house\" }, \"web\": " + web
            + ", \"mqtt\": { \"host\": \"venus.local\" }, \"serial\": { \"device\": \"vedirect\" } }";
    }

    private void Begin()
    {
        _site = new BoardSite(Whole.Life, Whole.Host, this);
    }

    private void Step()
    {
        Site.Step();
    }

    private void Ask(WebRequest request, WebResponse response)
    {
        Site.Handle(request, response);
    }
}
