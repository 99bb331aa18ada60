using NanoBattery.Harness.Commands;
using NanoBattery.Update;

namespace NanoBattery.Harness.Updates;

/// <summary>Reads bundles with the board's own code.</summary>
public static class BundleFile
{
    /// <summary>Reads a bundle from a file and checks it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="key">The board's; without one the seal is not checked.</param>
    /// <exception cref="UsageException">It cannot be read, or no board takes it.</exception>
    public static (byte[] Bytes, Manifest Manifest) Read(string path, byte[]? key)
    {
        var bytes = ReadAll(path);
        try
        {
            return (bytes, Check(bytes, key));
        }
        catch (BundleException trouble)
        {
            throw new UsageException($"{path}: {trouble.Message}");
        }
    }

    /// <param name="bytes">The whole bundle.</param>
    /// <param name="key">The board's; without one the seal is not checked.</param>
    /// <exception cref="BundleException">No board takes it.</exception>
    public static Manifest Check(byte[] bytes, byte[]? key)
    {
        var reader = new BundleReader(key ?? []);
        reader.Add(bytes, 0, bytes.Length);
        var refusal = reader.End();
        return refusal == Refusal.None || (refusal == Refusal.WrongKey && key is null)
            ? reader.Head.Manifest
            : throw new BundleException(refusal);
    }

    /// <exception cref="UsageException">It cannot be read.</exception>
    internal static byte[] ReadAll(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(File.Exists(path) ? $"{path}: {trouble.Message.TrimEnd('.')}" : $"{path}: no such file");
        }
    }
}
