using System.Security.Cryptography;
using NanoBattery.Harness.Commands;
using NanoBattery.Update;

namespace NanoBattery.Harness.Updates;

/// <summary>The key of a board, in a file that only its owner reads.</summary>
internal static class KeyFile
{
    /// <summary>Makes a random key. An older one is not written over: its board would take no bundle any more.</summary>
    /// <exception cref="UsageException">There is such a file, or it cannot be made.</exception>
    public static void Create(string path)
    {
        if (Path.Exists(path))
        {
            throw new UsageException($"--out {path}: is there already; name another file, or remove it first");
        }
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }
        using var file = new FileStream(path, options);
        file.Write(RandomNumberGenerator.GetBytes(BundleFormat.KeyLength));
    }

    /// <exception cref="UsageException">It cannot be read, or is no key.</exception>
    public static byte[] Read(string path)
    {
        var key = BundleFile.ReadAll(path);
        return key.Length == BundleFormat.KeyLength
            ? key
            : throw new UsageException($"--key {path}: has {key.Length} bytes, not {BundleFormat.KeyLength}; make one with bundle key");
    }
}
