using System.Buffers;

namespace NanoBattery.Harness.Simulation;

/// <summary>A device behind a bad line. The same seed does the same damage, however often the line is asked.</summary>
public sealed class FaultyLine(ISimulatedDevice device, Faults faults, long seed) : ISimulatedDevice
{
    /// <summary>0x0120 is the uptime: every product has it, and it says nothing of the battery.</summary>
    private const int UptimeRegister = 0x0120;

    private readonly ArrayBufferWriter<byte> _arrived = new(512);
    private readonly SeededRandom _noise = new(seed * 2);
    private readonly SeededRandom _hexTimes = new(seed * 2 + 1);
    private long _nowMs = -1;

    public FaultCounts Counts { get; } = new();

    public string Name => device.Name;

    public int BaudRate => device.BaudRate;

    public int Emit(long nowMs, IBufferWriter<byte> sink)
    {
        var written = 0;
        // A millisecond at a time is two bytes at most at 19200 baud: frames come between any two, whatever the caller's step.
        while (_nowMs < nowMs)
        {
            written += EmitMillisecond(++_nowMs, sink);
        }
        return written;
    }

    public void Receive(ReadOnlySpan<byte> bytes) => device.Receive(bytes);

    private int EmitMillisecond(long ms, IBufferWriter<byte> sink)
    {
        device.Emit(ms, _arrived);
        var isSilent = IsSilent(ms);
        if (isSilent)
        {
            Counts.SilencedBytes += _arrived.WrittenCount;
            _arrived.ResetWrittenCount();
        }
        if (faults.HexPerSecond > 0 && _hexTimes.Chance(faults.HexPerSecond / 1000) && !isSilent)
        {
            new HexWriter(_arrived).Async(UptimeRegister, RegisterValue.Long(ms / 1000));
            Counts.HexFrames++;
        }
        var written = 0;
        foreach (var b in _arrived.WrittenSpan)
        {
            written += Pass(b, sink);
        }
        _arrived.ResetWrittenCount();
        return written;
    }

    private int Pass(byte b, IBufferWriter<byte> sink)
    {
        var written = 0;
        if (_noise.Chance(faults.GarbageProbability))
        {
            Counts.GarbageBytes++;
            sink.Write([(byte)_noise.Below(256)]);
            written++;
        }
        if (_noise.Chance(faults.DropProbability))
        {
            Counts.DroppedBytes++;
            return written;
        }
        if (_noise.Chance(faults.FlipProbability))
        {
            Counts.FlippedBytes++;
            b ^= (byte)(1 << _noise.Below(8));
        }
        sink.Write([b]);
        return written + 1;
    }

    private bool IsSilent(long ms)
    {
        foreach (var silence in faults.Silences)
        {
            if (silence.Covers(ms))
            {
                return true;
            }
        }
        return false;
    }
}
