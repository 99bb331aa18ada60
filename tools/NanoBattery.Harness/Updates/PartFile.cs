using System.Text;
using NanoBattery.Harness.Commands;
using NanoBattery.Update;

namespace NanoBattery.Harness.Updates;

/// <summary>An assembly in the board's form, from a file.</summary>
internal static class PartFile
{
    // The interpreter takes the first assembly of a name, which is the loader's: one of the same name in a bundle would be dead weight.
    private static readonly string[] Resident = ["mscorlib", "NanoBattery.Update", "NanoBattery.Loader"];

    /// <exception cref="UsageException">It cannot be read, or is no such assembly.</exception>
    public static BundlePart Read(string path)
    {
        var bytes = BundleFile.ReadAll(path);
        var name = Path.GetFileNameWithoutExtension(path);
        if (Resident.Contains(name))
        {
            throw new UsageException($"{path}: the loader has it already; leave it out");
        }
        if (!bytes.AsSpan().StartsWith(Encoding.ASCII.GetBytes(BundleFormat.Train)))
        {
            throw new UsageException($"{path}: is not for a v1 board, as it does not begin with {BundleFormat.Train}; give the .pe that the .nfproj builds");
        }
        return new BundlePart(name, bytes);
    }
}
