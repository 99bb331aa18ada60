namespace NanoBattery.Harness.Simulation.Registers;

/// <summary>What there is to know of a register.</summary>
/// <param name="Id">As the documents write it.</param>
/// <param name="Type">Its width and sign on the line.</param>
/// <param name="Kept">What becomes of a write.</param>
/// <param name="Initial">What it holds until it is written; of a volatile one, also after its time is up.</param>
public sealed record RegisterRow(int Id, RegisterType Type, Kept Kept, long Initial = 0)
{
    /// <summary>What is read from a register that is measured rather than kept.</summary>
    public Func<long>? Measure { get; init; }

    /// <summary>Below this a write gets flags 0x04.</summary>
    public long Lowest { get; init; } = Type > 0 ? 0 : -(1L << (8 * -(int)Type - 1));

    /// <summary>And above this.</summary>
    public long Highest { get; init; } = Type > 0 ? (1L << (8 * (int)Type)) - 1 : (1L << (8 * -(int)Type - 1)) - 1;

    /// <summary>Where only some values have a meaning, which they are: others get flags 0x04.</summary>
    public IReadOnlyList<long>? Choices { get; init; }

    public int Bytes => Math.Abs((int)Type);

    public static RegisterRow Measured(int id, RegisterType type, Func<long> now) => new(id, type, Kept.ReadOnly) { Measure = now };

    public bool Takes(long value) => value >= Lowest && value <= Highest && (Choices is null || Choices.Contains(value));

    /// <summary>The number in as many bytes as the register has, low byte first; null where there are more or fewer.</summary>
    public long? NumberOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Bytes)
        {
            return null;
        }
        var number = 0L;
        for (var i = 0; i < bytes.Length; i++)
        {
            number |= (long)bytes[i] << (8 * i);
        }
        var unused = 64 - 8 * Bytes;
        return Type > 0 ? number : number << unused >> unused;
    }
}
