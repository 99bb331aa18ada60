using NanoBattery.Settings;

namespace NanoBattery.Tests;

/// <summary>Somebody with a phone, who opens the board's portal and fills in the form.</summary>
public sealed class Phone
{
    private readonly Browser _browser;

    public Phone(WholeBoard board)
    {
        _browser = new Browser(board.Answer);
    }

    public bool Shows(string text) => _browser.Get("/") == 200 && _browser.Shows(text);

    /// <summary>Gives the board a name, a Wi-Fi and a broker.</summary>
    /// <returns>What the board answers.</returns>
    public int Save(string name)
    {
        Assert.AreEqual(200, _browser.Get("/"));
        string token = _browser.Between("name=\"token\" value=\"", "\"");
        return _browser.Post(
            "/", new PortalBench(new BoardSettings()).Body(token, "board.name", name, "wifi.ssid", "house", "mqtt.host", "venus.local"));
    }
}
