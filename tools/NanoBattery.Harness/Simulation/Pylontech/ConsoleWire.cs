using System.Buffers;

namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>One direction of the line: what a sender puts on it, and what arrives. The same seed does the same damage.</summary>
internal sealed class ConsoleWire(ConsoleFaults faults, FaultCounts counts, long seed)
{
    private readonly SeededRandom _noise = new(seed);
    private double _bytesOwed;

    /// <summary>Sends a byte at one speed to somebody who listens at another.</summary>
    public int Pass(byte b, long ms, double sentBaud, double heardBaud, IBufferWriter<byte> sink)
    {
        if (faults.SizeOf(ConsoleTrouble.Silence, ms) is not null)
        {
            counts.SilencedBytes++;
            return 0;
        }
        if (sentBaud == heardBaud)
        {
            return Disturb(b, ms, sink);
        }
        // Who listens slower takes several bytes for one, who listens faster one for several, and none is what was sent.
        counts.GarbledBytes++;
        var written = 0;
        for (_bytesOwed += heardBaud / sentBaud; _bytesOwed >= 1; _bytesOwed--)
        {
            written += Put((byte)_noise.Below(256), sink);
        }
        return written;
    }

    private int Disturb(byte b, long ms, IBufferWriter<byte> sink)
    {
        var written = 0;
        if (Strikes(ConsoleTrouble.Garbage, ms))
        {
            counts.GarbageBytes++;
            written += Put((byte)_noise.Below(256), sink);
        }
        if (Strikes(ConsoleTrouble.Drop, ms))
        {
            counts.DroppedBytes++;
            return written;
        }
        if (Strikes(ConsoleTrouble.Flip, ms))
        {
            counts.FlippedBytes++;
            b ^= (byte)(1 << _noise.Below(8));
        }
        return written + Put(b, sink);
    }

    private bool Strikes(ConsoleTrouble trouble, long ms) => faults.SizeOf(trouble, ms) is { } chance && _noise.Chance(chance);

    private static int Put(byte b, IBufferWriter<byte> sink)
    {
        sink.Write([b]);
        return 1;
    }
}
