using NanoBattery.Harness.Settings;
using NanoBattery.Settings;

namespace NanoBattery.Harness.Commands;

/// <summary>The settings of a run: the file's, with what the command line says put over them.</summary>
internal static class BoardSettingsFor
{
    public static BoardSettings Run(string? settingsFile, string? device)
    {
        var settings = SettingsFile.Read(settingsFile);
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
}
