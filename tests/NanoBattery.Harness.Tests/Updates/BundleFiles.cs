using NanoBattery.Harness.Tests.Commands;
using NanoBattery.Harness.Tests.Lines;
using NanoBattery.Tests;

namespace NanoBattery.Harness.Tests.Updates;

/// <summary>A folder with the board's key, two parts and what is packed of them.</summary>
internal sealed class BundleFiles : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public BundleFiles()
    {
        Key = Put("key.bin", Baked.BoardKey());
        Core = Put("Core.pe", Baked.Part(1, 70_000));
        Shed = Put("Shed.pe", Baked.Part(2, 900));
    }

    public string Key { get; }

    public string Core { get; }

    public string Shed { get; }

    public string At(string name) => _directory.File(name);

    public string Put(string name, byte[] content)
    {
        File.WriteAllBytes(At(name), content);
        return At(name);
    }

    /// <summary>Packs with the command, as a person does.</summary>
    public string Pack(int version)
    {
        var path = At("x.nbu");
        using var pack = HarnessProcess.Run(
            "bundle", "pack", "--version", $"{version}", "--key", Key, "--entry", "Shed.Program", "--out", path, Core, Shed);
        Assert.AreEqual(0, pack.ExitCode, string.Join("; ", pack.Errors));
        Assert.AreEqual($"{path}: version {version}, 2 parts, {new FileInfo(path).Length} bytes", pack.Errors.Single());
        return path;
    }

    public void Dispose() => _directory.Dispose();
}
