using Mono.Cecil;
using NanoBattery.Serial;

namespace NanoBattery.Gate.Tests;

[TestClass]
public sealed class BoardAssemblyTests
{
    private static IEnumerable<string> Names => DeviceFiles.Assemblies.Select(assembly => assembly.Name);

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void It_has_nothing_that_the_board_refuses(string name)
    {
        var assembly = Named(name);
        var findings = new DeviceGate(assembly.Libraries).Check(assembly.Path);
        Assert.IsEmpty(findings, string.Join('\n', findings));
    }

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void It_has_the_version_that_the_desktop_gets(string name)
    {
        using var device = ModuleDefinition.ReadModule(Named(name).Path);
        Assert.AreEqual(typeof(ISerialLink).Assembly.GetName().Version, device.Assembly.Name.Version);
    }

    private static BoardAssembly Named(string name) => DeviceFiles.Assemblies.Single(assembly => assembly.Name == name);
}
