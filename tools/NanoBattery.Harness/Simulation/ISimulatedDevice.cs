using System.Buffers;

namespace NanoBattery.Harness.Simulation;

/// <summary>A device at the other end of a serial line. It has no clock: it is told the time, and it never runs back.</summary>
public interface ISimulatedDevice
{
    /// <summary>What the device is, as a person names it.</summary>
    string Name { get; }

    /// <summary>Bits a second (8 data bits, no parity, one stop bit).</summary>
    int BaudRate { get; }

    /// <summary>Writes the bytes that arrived on the line since the last call, up to and including <paramref name="nowMs"/>.</summary>
    /// <param name="nowMs">Milliseconds since the device was switched on: what it missed since the last call it makes up for.</param>
    /// <param name="sink">Gets the bytes.</param>
    /// <returns>The number of bytes written.</returns>
    int Emit(long nowMs, IBufferWriter<byte> sink);

    /// <summary>Takes bytes the host sent; the device sees them at the time of the last <see cref="Emit"/>.</summary>
    void Receive(ReadOnlySpan<byte> bytes);
}
