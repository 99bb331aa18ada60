using NanoBattery.Harness.Recordings;
using NanoBattery.Harness.Settings;
using NanoBattery.Settings;

namespace NanoBattery.Harness.Commands;

/// <summary>The settings of a run: the file's, with what the command line says put over them.</summary>
internal static class BoardSettingsFor
{
    /// <param name="settingsFile">Null where none is named.</param>
    /// <param name="device">Null lets the file or the line tell.</param>
    /// <param name="instead">Settings by their paths, for want of a file.</param>
    public static BoardSettings Run(string? settingsFile, string? device, IReadOnlyDictionary<string, string>? instead = null)
    {
        var settings = SettingsFile.Read(settingsFile);
        if (settingsFile is null && instead is not null)
        {
            foreach (var (path, value) in instead)
            {
                settings.Set(path, value);
            }
        }
        if (device is not null)
        {
            try
            {
                settings.Set(settings.Table.PathOf(Setting.SerialDevice), device);
            }
            catch (SettingException)
            {
                throw new UsageException(
                    $"--device {device}: is not one of {settings.Table.ChoicesOf(Setting.SerialDevice)}; leave it out to let the line tell");
            }
        }
        return settings;
    }

    /// <summary>
    /// Those of a run, for a line on which nothing can be found out by asking: its bytes tell what was on it. Home Assistant is
    /// told nothing: the broker would keep devices that are not there.
    /// </summary>
    public static BoardSettings Replay(ReplaySource source, string? settingsFile, string? device)
    {
        var settings = Run(settingsFile, device, source.Settings);
        settings.Set(settings.Table.PathOf(Setting.MqttDiscovery), "");
        var path = settings.Table.PathOf(Setting.SerialDevice);
        if (settings.TextOf(Setting.SerialDevice) == settings.Table.DefaultOf(Setting.SerialDevice))
        {
            settings.Set(path, ConsoleTalk.IsIn(source.Recording) ? "pylontech" : "vedirect");
        }
        if (settings.TextOf(Setting.SerialDevice) == "pylontech")
        {
            settings.Set(settings.Table.PathOf(Setting.PylontechAsks), "false");
        }
        return settings;
    }
}
