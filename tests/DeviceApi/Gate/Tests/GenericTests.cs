namespace NanoBattery.Gate.Tests;

[TestClass]
public sealed class GenericTests
{
    [TestMethod]
    public void The_gate_refuses_a_generic_class() =>
        SampleGate.Refuses("Box`1", "is a generic type", "", "public class Box<T> { }");

    [TestMethod]
    public void The_gate_refuses_a_generic_interface() =>
        SampleGate.Refuses("IBox`1", "is a generic type", "", "public interface IBox<T> { T Get(); }");

    [TestMethod]
    public void The_gate_refuses_a_generic_delegate() =>
        SampleGate.Refuses("Turn`1", "is a generic type", "", "public delegate void Turn<T>(T value);");

    [TestMethod]
    public void The_gate_refuses_a_generic_method() =>
        SampleGate.Refuses("Sample.Bad", "is a generic method", "void Bad<T>(T value) { }");

    [TestMethod]
    public void The_gate_refuses_a_generic_local_function() =>
        SampleGate.Refuses("Sample.Bad", "generic method", "int Bad() { return Same(1); T Same<T>(T value) => value; }");

    [TestMethod]
    public void The_gate_refuses_a_field_of_a_generic_type() =>
        SampleGate.Refuses("Sample.Bad", "Action`1", "public Action<int>? Bad;");

    [TestMethod]
    public void The_gate_refuses_a_parameter_of_a_generic_type() =>
        SampleGate.Refuses("Sample.Bad", "Action`2", "void Bad(Action<int, string>[] told) { }");

    [TestMethod]
    public void The_gate_refuses_a_result_of_a_generic_type() =>
        SampleGate.Refuses("Sample.Bad", "Func`2", "Func<int, int>? Bad() => null;");

    [TestMethod]
    public void The_gate_refuses_a_lambda_that_is_a_Func() =>
        SampleGate.Refuses("Sample.Bad", "Func`1", "int Bad() { var one = () => 1; return one(); }");

    [TestMethod]
    public void The_gate_refuses_a_generic_type_inside_a_lambda() =>
        SampleGate.Refuses("Sample.Bad", "Func`3",
            "Action Bad(int start) => () => { Func<int, int, int> add = (a, b) => a + b + start; add(1, 2); };");
}
