namespace NanoBattery.Harness.Tests.Documentation;

/// <summary>The pages that people read, and whether a table in them is the code's.</summary>
internal static class Pages
{
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root(), path)).ReplaceLineEndings("\n");

    /// <summary>The names of a folder's files.</summary>
    public static string[] FilesIn(string path, string pattern) =>
        [.. Directory.GetFiles(Path.Combine(Root(), path), pattern).Select(file => Path.GetFileName(file))];

    /// <summary>Fails with the table as it should be, ready to be put into the page.</summary>
    public static void ShouldHave(string path, IEnumerable<string> rows)
    {
        var table = string.Join('\n', rows) + "\n";
        Assert.IsTrue(Read(path).Contains(table), $"{path} has another table than the code, which is:\n\n{table}");
    }

    private static string Root()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "nanoBattery.sln")))
        {
            directory = directory.Parent ?? throw new InvalidOperationException("the tests run outside the project");
        }
        return directory.FullName;
    }
}
