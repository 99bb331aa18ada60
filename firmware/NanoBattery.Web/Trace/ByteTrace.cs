using NanoBattery.Life;

namespace NanoBattery.Web.Trace;

/// <summary>
/// The last bytes of the serial line, both ways, with their times. A record is a byte with the direction (its highest bit) and the
/// count, the milliseconds since the record before it (7 bits a byte, low first, the highest bit while more follow), and the bytes.
/// All its memory is made at the start. For one thread at a time: who writes holds the board's gate anyway.
/// </summary>
public sealed class ByteTrace : ILineTrace
{
    /// <summary>For a small board, and for one with room: 12 s and 200 s of a shunt that speaks twice a second.</summary>
    public const int SmallBoardBytes = 4_096, LargeBytes = 65_536;

    /// <summary>Bytes of one record.</summary>
    public const int LongestRecord = 127;

    private const int ToDevice = 0x80, More = 0x80, Low = 0x7F;
    private const int VeDirectBaud = 19_200;

    // A record's own: the head, and a time of up to 63 bits.
    private const int LongestHead = 10;

    private readonly byte[] _bytes;
    private readonly TraceRecord _oldest = new TraceRecord();
    private long _newestMs;
    private bool _hasBegun;

    /// <param name="capacity">In bytes, no less than 256. A record costs 2 to 4 more than what it keeps.</param>
    public ByteTrace(int capacity)
    {
        _bytes = new byte[capacity];
    }

    /// <summary>The speed that was set last.</summary>
    public int Baud { get; set; } = VeDirectBaud;

    /// <summary>Where the oldest record begins, and where the next one will. They only grow.</summary>
    internal long Tail { get; private set; }

    internal long Head { get; private set; }

    /// <summary>When the record before the oldest one was.</summary>
    internal long TailMs { get; private set; }

    /// <param name="isFromDevice">False where they were sent to it.</param>
    /// <param name="buffer">Holds them.</param>
    /// <param name="offset">Where they begin.</param>
    /// <param name="count">How many; they may become several records.</param>
    /// <param name="nowMs">Not earlier than the last time.</param>
    public void Note(bool isFromDevice, byte[] buffer, int offset, int count, long nowMs)
    {
        while (count > 0)
        {
            int taken = count < LongestRecord ? count : LongestRecord;
            Keep(isFromDevice, buffer, offset, taken, nowMs);
            offset += taken;
            count -= taken;
        }
    }

    /// <summary>Reads one record.</summary>
    /// <param name="at">Where it begins: from <see cref="Tail"/>, before <see cref="Head"/>.</param>
    /// <param name="record">Becomes it. Its time goes on from where it was.</param>
    /// <returns>Where the next one begins.</returns>
    internal long Read(long at, TraceRecord record)
    {
        int head = At(at++);
        record.IsFromDevice = (head & ToDevice) == 0;
        record.Count = head & Low;
        long passed = 0;
        int shift = 0;
        int next;
        do
        {
            next = At(at++);
            passed |= (long)(next & Low) << shift;
            shift += 7;
        }
        while ((next & More) != 0);

        record.AtMs += passed;
        for (int i = 0; i < record.Count; i++)
        {
            record.Bytes[i] = At(at + i);
        }

        return at + record.Count;
    }

    private void Keep(bool isFromDevice, byte[] buffer, int offset, int count, long nowMs)
    {
        MakeRoom(count + LongestHead);
        if (!_hasBegun)
        {
            _hasBegun = true;
            _newestMs = nowMs;
            TailMs = nowMs;
        }

        long passed = nowMs > _newestMs ? nowMs - _newestMs : 0;
        _newestMs += passed;
        Put((isFromDevice ? 0 : ToDevice) | count);
        while (passed > Low)
        {
            Put((int)(passed & Low) | More);
            passed >>= 7;
        }

        Put((int)passed);
        for (int i = 0; i < count; i++)
        {
            Put(buffer[offset + i]);
        }
    }

    private void MakeRoom(int count)
    {
        while (_bytes.Length - (Head - Tail) < count)
        {
            _oldest.AtMs = TailMs;
            Tail = Read(Tail, _oldest);
            TailMs = _oldest.AtMs;
        }
    }

    private void Put(int value)
    {
        _bytes[(int)(Head % _bytes.Length)] = (byte)value;
        Head++;
    }

    private byte At(long position) => _bytes[(int)(position % _bytes.Length)];
}
