using NanoBattery.Harness.Commands;
using NanoBattery.Settings;

namespace NanoBattery.Harness.Settings;

/// <summary>Reads a settings file as a board does: the same reader says the same of it.</summary>
public static class SettingsFile
{
    /// <exception cref="UsageException">The file cannot be read, or a board would refuse it.</exception>
    public static BoardSettings Read(string? path)
    {
        if (path is null)
        {
            return new BoardSettings();
        }
        var text = ReadText(path);
        try
        {
            return SettingsReader.Read(text, text.Length);
        }
        catch (SettingException trouble)
        {
            throw new UsageException($"{path}: {trouble.Message}");
        }
    }

    private static byte[] ReadText(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--settings {path}: {trouble.Message.TrimEnd('.')}");
        }
    }
}
