using NanoBattery.Network;
using NanoBattery.Serial;

namespace NanoBattery.Web.Trace;

/// <summary>Another line, of which all that passes is kept for a while.</summary>
public sealed class TracedLink : ISerialLink
{
    private readonly ISerialLink _line;
    private readonly ByteTrace _trace;
    private readonly IClock _clock;

    /// <param name="line">The line itself.</param>
    /// <param name="trace">Keeps what passes.</param>
    /// <param name="clock">Dates it.</param>
    public TracedLink(ISerialLink line, ByteTrace trace, IClock clock)
    {
        _line = line;
        _trace = trace;
        _clock = clock;
    }

    public int Read(byte[] buffer, int offset, int count)
    {
        int read = _line.Read(buffer, offset, count);
        if (read > 0)
        {
            _trace.Note(true, buffer, offset, read, _clock.NowMs);
        }

        return read;
    }

    public void Write(byte[] buffer, int offset, int count)
    {
        _trace.Note(false, buffer, offset, count, _clock.NowMs);
        _line.Write(buffer, offset, count);
    }

    public void SetSpeed(int baud)
    {
        _trace.Baud = baud;
        _line.SetSpeed(baud);
    }
}
