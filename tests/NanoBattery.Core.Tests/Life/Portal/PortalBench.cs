using NanoBattery.Portal;
using NanoBattery.Settings;

namespace NanoBattery.Tests;

/// <summary>A board whose portal is open, and a browser at it.</summary>
public sealed class PortalBench
{
    private readonly PortalFields _fields = new PortalFields();

    public PortalBench()
        : this(new BoardSettings())
    {
    }

    public PortalBench(BoardSettings settings)
    {
        Settings = settings;
        Portal = new SetupPortal(settings, File, Facts, new EntropyPool(new byte[32]), "192.168.4.1");
        Browser = new Browser(Portal.Handle);
    }

    public BoardSettings Settings { get; }

    public KeptFile File { get; } = new KeptFile();

    public PortalFacts Facts { get; } = new PortalFacts();

    public SetupPortal Portal { get; }

    public Browser Browser { get; }

    /// <summary>A board that has all it needs, with secrets.</summary>
    public static PortalBench Configured()
    {
        BoardSettings settings = new BoardSettings();
        settings.Set("board.name", "shed");
        settings.Set("wifi.ssid", "house");
        settings.Set("wifi.password", "wifi-secret");
        settings.Set("mqtt.host", "venus.local");
        settings.Set("mqtt.user", "board");
        settings.Set("mqtt.password", "mqtt-secret");
        return new PortalBench(settings);
    }

    /// <summary>Opens the page, fills in some fields, leaves the others as they are, and sends it as a browser does.</summary>
    /// <param name="changes">Field and value in turns, both written as in an address; a value of "-" sends no such field.</param>
    public int Fill(params string[] changes)
    {
        Browser.Get("/");
        return Browser.Post("/", Body(Token, changes));
    }

    /// <summary>Of the page that is open.</summary>
    public string Token => Browser.Between("name=\"token\" value=\"", "\"");

    public string Body(string token, params string[] changes)
    {
        string body = "token=" + token;
        for (int i = 0; i < _fields.Count; i++)
        {
            int setting = _fields.SettingAt(i);
            string path = Settings.Table.PathOf(setting);
            string value = SettingTable.IsSecret(setting) ? "" : Settings.TextOf(setting);
            bool isBox = Settings.Table.KindOf(setting) == SettingKind.Switch;
            body += Change(changes, path) != null || (isBox && value == "false") ? "" : "&" + path + "=" + value;
        }

        for (int i = 0; i < changes.Length; i += 2)
        {
            body += changes[i + 1] == "-" ? "" : "&" + changes[i] + "=" + changes[i + 1];
        }

        return body;
    }

    private static string? Change(string[] changes, string path)
    {
        for (int i = 0; i < changes.Length; i += 2)
        {
            if (changes[i] == path)
            {
                return changes[i + 1];
            }
        }

        return null;
    }
}
