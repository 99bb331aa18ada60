using NanoBattery.Files;
using NanoBattery.Harness.Output;
using NanoBattery.Harness.Simulation;
using NanoBattery.Life;
using NanoBattery.Network;
using NanoBattery.Portal;
using NanoBattery.Settings;
using NanoBattery.Tests;
using NanoBattery.Web;
using NanoBattery.Web.Site;
using NanoBattery.Web.Trace;
using NanoBattery.Web.Trend;

namespace NanoBattery.Harness.Tests.Load.Fuzz;

/// <summary>
/// All that a board answers over HTTP, a live battery behind it, and somebody who looks at each request whether it may change
/// what it has changed. Its time passes when a test says so.
/// </summary>
internal sealed class FuzzedRoom : ISettingsKeeper, ICommandInlet
{
    private const int StepMs = 250;

    private readonly SimulatedLink _line = new(new ShuntDevice(new() { CapacityAmpHours = 280, Cells = 16 }));
    private readonly ManualClock _clock = new() { NowMs = 0 };
    private readonly StubView _view = new() { Name = "shed", UnixSeconds = 1_780_000_000 };
    private readonly Harness.Mqtt.CommandQueue _commands = new();
    private readonly TrendKeeper _trends;
    private readonly WebRoom _room;
    private BoardSettings _kept;
    private long _readingMs = -1;

    public FuzzedRoom()
    {
        var settings = new BoardSettings();
        settings.Set("board.name", "shed");
        settings.Set("battery.cells", "16");
        settings.Set("wifi.ssid", "house");
        settings.Set("wifi.password", PacedBoard.WifiPassword);
        settings.Set("mqtt.host", "venus.local");
        settings.Set("mqtt.password", PacedBoard.BrokerPassword);
        settings.Set("web.password", PacedBoard.Password);
        _kept = settings;
        var trace = new ByteTrace(ByteTrace.SmallBoardBytes);
        _view.Board = new Board(settings, new TracedLink(_line, _clock) { Trace = trace }, CountingSink.Of(), null, _commands);
        _trends = new TrendKeeper(_view, null, new TrendSizes());
        _room = new WebRoom(_view, _trends, trace, new WebAccess(settings), this, this, new EntropyPool(new byte[EntropyPool.LeastBytes]), _clock);
        Pass(20);
    }

    /// <summary>Of each log-in that was answered, the id in its cookie and the token of its page.</summary>
    public List<(string Id, string Csrf)> Sessions { get; } = [];

    public int Changes { get; private set; }

    public int Readings { get; private set; }

    /// <summary>What should not have been, at first; empty where nothing was.</summary>
    public string Trouble { get; private set; } = "";

    /// <summary>The server's handler.</summary>
    public void Handle(WebRequest request, WebResponse response)
    {
        var before = Changes;
        _room.Handle(request, response);
        if (_room.LastFault.Length > 0)
        {
            Note(_room.LastFault);
        }
        if (Changes > before && !MayChange(request))
        {
            Note($"{request.Method} {request.Path} changed something for {request.Origin} with {request.Cookie} and {request.Csrf}");
        }
        for (var i = 0; i < response.HeaderCount; i++)
        {
            if (response.NameAt(i) == "Set-Cookie" && request.Path == "/api/login")
            {
                Learn(response.ValueAt(i), response.Body!);
            }
        }
    }

    /// <summary>Lets the board live on by some steps.</summary>
    public void Pass(int steps)
    {
        for (var i = 0; i < steps; i++)
        {
            lock (_view.Gate)
            {
                _view.NowMs += StepMs;
                _clock.NowMs = _view.NowMs;
                _line.AdvanceTo(_view.NowMs);
                _view.Board!.Step(_view.NowMs);
                if (_view.Board.Battery.HasReading && _view.Board.Battery.LastReading.AtMs != _readingMs)
                {
                    _readingMs = _view.Board.Battery.LastReading.AtMs;
                    Readings++;
                }
            }
            _trends.Step();
        }
    }

    BoardSettings? ISettingsKeeper.Read() => _kept;

    string ISettingsKeeper.Save(byte[] text, int length)
    {
        Changes++;
        try
        {
            var next = SettingsReader.Read(text, length);
            next.CheckTogether();
            _kept = next;
        }
        catch (SettingException trouble)
        {
            Note($"What was saved cannot be read: {trouble.Message}");
        }
        return "";
    }

    bool ISettingsKeeper.Wipe()
    {
        Note("The settings were wiped");
        return true;
    }

    void ICommandInlet.Put(string topic, byte[]? payload, int length, bool isRetained)
    {
        Changes++;
        _commands.Put(topic, payload, length, isRetained);
    }

    private bool MayChange(WebRequest request)
    {
        var host = request.Host.ToLowerInvariant();
        var isOwn = request.Origin.Length == 0 || request.Origin.ToLowerInvariant() == $"http://{host}" || request.Origin.ToLowerInvariant() == $"https://{host}";
        return isOwn && request.Method == "POST" && Sessions.Any(session => request.Csrf == session.Csrf && request.Cookie.Contains($"nanobattery={session.Id}"));
    }

    private void Learn(string cookie, IWebBody body)
    {
        var page = new CheckedPage();
        body.WriteTo(page);
        var csrf = page.Ascii.Split("\"csrf\":\"")[1].Split('"')[0];
        Sessions.Add((cookie["nanobattery=".Length..cookie.IndexOf(';')], csrf));
    }

    private void Note(string trouble) => Trouble = Trouble.Length > 0 ? Trouble : trouble;
}
