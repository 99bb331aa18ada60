using NanoBattery.Files;

namespace NanoBattery.Harness.Storage;

/// <summary>
/// A folder as a board's files. Only one thread may use it. No call throws: trouble with a file is said once, and again only after
/// that file could be used in between.
/// </summary>
/// <param name="folder">Where they are. It is there.</param>
/// <param name="log">Takes a line about a file that cannot be written or read.</param>
public sealed class FolderFiles(string folder, Action<string> log) : IFiles
{
    private readonly HashSet<string> _troubled = [];

    public int Length(string name) => Try(name, -1, path => File.Exists(path) ? (int)Math.Min(new FileInfo(path).Length, int.MaxValue) : -1);

    public int Read(string name, int at, byte[] buffer, int offset, int count) => Try(name, 0, path =>
    {
        using var file = File.OpenRead(path);
        file.Position = at;
        return file.ReadAtLeast(buffer.AsSpan(offset, count), count, throwOnEndOfStream: false);
    });

    public bool Write(string name, byte[] buffer, int offset, int count) => Try(name, false, path =>
    {
        using var file = File.Create(path);
        file.Write(buffer, offset, count);
        file.Flush(flushToDisk: true);
        return true;
    });

    public bool Move(string from, string to) => Try(from, false, path =>
    {
        File.Move(path, PathOf(to), overwrite: false);
        return true;
    });

    public bool Delete(string name) => Try(name, false, path =>
    {
        File.Delete(path);
        return true;
    });

    private T Try<T>(string name, T otherwise, Func<string, T> work)
    {
        try
        {
            var done = work(PathOf(name));
            _troubled.Remove(name);
            return done;
        }
        catch (Exception trouble)
        {
            if (_troubled.Add(name))
            {
                log($"store: {Path.Join(folder, name)}: {trouble.Message}");
            }
            return otherwise;
        }
    }

    private string PathOf(string name) => name.Any(char.IsAsciiLetterOrDigit) && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.')
        ? Path.Combine(folder, name)
        : throw new ArgumentException("a name has letters, digits, - and . only");
}
