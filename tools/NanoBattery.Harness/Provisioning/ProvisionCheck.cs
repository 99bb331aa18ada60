using System.Text.Json;
using NanoBattery.Harness.Commands;
using NanoBattery.Harness.Settings;
using NanoBattery.Settings;

namespace NanoBattery.Harness.Provisioning;

/// <summary>Reads back what was written for a board, as nanoff and the board will.</summary>
public static class ProvisionCheck
{
    /// <param name="folder">What was written.</param>
    /// <param name="settings">The values that the board is to have; null where it gets none.</param>
    /// <exception cref="IOException">Something is not as it should be; the message names the file.</exception>
    public static void Check(ProvisionFolder folder, IReadOnlyDictionary<string, string>? settings)
    {
        foreach (var path in folder.Written)
        {
            Demand(PrivateFile.IsPrivate(path), path, "others can read it");
        }
        if (settings is not null)
        {
            Demand(folder.HasSettings, folder.SettingsPath, "it was not written");
            CheckSettings(folder.SettingsPath, settings);
        }
        CheckFiles(folder.FilesPath);
        if (folder.HasNetwork)
        {
            CheckNetwork(folder.NetworkPath);
        }
    }

    private static void CheckSettings(string path, IReadOnlyDictionary<string, string> expected)
    {
        Try(path, () => SettingsFile.Read(path));
        var values = BoardSettingsText.Values(File.ReadAllBytes(path));
        Demand(values.Count == expected.Count, path, $"it has {values.Count} settings and not {expected.Count}");
        foreach (var (name, value) in expected)
        {
            Demand(values.TryGetValue(name, out var written) && written == value, path, $"{name} is not as it was");
        }
    }

    private static void CheckFiles(string path)
    {
        var files = Try(path, () => JsonSerializer.Deserialize<FileDeployment>(File.ReadAllBytes(path)))!;
        Demand(files.SerialPort.Length > 0 && files.Files.Count > 0, path, "it has no port, or no files");
        foreach (var file in files.Files)
        {
            Demand(file.DestinationFilePath.StartsWith(BoardFiles.Drive, StringComparison.Ordinal), path, $"{file.DestinationFilePath} is not on {BoardFiles.Drive}");
            Demand(file.SourceFilePath is null || File.Exists(file.SourceFilePath), path, $"{file.SourceFilePath} is not there");
        }
    }

    private static void CheckNetwork(string path)
    {
        var network = Try(path, () => JsonSerializer.Deserialize<NetworkDeployment>(File.ReadAllBytes(path)))!;
        var stored = Try(path, () => Convert.FromBase64String(network.CACertificates));
        Demand(stored is [.., 0] && Try(path, () => CaCertificates.Load(stored)).Count > 0, path, "it has no certificates that a board can read");
    }

    private static T Try<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception trouble) when (trouble is JsonException or FormatException or UsageException or SettingException
            or System.Security.Cryptography.CryptographicException)
        {
            throw Wrong(path, trouble.Message.TrimEnd('.'));
        }
    }

    private static void Demand(bool holds, string path, string otherwise)
    {
        if (!holds)
        {
            throw Wrong(path, otherwise);
        }
    }

    private static IOException Wrong(string path, string what) => new($"{path}: read back after writing, {what}; is the disk full, or does another program write there?");
}
