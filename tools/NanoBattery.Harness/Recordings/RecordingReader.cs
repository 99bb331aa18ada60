using System.Text;

namespace NanoBattery.Harness.Recordings;

/// <summary>Reads both kinds of recordings, and gets out of a damaged one what is in it.</summary>
public static class RecordingReader
{
    /// <param name="plainBaud">The line's speed for a file of plain bytes; a timed recording says its own.</param>
    /// <exception cref="IOException">There is no such file, or it cannot be read; the message says which.</exception>
    public static Recording Read(string path, int plainBaud = RecordingFormat.DefaultBaud)
    {
        byte[] content;
        try
        {
            content = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new FileNotFoundException($"recording {path}: there is no such file", path, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"recording {path}: cannot be read: {e.Message}", e);
        }
        return Parse(content, plainBaud);
    }

    /// <summary>Throws at no content: what cannot be read is counted in <see cref="Recording.DamagedLines"/>.</summary>
    public static Recording Parse(byte[] content, int plainBaud = RecordingFormat.DefaultBaud)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(plainBaud);
        if (!content.AsSpan().StartsWith(Encoding.ASCII.GetBytes(RecordingFormat.Magic)))
        {
            return Recording.Plain(content, plainBaud);
        }
        // One character a byte, so that damage to a byte stays damage to one character.
        var text = Encoding.Latin1.GetString(content);
        var parser = new TimedRecordingParser();
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            var isWhole = end >= 0;
            end = isWhole ? end : text.Length;
            parser.Line(text.AsSpan(start, end - start).TrimEnd('\r'), isWhole);
            start = end + 1;
        }
        return parser.Finish();
    }
}
