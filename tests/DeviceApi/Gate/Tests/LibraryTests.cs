using Mono.Cecil;

namespace NanoBattery.Gate.Tests;

[TestClass]
public sealed class LibraryTests
{
    private static IEnumerable<string?> Names => DeviceFiles.Libraries.Select(Path.GetFileNameWithoutExtension);

    [TestMethod]
    public void The_boards_core_library_needs_no_other()
    {
        using var library = ModuleDefinition.ReadModule(DeviceFiles.CoreLibrary);
        Assert.IsEmpty(library.AssemblyReferences);
    }

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void A_library_needs_only_what_the_board_has(string name)
    {
        using var library = ModuleDefinition.ReadModule(
            DeviceFiles.Libraries.Single(path => Path.GetFileNameWithoutExtension(path) == name));
        CollectionAssert.IsSubsetOf(library.AssemblyReferences.Select(reference => reference.Name).ToArray(), Names.ToArray());
    }

    [TestMethod]
    public void The_page_names_every_library_that_is_declared()
    {
        var rows = File.ReadLines(ProjectFiles.PathOf("tests/DeviceApi/README.md"))
            .Where(row => row.StartsWith("| `", StringComparison.Ordinal));
        CollectionAssert.AreEquivalent(Names.ToArray(), rows.Select(row => row.Split('`')[1]).ToArray());
    }
}
