using NanoBattery.Harness.Commands;

namespace NanoBattery.Harness.Provisioning;

/// <summary>The key that proves an update over the air.</summary>
internal static class UpdateKeyFile
{
    private const int Bytes = 32;

    /// <returns>Its full path.</returns>
    /// <exception cref="UsageException">There is no such file, or it is no key.</exception>
    public static string Check(string path)
    {
        var file = new FileInfo(path);
        return !file.Exists ? throw new UsageException($"--key {path}: there is no such file; bundle key --out {path} makes one")
            : file.Length != Bytes ? throw new UsageException($"--key {path}: has {file.Length} bytes and a key has {Bytes}; bundle key makes one")
            : file.FullName;
    }
}
