namespace NanoBattery.Harness.Commands;

/// <summary>The file that a recording goes to.</summary>
internal static class RecordingFile
{
    /// <summary>A recording may be the only one of its kind: an older file is not written over.</summary>
    /// <param name="option">Where the path comes from.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="UsageException">There is such a file.</exception>
    public static FileStream Create(string option, string path) => File.Exists(path)
        ? throw new UsageException($"{option} {path}: is there already; name another file, or remove it first")
        : new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
}
