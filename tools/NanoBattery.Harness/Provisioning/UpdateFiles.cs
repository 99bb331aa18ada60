using NanoBattery.Harness.Commands;

namespace NanoBattery.Harness.Provisioning;

/// <summary>What a board needs for updates over the air: a key, and a first program to come from.</summary>
internal static class UpdateFiles
{
    private const int KeyBytes = 32;

    /// <returns>The key's full path.</returns>
    /// <exception cref="UsageException">There is no such file, or it is no key.</exception>
    public static string Key(string path)
    {
        var file = new FileInfo(path);
        return !file.Exists ? throw new UsageException($"--key {path}: there is no such file; bundle key --out {path} makes one")
            : file.Length != KeyBytes ? throw new UsageException($"--key {path}: has {file.Length} bytes and a key has {KeyBytes}; bundle key makes one")
            : file.FullName;
    }

    /// <param name="path">Of the bundle.</param>
    /// <param name="key">Without one the board takes no bundle.</param>
    /// <returns>The bundle's full path.</returns>
    /// <exception cref="UsageException">There is no such file, or no key.</exception>
    public static string Bundle(string path, string? key)
    {
        var file = new FileInfo(path);
        return key is null ? throw new UsageException($"--bundle {path}: a board without a key takes no bundle; name the key that sealed it with --key")
            : file is { Exists: true, Length: > 0 } ? file.FullName
            : throw new UsageException($"--bundle {path}: there is no such file, or it is empty; bundle pack makes one");
    }
}
