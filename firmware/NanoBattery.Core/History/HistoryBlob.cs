using System;

namespace NanoBattery.History;

/// <summary>
/// A battery's log and its lock-outs as bytes to keep: "NBH" and the version, the fields, and a check sum over all before it.
/// </summary>
public sealed class HistoryBlob
{
    /// <summary>Of version 1: head 4, extremes 24, sums 68, alarms 10, lock-outs 4, check sum 2.</summary>
    public const int Length = 112;

    private const int Version = 1;
    private const int HeadLength = 4;
    private const int SumAt = Length - 2;

    private readonly BatteryLog _log;
    private readonly BlobFields _fields;

    public HistoryBlob(BatteryLog log)
    {
        _log = log;
        _fields = new BlobFields(Bytes);
    }

    /// <summary>The blob, after <see cref="Write"/>.</summary>
    public byte[] Bytes { get; } = new byte[Length];

    /// <summary>A bit for each lock-out that the guard holds; the guard knows which.</summary>
    public int LockOuts { get; set; }

    /// <summary>Puts the log and the lock-outs into <see cref="Bytes"/>.</summary>
    public void Write()
    {
        Bytes[0] = (byte)'N';
        Bytes[1] = (byte)'B';
        Bytes[2] = (byte)'H';
        Bytes[3] = Version;
        _fields.StartWriting(HeadLength);
        Exchange();
        int sum = Crc16.Of(Bytes, SumAt);
        Bytes[SumAt] = (byte)(sum & 0xFF);
        Bytes[SumAt + 1] = (byte)(sum >> 8);
    }

    /// <summary>Sets the log and the lock-outs to what was once written.</summary>
    /// <param name="blob">Its first <paramref name="length"/> bytes are the blob.</param>
    /// <param name="length">How many there are.</param>
    /// <returns>False where size, version or check sum are wrong; then log and lock-outs are as they were.</returns>
    public bool Read(byte[] blob, int length)
    {
        if (length != Length || blob[0] != 'N' || blob[1] != 'B' || blob[2] != 'H' || blob[3] != Version)
        {
            return false;
        }

        if (Crc16.Of(blob, SumAt) != (blob[SumAt] | (blob[SumAt + 1] << 8)))
        {
            return false;
        }

        Array.Copy(blob, 0, Bytes, 0, Length);
        _fields.StartReading(HeadLength);
        Exchange();
        return true;
    }

    private void Exchange()
    {
        _log.Exchange(_fields);
        LockOuts = _fields.Int(LockOuts);
    }
}
