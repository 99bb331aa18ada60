using System.Text.Json;
using NanoBattery.Harness.Commands;

namespace NanoBattery.Harness.Provisioning;

/// <summary>The folder with what goes onto one board.</summary>
public sealed class ProvisionFolder
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    private readonly string _path;
    private readonly List<string> _written = [];

    /// <summary>Makes the folder where there is none.</summary>
    /// <param name="path">A folder of its own: files of these names are replaced.</param>
    /// <exception cref="UsageException">There is something else in it.</exception>
    public ProvisionFolder(string path)
    {
        _path = Path.GetFullPath(path);
        PrivateFile.MakeFolder(_path);
        string[] ours = [SettingsPath, FilesPath, NetworkPath];
        if (Directory.EnumerateFileSystemEntries(_path).FirstOrDefault(entry => !ours.Contains(entry)) is { } other)
        {
            throw new UsageException($"--out {path}: holds {Path.GetFileName(other)} too; name a folder of its own for each board");
        }
    }

    public string SettingsPath => Path.Combine(_path, BoardFiles.Settings);

    public string FilesPath => Path.Combine(_path, "deploy.json");

    public string NetworkPath => Path.Combine(_path, "network.json");

    /// <summary>What was written, by this object.</summary>
    public IReadOnlyList<string> Written => _written;

    public bool HasSettings => _written.Contains(SettingsPath);

    public bool HasNetwork => _written.Contains(NetworkPath);

    /// <summary>Writes what there is.</summary>
    /// <param name="settings">The text for the board; null for none.</param>
    /// <param name="files">What is done with its files.</param>
    /// <param name="network">Its certificates; null for none.</param>
    public void Write(byte[]? settings, FileDeployment files, NetworkDeployment? network)
    {
        Put(SettingsPath, settings);
        Put(FilesPath, JsonSerializer.SerializeToUtf8Bytes(files, Readable));
        Put(NetworkPath, network is null ? null : JsonSerializer.SerializeToUtf8Bytes(network, Readable));
    }

    private void Put(string path, byte[]? content)
    {
        if (content is not null)
        {
            PrivateFile.Write(path, content);
            _written.Add(path);
        }
    }
}
