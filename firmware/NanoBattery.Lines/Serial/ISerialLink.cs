namespace NanoBattery.Serial;

/// <summary>
/// The seam to a serial line: a UART on the board; a tty, a TCP port, a recording or a simulator on the desk.
/// No call waits for the line.
/// </summary>
public interface ISerialLink
{
    /// <summary>Puts what the line has, up to <paramref name="count"/> bytes, into <paramref name="buffer"/>.</summary>
    /// <returns>The number of bytes read: 0 where nothing is there.</returns>
    int Read(byte[] buffer, int offset, int count);

    /// <summary>Sends bytes to the device.</summary>
    void Write(byte[] buffer, int offset, int count);

    /// <summary>Sets the speed in bits a second (8 data bits, no parity, one stop bit).</summary>
    void SetSpeed(int baud);
}
