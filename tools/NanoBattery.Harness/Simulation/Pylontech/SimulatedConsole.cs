using System.Buffers;
using NanoBattery.Serial;

namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>A line with a simulated console at its other end, on a clock that goes when somebody says so.</summary>
public sealed class SimulatedConsole : ISerialLink
{
    private readonly ArrayBufferWriter<byte> _arrived = new(4096);
    private int _read;

    public SimulatedConsole(PylontechOptions options, ConsoleFaults? faults = null)
    {
        Device = new PylontechDevice(options, faults);
        SetSpeed(Device.BaudRate);
    }

    public PylontechDevice Device { get; }

    public long NowMs { get; private set; }

    /// <summary>Lets time pass; it never runs back.</summary>
    public void AdvanceTo(long ms)
    {
        NowMs = Math.Max(NowMs, ms);
        Device.Emit(NowMs, _arrived);
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

    public void Write(byte[] buffer, int offset, int count) => Device.Receive(buffer.AsSpan(offset, count));

    public void SetSpeed(int baud) => Device.SetHostSpeed(baud);
}
