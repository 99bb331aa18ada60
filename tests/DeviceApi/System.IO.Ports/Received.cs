namespace System.IO.Ports;

public class SerialDataReceivedEventArgs : EventArgs
{
    public SerialData EventType => throw null;
    internal SerialDataReceivedEventArgs() { }
}

public delegate void SerialDataReceivedEventHandler(object sender, SerialDataReceivedEventArgs e);

public enum SerialData
{
    Chars = 1, WatchChar = 2,
}
