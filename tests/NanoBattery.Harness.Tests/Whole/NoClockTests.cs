using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace NanoBattery.Harness.Tests.Whole;

/// <summary>
/// A clock that leaps cannot disturb what asks none: all that decides is given the time that has passed. Not even a thread, a
/// timer or chance of their own is in these assemblies.
/// </summary>
[TestClass]
public sealed class NoClockTests
{
    private static readonly string[] Clocks =
    [
        "System.DateTime", "System.DateTimeOffset", "System.TimeProvider", "System.Environment", "System.Diagnostics.Stopwatch",
        "System.Threading.Thread", "System.Threading.Timer",
    ];

    [TestMethod]
    [DataRow("NanoBattery.Lines")]
    [DataRow("NanoBattery.Core")]
    [DataRow("NanoBattery.HomeAssistant")]
    [DataRow("NanoBattery.Life")]
    [DataRow("NanoBattery.Web")]
    [DataRow("NanoBattery.Page")]
    public void Nothing_that_decides_can_see_a_clock(string assembly)
    {
        var used = TypesUsedBy(assembly);
        Assert.Contains("System.Object", used);
        Assert.IsEmpty(used.Intersect(Clocks).ToArray(), string.Join(", ", used.Intersect(Clocks)));
    }

    [TestMethod]
    public void A_clock_would_be_seen() => Assert.Contains("System.Diagnostics.Stopwatch", TypesUsedBy("nanobattery"));

    private static List<string> TypesUsedBy(string assembly)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly + ".dll")));
        var metadata = file.GetMetadataReader();
        return [.. metadata.TypeReferences.Select(metadata.GetTypeReference)
            .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")];
    }
}
