namespace NanoBattery.Gate.Tests;

/// <summary>An assembly that runs on the board.</summary>
/// <param name="Libraries">Paths of all that it may refer to.</param>
internal sealed record BoardAssembly(string Path, string[] Libraries)
{
    public string Name { get; } = System.IO.Path.GetFileNameWithoutExtension(Path);
}
