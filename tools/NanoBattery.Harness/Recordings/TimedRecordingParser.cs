using System.Globalization;

namespace NanoBattery.Harness.Recordings;

/// <summary>Takes a timed recording line by line.</summary>
internal sealed class TimedRecordingParser
{
    // A damaged number may say anything; a recording that lasts a hundred years does not exist.
    private const long LongestMs = 100L * 366 * 86_400_000;

    private readonly List<RecordedChunk> _chunks = [];
    private readonly Dictionary<string, string> _notes = [];
    private int _baud = RecordingFormat.DefaultBaud;
    private int _damagedLines;
    private bool _sawHeader;

    /// <param name="isWhole">False for a last line without its end: it may have been longer.</param>
    public void Line(ReadOnlySpan<char> line, bool isWhole)
    {
        var isSound = !_sawHeader ? Header(line) : line.StartsWith('#') ? Note(line[1..]) : line.IsEmpty || Chunk(line);
        _damagedLines += isSound && isWhole ? 0 : 1;
    }

    public Recording Finish() => Recording.Timed(_baud, _chunks, _notes, _damagedLines);

    private bool Header(ReadOnlySpan<char> line)
    {
        _sawHeader = true;
        var words = line[RecordingFormat.Magic.Length..].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is not [var version, var baud] || version != "1" || !baud.StartsWith("baud=", StringComparison.Ordinal))
        {
            return false;
        }
        if (!int.TryParse(baud.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var speed) || speed <= 0)
        {
            return false;
        }
        _baud = speed;
        return true;
    }

    private bool Note(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        if (colon > 0)
        {
            _notes[text[..colon].Trim().ToString()] = text[(colon + 1)..].Trim().ToString();
        }
        return true;
    }

    private bool Chunk(ReadOnlySpan<char> line)
    {
        var space = line.IndexOf(' ');
        if (space < 0 || line.Length < space + 4 || line[space + 2] != ' '
            || line[space + 1] is not (RecordingFormat.FromDevice or RecordingFormat.ToDevice)
            || !long.TryParse(line[..space], NumberStyles.None, CultureInfo.InvariantCulture, out var ms) || ms > LongestMs)
        {
            return false;
        }
        var digits = line[(space + 3)..];
        var readable = digits.IndexOfAnyExcept("0123456789ABCDEFabcdef");
        readable = (readable < 0 ? digits.Length : readable) / 2 * 2;
        if (readable > 0)
        {
            var isInOrder = Add(ms, line[space + 1] == RecordingFormat.FromDevice, Convert.FromHexString(digits[..readable]));
            return isInOrder && readable == digits.Length;
        }
        return false;
    }

    /// <summary>
    /// Time does not go back. Where it seems to, either this line's number is damaged, or the one before it was: if this
    /// one fits behind the line before that, the line before is drawn back, or it would hold up all that follow.
    /// </summary>
    private bool Add(long ms, bool isFromDevice, byte[] bytes)
    {
        var last = _chunks.Count > 0 ? _chunks[^1].Ms : 0;
        var isInOrder = ms >= last;
        if (!isInOrder && _chunks.Count > 0 && ms >= (_chunks.Count > 1 ? _chunks[^2].Ms : 0))
        {
            _chunks[^1] = _chunks[^1] with { Ms = ms };
            last = ms;
        }
        _chunks.Add(new RecordedChunk(Math.Max(ms, last), isFromDevice, bytes));
        return isInOrder;
    }
}
