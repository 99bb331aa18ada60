namespace NanoBattery.Gate.Tests;

[TestClass]
public sealed class SerialTests
{
    [TestMethod]
    [DataRow("string Bad(SerialPort port) => port.ReadLine();")]
    [DataRow("string Bad(SerialPort port) => port.BytesToRead > 0 ? port.ReadExisting() : \"\";")]
    public void The_gate_refuses_text_from_the_line(string bad) => SampleGate.Refuses("Sample.Bad", "for text", bad);

    [TestMethod]
    [DataRow("void Bad(SerialPort port) { port.ReceivedBytesThreshold = 1; port.DataReceived += Told; }")]
    [DataRow("void Bad(SerialPort port) => port.DataReceived += (sender, e) => { };")]
    public void The_gate_refuses_the_lines_event(string bad) => SampleGate.Refuses("Sample.Bad", "the serial line's event",
        bad + "static void Told(object sender, SerialDataReceivedEventArgs e) { }");

    [TestMethod]
    [DataRow("int Bad(SerialPort port, byte[] bytes) => port.Read(bytes, 0, bytes.Length);")]
    [DataRow("int Bad(SerialPort port) => port.ReadByte();")]
    [DataRow("object Bad(SerialPort port) => port.BaseStream;")]
    [DataRow("int Bad(SerialPort port, byte[] bytes) { port.ReadTimeout = 5; return port.Read(bytes, 0, 1); }")]
    [DataRow("int Bad(SerialPort port) { return Byte(); int Byte() => port.ReadByte(); } int Good(SerialPort port) => port.BytesToRead;")]
    public void The_gate_refuses_a_read_that_waits(string bad) => SampleGate.Refuses("Sample.Bad", "without a look at BytesToRead", bad);

    [TestMethod]
    [DataRow("""
        int Good(SerialPort port, byte[] bytes, int offset, int count)
        {
            var there = port.BytesToRead;
            return there == 0 ? 0 : port.Read(bytes, offset, there < count ? there : count);
        }
        """)]
    [DataRow("int Good(SerialPort port) => port.BytesToRead > 0 ? port.ReadByte() : -1;")]
    [DataRow("int Good(System.IO.Stream stream, byte[] bytes) => stream.Read(bytes, 0, 1) + stream.ReadByte();")]
    [DataRow("void Good(SerialPort port, byte[] bytes) { port.BaudRate = 19200; port.Write(bytes, 0, 2); port.DataReceived -= Told; }")]
    public void A_read_of_what_is_there_passes(string good) =>
        SampleGate.Passes(good + "static void Told(object sender, SerialDataReceivedEventArgs e) { }");
}
