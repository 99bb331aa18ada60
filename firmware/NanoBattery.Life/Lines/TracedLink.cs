using NanoBattery.Network;
using NanoBattery.Serial;

namespace NanoBattery.Life;

/// <summary>Another line, of which all that passes may be kept for a while.</summary>
public sealed class TracedLink : ISerialLink
{
    private readonly ISerialLink _line;
    private readonly IClock _clock;
    private ILineTrace? _trace;
    private int _baud;

    /// <param name="line">The line itself.</param>
    /// <param name="clock">Dates what passes.</param>
    public TracedLink(ISerialLink line, IClock clock)
    {
        _line = line;
        _clock = clock;
    }

    /// <summary>Keeps what passes; null as long as nobody does. It is told the speed that the line has already.</summary>
    public ILineTrace? Trace
    {
        get => _trace;
        set
        {
            if (value != null && _baud > 0)
            {
                value.Baud = _baud;
            }

            _trace = value;
        }
    }

    public int Read(byte[] buffer, int offset, int count)
    {
        int read = _line.Read(buffer, offset, count);
        ILineTrace? trace = _trace;
        if (read > 0 && trace != null)
        {
            trace.Note(true, buffer, offset, read, _clock.NowMs);
        }

        return read;
    }

    public void Write(byte[] buffer, int offset, int count)
    {
        ILineTrace? trace = _trace;
        if (trace != null)
        {
            trace.Note(false, buffer, offset, count, _clock.NowMs);
        }

        _line.Write(buffer, offset, count);
    }

    public void SetSpeed(int baud)
    {
        _baud = baud;
        ILineTrace? trace = _trace;
        if (trace != null)
        {
            trace.Baud = baud;
        }

        _line.SetSpeed(baud);
    }
}
