using NanoBattery.Files;
using NanoBattery.Settings;

namespace NanoBattery.Start;

/// <summary>
/// The decision at the start. Without Wi-Fi a board has nobody to tell what it decides, so it waits in its portal. In safe mode
/// it publishes nothing, not even limits of zero: the very code that reads or publishes may be what crashed, and silence is what
/// the time-out of a GX and a charger's fall-back after 60 s are made for.
/// </summary>
public sealed class BoardStart
{
    private const string Portal = " The portal is open.";

    /// <param name="loaded">The settings.</param>
    /// <param name="record">This start's.</param>
    public BoardStart(LoadedSettings loaded, StartRecord record)
    {
        Settings = loaded.Settings ?? new BoardSettings();
        string copy = loaded.Trouble.Length > 0 ? " " + loaded.Trouble + "." : "";
        if (loaded.Settings == null)
        {
            Mode = BoardMode.Setup;
            Reason = (copy.Length > 0 ? "The settings cannot be used." : "There are no settings yet.") + copy + Portal;
        }
        else if (record.IsSafe)
        {
            Mode = BoardMode.Safe;
            Reason = record.BadStarts + " starts in a row did not last " + StartRecord.GoodMs / 1_000 + " s." + Last(record)
                + " Nothing is published and nothing is asked of a charger; a restart after a minute tries again." + copy + Portal;
        }
        else if (Settings.TextOf(Setting.WifiSsid).Length == 0)
        {
            Mode = BoardMode.Setup;
            Reason = "wifi.ssid is not set." + copy + Portal;
        }
        else
        {
            Mode = BoardMode.Running;
            Reason = "It guards." + Last(record) + (copy.Length > 0 ? copy + " The other copy is in force." : "");
        }
    }

    /// <summary>One of <see cref="BoardMode"/>.</summary>
    public int Mode { get; }

    /// <summary>Those in force, or the defaults, which tell the pins and the portal's.</summary>
    public BoardSettings Settings { get; }

    /// <summary>Why it is so, in sentences, for the portal.</summary>
    public string Reason { get; }

    /// <summary>One line for the USB console.</summary>
    public string ConsoleText =>
        "nanoBattery " + Board.Version + ", "
        + (Mode == BoardMode.Running ? "running" : Mode == BoardMode.Setup ? "setup" : "safe mode") + ". " + Reason;

    private static string Last(StartRecord record)
    {
        return record.LastReason.Length > 0 ? " Before the restart: " + record.LastReason + "." : "";
    }
}
