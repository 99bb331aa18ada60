namespace NanoBattery.Harness.Provisioning;

/// <summary>Files that nobody but their owner can read.</summary>
internal static class PrivateFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes the folder, for its owner alone, where there is none.</summary>
    public static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, OwnerOnly | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Writes the file anew: one that is there would keep its rights, and a link would lead elsewhere.</summary>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        File.Delete(path);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }
        using var file = new FileStream(path, options);
        file.Write(bytes);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Whether the owner alone can read it. Windows has rights of another kind, which the folder gives.</summary>
    public static bool IsPrivate(string path) => OperatingSystem.IsWindows() || File.GetUnixFileMode(path) == OwnerOnly;
}
