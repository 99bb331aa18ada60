using NanoBattery.Commands;
using NanoBattery.Network;
using NanoBattery.Portal;
using NanoBattery.Settings;
using NanoBattery.Web;

namespace NanoBattery.Tests;

/// <summary>A board whose page may be asked to change things, and a browser that has found it in the house's network.</summary>
public sealed class ApiBench
{
    public const string Password = "open sesame";
    public const string LogInBody = "{\"password\":\"" + Password + "\"}";

    private readonly Router _router = new Router();
    private readonly Command _command = new Command();

    public ApiBench()
        : this(Configured())
    {
    }

    public ApiBench(BoardSettings settings)
    {
        Sessions sessions = new Sessions(settings.TextOf(Setting.WebPassword), new EntropyPool(new byte[32]));
        SessionGate gate = new SessionGate(sessions, Clock);
        new SessionApi(sessions, gate, Clock).AddTo(_router);
        File.First = settings;
        Settings = new SettingsApi(File, gate);
        Settings.AddTo(_router);
        new ControlApi(new WebAccess(settings), Commands, gate).AddTo(_router);
        Browser = NewBrowser();
    }

    public ManualClock Clock { get; } = new ManualClock();

    public KeptFile File { get; } = new KeptFile();

    public CommandQueue Commands { get; } = new CommandQueue(4);

    public SettingsApi Settings { get; }

    public Browser Browser { get; }

    /// <summary>A board that has all it needs, with secrets.</summary>
    public static BoardSettings Configured()
    {
        BoardSettings settings = new BoardSettings();
        settings.Set("board.name", "shed");
        settings.Set("wifi.ssid", "house");
        settings.Set("wifi.password", "wifi-secret");
        settings.Set("mqtt.host", "venus.local");
        settings.Set("mqtt.password", "mqtt-secret");
        settings.Set("web.password", Password);
        return settings;
    }

    /// <summary>A board at which somebody has logged in.</summary>
    public static ApiBench LoggedIn()
    {
        ApiBench bench = new ApiBench();
        Assert.AreEqual(200, bench.LogIn(bench.Browser));
        return bench;
    }

    /// <summary>Another client of the same board.</summary>
    public Browser NewBrowser() =>
        new Browser(_router.Handle) { Host = "shed.local:8080", Origin = "http://shed.local:8080", ContentType = WebResponse.Json };

    /// <summary>Logs in, and keeps cookie and token as a browser does.</summary>
    public int LogIn(Browser browser)
    {
        int status = browser.Post("/api/login", LogInBody);
        if (status == 200)
        {
            string cookie = browser.Header("Set-Cookie");
            browser.Cookie = cookie.Substring(0, cookie.IndexOf(';'));
            browser.Csrf = browser.Between("\"csrf\":\"", "\"");
        }

        return status;
    }

    public int Guess(string password) => Browser.Post("/api/login", "{\"password\":\"" + password + "\"}");

    /// <summary>The next command for the board as topic and payload, or empty where none waits.</summary>
    public string NextCommand()
    {
        if (!Commands.Take(_command))
        {
            return "";
        }

        Assert.IsFalse(_command.IsRetained);
        string payload = "";
        for (int i = 0; i < _command.Length; i++)
        {
            payload += (char)_command.Payload[i];
        }

        return _command.Topic + " " + payload;
    }
}
