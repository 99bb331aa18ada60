namespace NanoBattery.Gate.Tests;

/// <summary>No test of the desktop runs the board's own files: what is worth a test belongs into the core.</summary>
[TestClass]
public sealed class AdapterSizeTests
{
    private const int MostLines = 150;

    private static readonly string Adapters = ProjectFiles.PathOf("firmware/NanoBattery.Esp32");

    private static IEnumerable<string> Files =>
        from path in Directory.GetFiles(Adapters, "*.cs", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Adapters, path))
        where path.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj")
        select path;

    [TestMethod]
    [DynamicData(nameof(Files))]
    public void A_file_that_only_the_board_runs_is_short(string file) =>
        Assert.IsLessThan(MostLines, File.ReadLines(Path.Combine(Adapters, file)).Count());
}
