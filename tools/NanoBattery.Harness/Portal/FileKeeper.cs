using NanoBattery.Files;
using NanoBattery.Harness.Commands;
using NanoBattery.Harness.Settings;
using NanoBattery.Settings;

namespace NanoBattery.Harness.Portal;

/// <summary>A settings file of this machine. It may hold passwords, so a new one is its owner's alone.</summary>
public sealed class FileKeeper(string path) : ISettingsKeeper
{
    public BoardSettings? Read()
    {
        try
        {
            return SettingsFile.Read(path);
        }
        catch (UsageException)
        {
            return null;
        }
    }

    public string Save(byte[] text, int length)
    {
        try
        {
            Replace(text.AsSpan(0, length));
            return "";
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return trouble.Message;
        }
    }

    public bool Wipe()
    {
        try
        {
            File.Delete(path);
            return true;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Beside it first, so that there is always a whole one.</summary>
    private void Replace(ReadOnlySpan<byte> text)
    {
        var temporary = path + ".new";
        File.Delete(temporary);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = File.Exists(path) ? File.GetUnixFileMode(path) : UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }
        using (var file = new FileStream(temporary, options))
        {
            file.Write(text);
            file.Flush(flushToDisk: true);
        }
        File.Move(temporary, path, overwrite: true);
    }
}
