using NanoBattery.Harness.Tests.Commands;
using NanoBattery.Harness.Tests.Lines;

namespace NanoBattery.Harness.Tests.Provisioning;

/// <summary>A settings file, and a folder for what becomes of it.</summary>
internal sealed class ProvisionBench : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public ProvisionBench(string settings) => System.IO.File.WriteAllText(Settings, settings);

    public string Settings => File("shed.json");

    public string File(string name) => _directory.File(name);

    public string Out(string name) => Path.Combine(_directory.File("out"), name);

    public HarnessProcess Run(params string[] more) =>
        HarnessProcess.Run(["provision", "--settings", Settings, "--port", "/dev/ttyUSB0", "--out", Out(""), .. more]);

    public void Dispose() => _directory.Dispose();
}
