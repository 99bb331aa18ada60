namespace NanoBattery.Harness.Recordings;

/// <summary>A recording in memory: what came from the device, and when each byte was there.</summary>
public sealed class Recording
{
    private const long BitsPerByte = 10;

    private readonly byte[] _bytes;

    // Timed: _endsAt[i] device bytes are there at _times[i]. Empty where the speed of the line sets the time.
    private readonly long[] _times;
    private readonly long[] _endsAt;

    private Recording(byte[] bytes, int baud, IReadOnlyList<RecordedChunk> chunks, bool isTimed)
    {
        _bytes = bytes;
        Baud = baud;
        Chunks = chunks;
        IsTimed = isTimed;
        var fromDevice = chunks.Where(chunk => chunk.IsFromDevice).ToArray();
        _times = [.. fromDevice.Select(chunk => chunk.Ms)];
        _endsAt = new long[fromDevice.Length];
        var end = 0L;
        for (var i = 0; i < fromDevice.Length; i++)
        {
            end += fromDevice[i].Bytes.Length;
            _endsAt[i] = end;
        }
    }

    public int Baud { get; }

    /// <summary>False for a file of plain bytes, whose times are those of the line's speed.</summary>
    public bool IsTimed { get; }

    /// <summary>All that was recorded, in order of time; empty for plain bytes.</summary>
    public IReadOnlyList<RecordedChunk> Chunks { get; }

    /// <summary>What the comment lines at the top say.</summary>
    public IReadOnlyDictionary<string, string> Notes { get; private init; } = new Dictionary<string, string>();

    /// <summary>Lines that were skipped, or used as far as they could be read.</summary>
    public int DamagedLines { get; private init; }

    /// <summary>Everything the device sent.</summary>
    public ReadOnlyMemory<byte> FromDevice => _bytes;

    /// <summary>When the last byte is there.</summary>
    public long DurationMs => IsTimed
        ? Chunks.Count > 0 ? Chunks[^1].Ms : 0
        : (_bytes.Length * BitsPerByte * 1000 + Baud - 1) / Baud;

    public static Recording Timed(int baud, IReadOnlyList<RecordedChunk> chunks, IReadOnlyDictionary<string, string> notes, int damagedLines)
    {
        byte[] bytes = [.. chunks.Where(chunk => chunk.IsFromDevice).SelectMany(chunk => chunk.Bytes)];
        return new Recording(bytes, baud, chunks, isTimed: true) { Notes = notes, DamagedLines = damagedLines };
    }

    public static Recording Plain(byte[] bytes, int baud) => new(bytes, baud, [], isTimed: false);

    /// <summary>How many of the device's bytes are there at this moment. Byte k of plain bytes is there after k + 1 bytes' time.</summary>
    public long CountDueBy(long ms)
    {
        if (!IsTimed)
        {
            return Math.Clamp((long)((Int128)ms * Baud / (BitsPerByte * 1000)), 0, _bytes.Length);
        }
        var low = 0;
        var high = _times.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_times[middle] <= ms)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }
        return low == 0 ? 0 : _endsAt[low - 1];
    }
}
