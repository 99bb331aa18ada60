using NanoBattery.Files;
using NanoBattery.Harness.Mqtt;
using NanoBattery.Harness.Portal;
using NanoBattery.Harness.Settings;
using NanoBattery.Harness.Web;
using NanoBattery.Network;
using NanoBattery.Settings;
using NanoBattery.Web;

namespace NanoBattery.Harness.Commands;

/// <summary>Serves the page of a board on the desk, where one is wanted.</summary>
internal static class SiteFor
{
    /// <param name="address">Null serves none.</param>
    /// <param name="settings">Those in force.</param>
    /// <param name="settingsFile">Null where none is named: then nothing can be saved.</param>
    /// <param name="connection">Whose commands are the page's too, or null.</param>
    /// <param name="clock">Drives the board.</param>
    /// <param name="isNow">Whether that goes with the time of day.</param>
    /// <param name="files">Where the battery's last days are kept over restarts, or null.</param>
    /// <exception cref="UsageException">The address is not free, or none of this machine.</exception>
    public static DeskSite? Of(
        WebAddress? address, BoardSettings settings, string? settingsFile, MqttConnection? connection, IClock clock, bool isNow,
        IFiles? files = null)
    {
        if (address is null)
        {
            return null;
        }
        // What the command line put over the file's settings is not to be saved with them.
        var kept = settingsFile is null ? settings : SettingsFile.Read(settingsFile);
        var site = new DeskSite(
            address, new DeskView(settings, clock, connection?.Broker, isNow), new WebAccess(kept),
            settingsFile is null ? new NoKeeper(settings) : new FileKeeper(settingsFile), connection?.Commands ?? new Mqtt.CommandQueue(),
            files);
        Console.Error.WriteLine($"web: http://{address.Text}/ shows the battery");
        return site;
    }
}
