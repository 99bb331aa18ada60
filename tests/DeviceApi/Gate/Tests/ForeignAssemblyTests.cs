namespace NanoBattery.Gate.Tests;

[TestClass]
public sealed class ForeignAssemblyTests
{
    [TestMethod]
    public void The_gate_refuses_the_desktops_libraries()
    {
        using var assembly = SourceCompiler.ForDesktop.Compile(
            "public class Sample { public void Bad() { System.Console.WriteLine(1); } }");
        var findings = new DeviceGate(DeviceFiles.CoreLibrary).Check(assembly);
        Assert.Contains("Sample.Bad", findings.Select(finding => finding.Place));
        Assert.Contains("needs System.Console, which may not be on the board", findings.Select(finding => finding.Reason));
    }

    [TestMethod]
    public void The_gate_passes_every_library_that_it_is_given()
    {
        using var assembly = SourceCompiler.ForDevice.Compile("public class Sample;");
        var withoutAny = new DeviceGate().Check(assembly);
        Assert.AreEqual("Sample", withoutAny.Single(finding => finding.Place == "Sample").Place);
        assembly.Position = 0;
        Assert.IsEmpty(new DeviceGate(DeviceFiles.CoreLibrary).Check(assembly));
    }
}
