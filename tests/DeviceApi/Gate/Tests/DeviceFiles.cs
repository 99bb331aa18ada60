namespace NanoBattery.Gate.Tests;

/// <summary>What was built for the board, beside the tests.</summary>
internal static class DeviceFiles
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "device");

    public static string CoreLibrary { get; } = Path.Combine(Folder, "mscorlib.dll");

    public static BoardAssembly Core { get; } = new(Path.Combine(Folder, "NanoBattery.Core.Device.dll"), [CoreLibrary]);

    /// <summary>The core library and all others that are declared.</summary>
    public static string[] Libraries { get; } =
    [
        .. Directory.GetFiles(Folder, "*.dll")
            .Where(path => !Path.GetFileName(path).StartsWith("NanoBattery.", StringComparison.Ordinal)),
    ];

    public static BoardAssembly Program { get; } =
        new(Path.Combine(Folder, "NanoBattery.Esp32.Device.dll"), [.. Libraries, Core.Path]);

    public static BoardAssembly Loader { get; } =
        new(Path.Combine(Folder, "NanoBattery.Loader.Device.dll"), [.. Libraries, Core.Path]);

    public static IReadOnlyList<BoardAssembly> Assemblies { get; } = [Core, Program, Loader];
}
