using System.Globalization;
using NanoBattery.Serial;

namespace NanoBattery.Harness.Recordings;

/// <summary>Another line, and all that passes over it written down. A full disk ends the recording, and not the line.</summary>
/// <param name="line">The line itself.</param>
/// <param name="writer">Writes it down.</param>
/// <param name="nowMs">Since the recording began.</param>
/// <param name="tell">Hears why the recording ends early.</param>
public sealed class RecordedLink(ISerialLink line, RecordingWriter writer, Func<long> nowMs, Action<string>? tell = null) : ISerialLink
{
    private bool _hasEnded;

    /// <summary>How much was heard and written down.</summary>
    public long Bytes { get; private set; }

    public int Read(byte[] buffer, int offset, int count)
    {
        var read = line.Read(buffer, offset, count);
        if (read > 0)
        {
            Keep(() =>
            {
                writer.FromDevice(nowMs(), buffer.AsSpan(offset, read));
                Bytes += read;
            });
        }
        return read;
    }

    public void Write(byte[] buffer, int offset, int count)
    {
        Keep(() => writer.ToDevice(nowMs(), buffer.AsSpan(offset, count)));
        line.Write(buffer, offset, count);
    }

    /// <summary>In the notes is the speed set last: that of the device, once it is found.</summary>
    public void SetSpeed(int baud)
    {
        Keep(() => writer.Note("speed", baud.ToString(CultureInfo.InvariantCulture)));
        line.SetSpeed(baud);
    }

    private void Keep(Action write)
    {
        try
        {
            if (!_hasEnded)
            {
                write();
            }
        }
        catch (IOException trouble)
        {
            _hasEnded = true;
            tell?.Invoke($"recording: ends here: {trouble.Message}");
        }
    }
}
