using Mono.Cecil;
using NanoBattery.Serial;

namespace NanoBattery.Gate.Tests;

[TestClass]
public sealed class CoreTests
{
    [TestMethod]
    public void The_core_has_nothing_that_the_board_refuses() =>
        Assert.IsEmpty(Findings, string.Join('\n', Findings));

    [TestMethod]
    public void The_core_needs_nothing_but_the_core_library()
    {
        using var core = ModuleDefinition.ReadModule(DeviceFiles.Core);
        Assert.AreEqual("mscorlib", string.Join(", ", core.AssemblyReferences.Select(reference => reference.Name)));
    }

    [TestMethod]
    public void The_board_gets_every_type_that_the_desktop_gets()
    {
        using var device = ModuleDefinition.ReadModule(DeviceFiles.Core);
        var onTheDesktop = typeof(ISerialLink).Assembly.GetExportedTypes().Select(type => type.FullName);
        CollectionAssert.IsSubsetOf(onTheDesktop.ToArray(), device.GetTypes().Select(type => type.FullName.Replace('/', '+')).ToArray());
    }

    [TestMethod]
    public void The_board_gets_the_version_that_the_desktop_gets()
    {
        using var device = ModuleDefinition.ReadModule(DeviceFiles.Core);
        Assert.AreEqual(typeof(ISerialLink).Assembly.GetName().Version, device.Assembly.Name.Version);
    }

    [TestMethod]
    public void The_boards_core_library_needs_no_other()
    {
        using var library = ModuleDefinition.ReadModule(DeviceFiles.CoreLibrary);
        Assert.IsEmpty(library.AssemblyReferences);
    }

    private static IReadOnlyList<Finding> Findings { get; } = new DeviceGate(DeviceFiles.CoreLibrary).Check(DeviceFiles.Core);
}
