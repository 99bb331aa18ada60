using System.Reflection;
using NanoBattery.HomeAssistant;
using NanoBattery.Files;
using NanoBattery.VeDirect;

namespace NanoBattery.Memory;

/// <summary>The assemblies that a board loads, of those that a desktop can.</summary>
public static class Firmware
{
    public static readonly Assembly[] Assemblies =
    [
        typeof(VeDirectDevice).Assembly, typeof(Board).Assembly, typeof(Discovery).Assembly, typeof(IFiles).Assembly,
    ];

    public static bool Has(Type type) => Assemblies.Contains(type.Assembly);
}
