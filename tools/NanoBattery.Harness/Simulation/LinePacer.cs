using System.Buffers;

namespace NanoBattery.Harness.Simulation;

/// <summary>
/// Lets bytes out at the speed of the line, so that a reader sees blocks grow as on a real one.
/// Exact in integers: time is counted in 1/(1000 · baud) seconds, of which one byte (10 bits) takes 10000.
/// </summary>
internal sealed class LinePacer(int baudRate)
{
    private const long UnitsPerByte = 10_000;

    private readonly Queue<(byte[] Bytes, long ReadyUnits)> _waiting = new();
    private int _sentOfFirst;
    private long _lineFreeUnits;
    private long _allSentUnits;

    /// <summary>When the last byte that waits will have arrived.</summary>
    public long AllSentMs => (_allSentUnits + baudRate - 1) / baudRate;

    public void Enqueue(ReadOnlySpan<byte> bytes, long nowMs)
    {
        if (!bytes.IsEmpty)
        {
            _waiting.Enqueue((bytes.ToArray(), nowMs * baudRate));
            _allSentUnits = Math.Max(_allSentUnits, nowMs * baudRate) + bytes.Length * UnitsPerByte;
        }
    }

    /// <summary>Forgets what waits, as a device does that loses its power.</summary>
    public void Clear(long nowMs)
    {
        _waiting.Clear();
        _sentOfFirst = 0;
        _lineFreeUnits = _allSentUnits = nowMs * baudRate;
    }

    /// <summary>Takes the next byte that has arrived by now, and when it did.</summary>
    public bool TryTake(long nowMs, out byte value, out long arrivedMs)
    {
        (value, arrivedMs) = (0, 0);
        if (!_waiting.TryPeek(out var first))
        {
            return false;
        }
        var arrivedUnits = Math.Max(_lineFreeUnits, first.ReadyUnits) + UnitsPerByte;
        if (arrivedUnits > nowMs * baudRate)
        {
            return false;
        }
        (value, arrivedMs) = (first.Bytes[_sentOfFirst++], (arrivedUnits + baudRate - 1) / baudRate);
        _lineFreeUnits = arrivedUnits;
        if (_sentOfFirst == first.Bytes.Length)
        {
            _waiting.Dequeue();
            _sentOfFirst = 0;
        }
        return true;
    }

    public int Release(long nowMs, IBufferWriter<byte> sink)
    {
        var nowUnits = nowMs * baudRate;
        var released = 0;
        while (_waiting.TryPeek(out var first))
        {
            var startUnits = Math.Max(_lineFreeUnits, first.ReadyUnits);
            var due = (int)Math.Min(first.Bytes.Length - _sentOfFirst, Math.Max(0, (nowUnits - startUnits) / UnitsPerByte));
            sink.Write(first.Bytes.AsSpan(_sentOfFirst, due));
            released += due;
            _sentOfFirst += due;
            if (due > 0)
            {
                _lineFreeUnits = startUnits + due * UnitsPerByte;
            }
            if (_sentOfFirst < first.Bytes.Length)
            {
                break;
            }
            _waiting.Dequeue();
            _sentOfFirst = 0;
        }
        return released;
    }
}
