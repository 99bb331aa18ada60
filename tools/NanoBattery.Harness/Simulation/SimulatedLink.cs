using System.Buffers;
using NanoBattery.Serial;

namespace NanoBattery.Harness.Simulation;

/// <summary>A line with a simulated device at its other end, on a clock that goes when somebody says so.</summary>
public sealed class SimulatedLink : ISerialLink
{
    private readonly ISimulatedDevice _device;
    private readonly ArrayBufferWriter<byte> _arrived = new(4096);
    private int _read;

    /// <summary>The line begins at the device's speed.</summary>
    public SimulatedLink(ISimulatedDevice device)
    {
        _device = device;
        SetSpeed(device.BaudRate);
    }

    public long NowMs { get; private set; }

    /// <summary>Lets time pass; it never runs back.</summary>
    public void AdvanceTo(long ms)
    {
        NowMs = Math.Max(NowMs, ms);
        _device.Emit(NowMs, _arrived);
    }

    public int Read(byte[] buffer, int offset, int count)
    {
        var taken = Math.Min(count, _arrived.WrittenCount - _read);
        _arrived.WrittenSpan.Slice(_read, taken).CopyTo(buffer.AsSpan(offset));
        _read += taken;
        if (_read == _arrived.WrittenCount)
        {
            _arrived.ResetWrittenCount();
            _read = 0;
        }
        return taken;
    }

    public void Write(byte[] buffer, int offset, int count) => _device.Receive(buffer.AsSpan(offset, count));

    /// <summary>A device that does not ask at which speed it is spoken to understands every one.</summary>
    public void SetSpeed(int baud) => (_device as IHearsSpeed)?.SetHostSpeed(baud);
}
