using System.Buffers;

namespace NanoBattery.Harness.Simulation;

/// <summary>One direction of a bad line. The same seed does the same damage.</summary>
internal sealed class Wire(Faults faults, FaultCounts counts, long seed)
{
    private readonly SeededRandom _noise = new(seed);

    public int Pass(byte b, long ms, IBufferWriter<byte> sink)
    {
        var written = 0;
        if (Strikes(LineTrouble.Garbage, ms))
        {
            counts.GarbageBytes++;
            sink.Write([(byte)_noise.Below(256)]);
            written++;
        }
        if (Strikes(LineTrouble.Drop, ms))
        {
            counts.DroppedBytes++;
            return written;
        }
        if (Strikes(LineTrouble.Flip, ms))
        {
            counts.FlippedBytes++;
            b ^= (byte)(1 << _noise.Below(8));
        }
        sink.Write([b]);
        return written + 1;
    }

    // The dice are thrown for each byte, or a fault for a while would change what happens after it.
    private bool Strikes(LineTrouble trouble, long ms) => _noise.Chance(faults.SizeOf(trouble, ms) ?? 0);
}
