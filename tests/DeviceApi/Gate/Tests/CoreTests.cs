using Mono.Cecil;
using NanoBattery.Serial;

namespace NanoBattery.Gate.Tests;

[TestClass]
public sealed class CoreTests
{
    [TestMethod]
    public void The_core_needs_nothing_but_the_core_library()
    {
        using var core = ModuleDefinition.ReadModule(DeviceFiles.Core.Path);
        Assert.AreEqual("mscorlib", string.Join(", ", core.AssemblyReferences.Select(reference => reference.Name)));
    }

    [TestMethod]
    public void The_board_gets_every_type_that_the_desktop_gets()
    {
        using var device = ModuleDefinition.ReadModule(DeviceFiles.Core.Path);
        var onTheDesktop = typeof(ISerialLink).Assembly.GetExportedTypes().Select(type => type.FullName);
        CollectionAssert.IsSubsetOf(onTheDesktop.ToArray(), device.GetTypes().Select(type => type.FullName.Replace('/', '+')).ToArray());
    }
}
