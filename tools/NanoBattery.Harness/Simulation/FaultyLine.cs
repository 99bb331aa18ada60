using System.Buffers;

namespace NanoBattery.Harness.Simulation;

/// <summary>A device behind a bad line. The same seed does the same damage, however often the line is asked.</summary>
public sealed class FaultyLine : ISimulatedDevice
{
    /// <summary>0x0120 is the uptime: every product has it, and it says nothing of the battery.</summary>
    private const int UptimeRegister = 0x0120;

    private readonly ArrayBufferWriter<byte> _arrived = new(512);
    private readonly ArrayBufferWriter<byte> _heard = new(64);
    private readonly Faults _faults;
    private readonly Wire _toHost;
    private readonly Wire _fromHost;
    private readonly SeededRandom _hexTimes;
    private long _nowMs = -1;

    public FaultyLine(ISimulatedDevice device, Faults faults, long seed)
    {
        Device = device;
        _faults = faults;
        _toHost = new Wire(faults, Counts, seed * 2);
        _fromHost = new Wire(faults, Counts, ~seed);
        _hexTimes = new SeededRandom(seed * 2 + 1);
        (device as VeDirectDevice)?.Suffer(faults, seed);
    }

    /// <summary>What is at the other end.</summary>
    public ISimulatedDevice Device { get; }

    /// <summary>What has happened so far, on both ways of the line.</summary>
    public FaultCounts Counts { get; } = new();

    public string Name => Device.Name;

    public int BaudRate => Device.BaudRate;

    public int Emit(long nowMs, IBufferWriter<byte> sink)
    {
        if (_faults.All.Count == 0)
        {
            _nowMs = Math.Max(_nowMs, nowMs);
            return Device.Emit(nowMs, sink);
        }
        var written = 0;
        // A millisecond at a time is two bytes at most at 19200 baud: frames come between any two, whatever the caller's step.
        while (_nowMs < nowMs)
        {
            written += EmitMillisecond(++_nowMs, sink);
        }
        return written;
    }

    public void Receive(ReadOnlySpan<byte> bytes)
    {
        if (IsSilent(_nowMs))
        {
            Counts.SilencedBytes += bytes.Length;
            return;
        }
        foreach (var b in bytes)
        {
            _fromHost.Pass(b, _nowMs, _heard);
        }
        Device.Receive(_heard.WrittenSpan);
        _heard.ResetWrittenCount();
    }

    private int EmitMillisecond(long ms, IBufferWriter<byte> sink)
    {
        Device.Emit(ms, _arrived);
        var isSilent = IsSilent(ms);
        if (isSilent)
        {
            Counts.SilencedBytes += _arrived.WrittenCount;
            _arrived.ResetWrittenCount();
        }
        if (_faults.SizeOf(LineTrouble.Hex, ms) is { } perSecond && _hexTimes.Chance(perSecond / 1000) && !isSilent)
        {
            new HexWriter(_arrived).Async(UptimeRegister, RegisterValue.Long(ms / 1000));
            Counts.HexFrames++;
        }
        var written = 0;
        foreach (var b in _arrived.WrittenSpan)
        {
            written += _toHost.Pass(b, ms, sink);
        }
        _arrived.ResetWrittenCount();
        return written;
    }

    private bool IsSilent(long ms) => _faults.SizeOf(LineTrouble.Silence, ms) is not null;
}
