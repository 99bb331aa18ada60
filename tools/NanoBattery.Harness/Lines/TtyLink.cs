using System.Runtime.InteropServices;

namespace NanoBattery.Harness.Lines;

/// <summary>
/// A serial port or pseudo terminal of this computer. A port that vanishes, as a USB adapter pulled out does,
/// is looked for again once a second; until then nothing is read and what is written is lost.
/// </summary>
public sealed class TtyLink : IOpenLine
{
    private const int Flags = Libc.OpenReadWrite | Libc.OpenNoControllingTty | Libc.OpenNonBlocking | Libc.OpenCloseOnExec;
    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan WritePatience = TimeSpan.FromMilliseconds(200);

    private readonly string _path;
    private readonly TimeProvider _time;
    private Descriptor? _line;
    private int _baud;
    private long _lastTry;
    private bool _closed;

    /// <summary>Opens the port. What it has already heard is kept: whoever reads it checks it anyway, and a recording should have it.</summary>
    /// <param name="path">The port, such as /dev/ttyUSB0 or a name under /dev/serial/by-id.</param>
    /// <param name="baud">Bits a second, 1200 to 115200.</param>
    /// <param name="time">What the second between two tries is measured by.</param>
    /// <exception cref="LineException">The port is not there, is not a tty, or may not be used.</exception>
    public TtyLink(string path, int baud, TimeProvider? time = null)
    {
        RawMode.CheckSpeed(baud);
        (_path, _baud, _time) = (path, baud, time ?? TimeProvider.System);
        var error = TryOpen();
        if (error != 0)
        {
            throw new LineException($"serial: {path} {Explain(error)}");
        }
    }

    public bool IsOpen => _line is not null;

    public int Read(byte[] buffer, int offset, int count)
    {
        if (!IsThere())
        {
            return 0;
        }
        var read = _line!.Read(buffer.AsSpan(offset, count));
        CloseIfGone();
        return read;
    }

    public void Write(byte[] buffer, int offset, int count)
    {
        if (IsThere())
        {
            _line!.Write(buffer.AsSpan(offset, count), WritePatience);
            CloseIfGone();
        }
    }

    public void SetSpeed(int baud)
    {
        RawMode.CheckSpeed(baud);
        _baud = baud;
        if (_line is not null && RawMode.Set(_line.File, baud) != 0)
        {
            Close();
        }
    }

    public void Dispose()
    {
        _closed = true;
        Close();
    }

    private bool IsThere()
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        return _line is not null || (_time.GetElapsedTime(_lastTry) >= BetweenTries && TryOpen() == 0);
    }

    private int TryOpen()
    {
        _lastTry = _time.GetTimestamp();
        var file = Libc.Open(_path, Flags);
        var error = file.IsInvalid ? Marshal.GetLastPInvokeError() : RawMode.Set(file, _baud);
        if (error != 0)
        {
            file.Dispose();
            return error;
        }
        _line = new Descriptor(file);
        return 0;
    }

    private void CloseIfGone()
    {
        if (_line is { IsGone: true })
        {
            Close();
        }
    }

    private void Close()
    {
        _line?.Dispose();
        _line = null;
        _lastTry = _time.GetTimestamp();
    }

    private static string Explain(int error) => error switch
    {
        Libc.NoEntry => "does not exist; plug the adapter in, or look for its name with: ls /dev/serial/by-id",
        Libc.AccessDenied => "may not be opened; join its group with: sudo usermod -aG dialout $USER, and log in again",
        Libc.Busy => "is in use; close the other program that has it open",
        Libc.NotATty => "is not a serial port; give one such as /dev/ttyUSB0",
        _ => $"cannot be opened: {Marshal.GetPInvokeErrorMessage(error)}; plug the adapter in again, or choose another port",
    };
}
