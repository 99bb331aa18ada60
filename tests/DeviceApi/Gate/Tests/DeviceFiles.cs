namespace NanoBattery.Gate.Tests;

/// <summary>What was built for the board, beside the tests.</summary>
internal static class DeviceFiles
{
    public static string CoreLibrary { get; } = PathOf("mscorlib.dll");

    public static string Core { get; } = PathOf("NanoBattery.Core.Device.dll");

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "device", name);
}
