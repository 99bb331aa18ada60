using NanoBattery.Harness.Commands;
using NanoBattery.Storage;

namespace NanoBattery.Harness.Storage;

/// <summary>
/// A folder as the board's store, a file <c>name.bin</c> for each blob. Only one thread may use it.
/// No call throws: trouble with a file is said once, and again only after that file could be used in between.
/// </summary>
public sealed class FolderStore : IStore
{
    private readonly string _folder;
    private readonly Action<string> _log;
    private readonly HashSet<string> _troubled = [];

    /// <summary>Opens the folder, and makes it where it is not there yet.</summary>
    /// <param name="folder">Where the files are.</param>
    /// <param name="log">Takes a line about a file that cannot be written or read.</param>
    /// <exception cref="UsageException">The folder cannot be made.</exception>
    public FolderStore(string folder, Action<string> log)
    {
        (_folder, _log) = (folder, log);
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"--store {folder}: {trouble.Message.TrimEnd('.')}; name a folder that is yours, or can be made");
        }
    }

    /// <inheritdoc/>
    /// <param name="name">ASCII letters, digits and '-'; of any other nothing is read.</param>
    /// <param name="buffer">Where to; what is longer is cut.</param>
    public int Read(string name, byte[] buffer)
    {
        var count = 0;
        Try(name, "cannot be read", path =>
        {
            if (Path.Exists(path))
            {
                using var file = File.OpenRead(path);
                count = file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            }
        });
        return count;
    }

    /// <inheritdoc/>
    /// <param name="name">ASCII letters, digits and '-'; any other keeps nothing.</param>
    /// <param name="buffer">The new blob.</param>
    /// <param name="length">How much of the buffer it is, in bytes.</param>
    public void Write(string name, byte[] buffer, int length) => Try(name, "is not kept", path =>
    {
        var temporary = Path.ChangeExtension(path, ".tmp");
        using (var file = File.Create(temporary))
        {
            file.Write(buffer, 0, length);

            // Without it a power cut could leave the new name on a file whose bytes were never written.
            file.Flush(flushToDisk: true);
        }
        File.Move(temporary, path, overwrite: true);
    });

    private void Try(string name, string failure, Action<string> work)
    {
        try
        {
            work(PathOf(name));
            _troubled.Remove(name);
        }
        catch (Exception trouble)
        {
            if (_troubled.Add(name))
            {
                _log($"store: {Path.Join(_folder, name)}.bin {failure}: {trouble.Message}");
            }
        }
    }

    private string PathOf(string name) => name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
        ? Path.Combine(_folder, name + ".bin")
        : throw new ArgumentException("a name has letters, digits and - only");
}
