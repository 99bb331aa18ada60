namespace System.IO.Ports;

public sealed class SerialPort : IDisposable
{
    public SerialPort(
        string portName, int baudRate = 9600, Parity parity = Parity.None, int dataBits = 8,
        StopBits stopBits = StopBits.One) => throw null;
    public int BaudRate { get; set; }
    public Handshake Handshake { get; set; }
    public int DataBits { get; set; }
    public Parity Parity { get; set; }
    public SerialMode Mode { get; set; }
    public StopBits StopBits { get; set; }
    public string PortName => throw null;
    public char WatchChar { get; set; }
    public bool IsOpen => throw null;
    public string NewLine { get; set; }
    public int ReadTimeout { get; set; }
    public int WriteTimeout { get; set; }
    public int ReceivedBytesThreshold { get; set; }
    public Stream BaseStream => throw null;
    public int BytesToRead => throw null;
    public bool InvertSignalLevels { get; set; }
    public int ReadBufferSize { get; set; }
    public int WriteBufferSize { get; set; }
    public event SerialDataReceivedEventHandler DataReceived;
    public void Open() => throw null;
    public void Close() => throw null;
    public static string[] GetPortNames() => throw null;
    public int Read(byte[] buffer, int offset, int count) => throw null;
    public int ReadByte() => throw null;
    public string ReadExisting() => throw null;
    public string ReadLine() => throw null;
    public void Write(byte[] buffer, int offset, int count) => throw null;
    public void WriteByte(byte value) => throw null;
    public void Write(string text) => throw null;
    public void WriteLine(string text) => throw null;
    public void Dispose() => throw null;
}
