namespace NanoBattery.Gate.Tests;

/// <summary>The files of the checkout that the tests were built in.</summary>
internal static class ProjectFiles
{
    private static readonly string Root = FindRoot();

    public static string PathOf(string path) => Path.Combine(Root, path);

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "nanoBattery.sln")))
            directory = directory.Parent ?? throw new InvalidOperationException("the tests run outside the project");
        return directory.FullName;
    }
}
