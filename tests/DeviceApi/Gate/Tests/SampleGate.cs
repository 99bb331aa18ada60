namespace NanoBattery.Gate.Tests;

/// <summary>
/// The gate before a little source text that may use all libraries of the board. A sample has the members of a class Sample,
/// and types beside it.
/// </summary>
internal static class SampleGate
{
    public static void Refuses(string place, string words, string members, string types = "")
    {
        var findings = Findings(members, types);
        Assert.IsNotEmpty(findings, "The gate let it pass.");
        foreach (var finding in findings)
        {
            Assert.AreEqual(place, finding.Place, finding.ToString());
            Assert.Contains(words, finding.Reason);
            Assert.AreNotEqual("", finding.Fix);
        }
    }

    public static void Passes(string members, string types = "") =>
        Assert.IsEmpty(Findings(members, types), string.Join('\n', Findings(members, types)));

    private const string Usings =
        "using System; using System.IO.Ports; using System.Threading; using nanoFramework.M2Mqtt; using nanoFramework.Networking;";

    private static IReadOnlyList<Finding> Findings(string members, string types)
    {
        using var assembly = SourceCompiler.ForProgram.Compile($"{Usings} public class Sample {{ {members} }} {types}");
        return new DeviceGate(DeviceFiles.Libraries).Check(assembly);
    }
}
