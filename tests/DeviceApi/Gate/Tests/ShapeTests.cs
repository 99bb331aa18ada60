namespace NanoBattery.Gate.Tests;

[TestClass]
public sealed class ShapeTests
{
    [TestMethod]
    public void The_gate_refuses_an_array_of_two_dimensions() =>
        SampleGate.Refuses("Sample.Bad", "several dimensions", "int Bad() { var grid = new int[2, 3]; return grid[0, 1]; }");

    [TestMethod]
    public void The_gate_refuses_a_field_of_two_dimensions() =>
        SampleGate.Refuses("Sample.Bad", "several dimensions", "public int[,]? Bad;");

    [TestMethod]
    public void An_array_of_arrays_passes() =>
        SampleGate.Passes("int Good() { var grid = new int[2][]; grid[0] = [1, 2, 3]; return grid[0][1]; }");

    [TestMethod]
    public void The_gate_refuses_a_default_interface_method() =>
        SampleGate.Refuses("ILink.Bad", "method with a body", "", "public interface ILink { void Good(); int Bad() => 1; }");

    [TestMethod]
    public void The_gate_refuses_a_private_interface_method() =>
        SampleGate.Refuses("ILink.Bad", "method with a body", "", "public interface ILink { private void Bad() { } }");

    [TestMethod]
    public void The_gate_refuses_a_static_interface_method() =>
        SampleGate.Refuses("ILink.Bad", "method with a body", "", "public interface ILink { static int Bad() => 1; }");

    [TestMethod]
    public void The_gate_refuses_stackalloc() =>
        SampleGate.Refuses("Sample.Bad", "stackalloc", "unsafe byte Bad() { byte* bytes = stackalloc byte[4]; return bytes[1]; }");

    [TestMethod]
    public void The_gate_refuses_a_fixed_array() =>
        SampleGate.Refuses("Sample.Bad", "fixed", "unsafe byte Bad(byte[] bytes) { fixed (byte* first = bytes) return *first; }");

    [TestMethod]
    public void The_gate_refuses_a_fixed_string() =>
        SampleGate.Refuses("Sample.Bad", "fixed", "unsafe char Bad(string text) { fixed (char* first = text) return *first; }");

    [TestMethod]
    public void The_gate_refuses_a_struct_with_a_field_that_changes() =>
        SampleGate.Refuses("Point.Bad", "can change", "", "public struct Point { public readonly int Good; public int Bad; }");

    [TestMethod]
    public void The_gate_refuses_a_struct_with_a_setter() =>
        SampleGate.Refuses("Point.Bad", "can change", "", "public struct Point { public int Bad { get; set; } }");

    [TestMethod]
    public void The_gate_refuses_a_nested_mutable_struct() =>
        SampleGate.Refuses("Sample.Point.Bad", "can change", "public struct Point { public int Bad; }");

    [TestMethod]
    public void A_readonly_struct_passes() =>
        SampleGate.Passes("Point Good() => new(1) { Y = 2 };",
            "public readonly struct Point(int x) { public int X { get; } = x; public int Y { get; init; } public static int Count; }");

    [TestMethod]
    public void The_gate_refuses_a_volatile_field()
    {
        // Against the board's declarations it doesn't compile at all.
        using var assembly = SourceCompiler.ForDesktop.Compile("public class Sample { public volatile int Bad; }");
        var findings = new DeviceGate(DeviceFiles.CoreLibrary).Check(assembly);
        Assert.AreEqual("Sample.Bad", findings.Single(finding => finding.Reason.StartsWith("is volatile", StringComparison.Ordinal)).Place);
    }

    [TestMethod]
    public void The_gate_refuses_a_native_import() =>
        SampleGate.Refuses("Sample.Bad", "no body",
            "[System.Runtime.InteropServices.DllImport(\"c\")] static extern int Bad();",
            "namespace System.Runtime.InteropServices { public sealed class DllImportAttribute(string name) : Attribute { } }");

    [TestMethod]
    public void The_gate_refuses_an_internal_call() =>
        SampleGate.Refuses("Sample.Bad", "no body", """
            [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.InternalCall)]
            static extern int Bad();
            """);
}
