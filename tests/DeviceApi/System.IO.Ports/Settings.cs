namespace System.IO.Ports;

public enum Handshake
{
    None = 0, XOnXOff = 1, RequestToSend = 2, RequestToSendXOnXOff = 3,
}

public enum Parity
{
    None = 0, Odd = 1, Even = 2,
}

public enum SerialMode
{
    Normal = 0, RS485 = 1,
}

public enum StopBits
{
    One = 1, Two = 2, OnePointFive = 3,
}
