using System.Globalization;

namespace NanoBattery.Harness.Recordings;

/// <summary>Writes a timed recording. Each line is flushed: what was seen outlives the process that saw it.</summary>
public sealed class RecordingWriter : IDisposable
{
    private readonly TextWriter _text;

    public RecordingWriter(Stream stream, int baud)
    {
        _text = new StreamWriter(stream) { NewLine = "\n" };
        Line(string.Create(CultureInfo.InvariantCulture, $"{RecordingFormat.Magic} {RecordingFormat.Version} baud={baud}"));
    }

    /// <summary>Adds a comment line; the reader finds it in the notes. Neither part may hold a line end.</summary>
    /// <exception cref="ArgumentException">A part holds a line end, or the key is empty or holds a colon.</exception>
    public void Note(string key, string value)
    {
        if (key.Length == 0 || key.Contains(':') || (key + value).AsSpan().ContainsAny('\r', '\n'))
        {
            throw new ArgumentException($"note {key}: a note is a key without a colon and a value, on one line");
        }
        Line($"# {key}: {value}");
    }

    /// <param name="ms">Milliseconds since the start; not less than in the line before.</param>
    public void FromDevice(long ms, ReadOnlySpan<byte> bytes) => Chunk(ms, RecordingFormat.FromDevice, bytes);

    /// <param name="ms">Milliseconds since the start; not less than in the line before.</param>
    public void ToDevice(long ms, ReadOnlySpan<byte> bytes) => Chunk(ms, RecordingFormat.ToDevice, bytes);

    public void Dispose() => _text.Dispose();

    private void Chunk(long ms, char direction, ReadOnlySpan<byte> bytes)
    {
        if (!bytes.IsEmpty)
        {
            Line(string.Create(CultureInfo.InvariantCulture, $"{ms} {direction} {Convert.ToHexString(bytes)}"));
        }
    }

    private void Line(string line)
    {
        _text.WriteLine(line);
        _text.Flush();
    }
}
