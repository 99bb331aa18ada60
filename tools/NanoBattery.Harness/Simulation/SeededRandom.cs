namespace NanoBattery.Harness.Simulation;

/// <summary>
/// Splitmix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014): the same numbers from the same
/// seed on every machine and every version of .NET, which System.Random does not promise.
/// </summary>
public sealed class SeededRandom(long seed)
{
    private ulong _state = unchecked((ulong)seed);

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>At least 0, less than <paramref name="below"/>.</summary>
    public int Below(int below) => (int)(Next() % (ulong)below);

    /// <summary>From -<paramref name="reach"/> to +<paramref name="reach"/>, both included.</summary>
    public int Around(int reach) => Below(2 * reach + 1) - reach;

    /// <summary>True with this probability.</summary>
    public bool Chance(double probability) => (Next() >> 11) * (1.0 / (1UL << 53)) < probability;
}
