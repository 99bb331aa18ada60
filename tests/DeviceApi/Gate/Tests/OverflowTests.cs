namespace NanoBattery.Gate.Tests;

[TestClass]
public sealed class OverflowTests
{
    [TestMethod]
    [DataRow("int Bad(int a, int b) => checked(a + b);")]
    [DataRow("uint Bad(uint a) { checked { a -= 1; } return a; }")]
    [DataRow("long Bad(long a) => checked(a * 2);")]
    [DataRow("byte Bad(int a) => checked((byte)a);")]
    [DataRow("byte[] Bad(long size) => new byte[size];")]
    [DataRow("byte Bad(byte[] bytes, long at) => bytes[at];")]
    public void The_gate_refuses_an_overflow_check(string bad) => SampleGate.Refuses("Sample.Bad", "overflow check", bad);

    [TestMethod]
    [DataRow("int Good(int a, int b) => a + b * 3 - unchecked((byte)a);")]
    [DataRow("long Good(long a) => a << 3 ^ (long)1.5 * (uint)a;")]
    [DataRow("byte Good(byte[] bytes, int at, byte b) { bytes[at]++; bytes[b] |= 4; return bytes[at + 1]; }")]
    [DataRow("byte[] Good(int size) => new byte[size];")]
    public void Arithmetic_passes(string good) => SampleGate.Passes(good);
}
