using System.Reflection;
using NanoBattery.HomeAssistant;
using NanoBattery.Files;
using NanoBattery.Page;
using NanoBattery.VeDirect;
using NanoBattery.Web.Whole;

namespace NanoBattery.Memory;

/// <summary>The assemblies that a board loads, of those that a desktop can.</summary>
public static class Firmware
{
    public static readonly Assembly[] Assemblies =
    [
        typeof(VeDirectDevice).Assembly, typeof(Board).Assembly, typeof(Discovery).Assembly, typeof(IFiles).Assembly,
    ];

    /// <summary>Those of the page and of the history behind it.</summary>
    public static readonly Assembly[] OfPage = [typeof(BoardSite).Assembly, typeof(PageBytes).Assembly];

    public static bool Has(Type type) => Assemblies.Contains(type.Assembly) || OfPage.Contains(type.Assembly);
}
