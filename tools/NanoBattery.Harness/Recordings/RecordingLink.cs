using NanoBattery.Serial;

namespace NanoBattery.Harness.Recordings;

/// <summary>Plays a recording as a serial line, on a clock that is advanced from outside: as slow as life or at once.</summary>
public sealed class RecordingLink(Recording recording) : ISerialLink
{
    private long _nowMs;

    /// <summary>True when the last byte was read.</summary>
    public bool AtEnd => BytesRead == recording.FromDevice.Length;

    /// <summary>When the last byte is there.</summary>
    public long DurationMs => recording.DurationMs;

    public long BytesRead { get; private set; }

    /// <summary>Bytes sent to the device: it was there then, not now, and does not answer.</summary>
    public long BytesWritten { get; private set; }

    /// <summary>Sets the clock, in milliseconds since the recording's start. An earlier time than the last changes nothing.</summary>
    public void AdvanceTo(long ms) => _nowMs = Math.Max(_nowMs, ms);

    public int Read(byte[] buffer, int offset, int count)
    {
        var due = (int)Math.Min(count, recording.CountDueBy(_nowMs) - BytesRead);
        recording.FromDevice.Span.Slice((int)BytesRead, due).CopyTo(buffer.AsSpan(offset, count));
        BytesRead += due;
        return due;
    }

    public void Write(byte[] buffer, int offset, int count) => BytesWritten += count;

    /// <summary>Does nothing: a recording was made at its own speed.</summary>
    public void SetSpeed(int baud)
    {
    }
}
