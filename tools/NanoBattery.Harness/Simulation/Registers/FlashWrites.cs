namespace NanoBattery.Harness.Simulation.Registers;

/// <summary>How often each register was written to flash, with a new value or with the one it had: both wear it.</summary>
public sealed class FlashWrites
{
    private readonly SortedDictionary<int, int> _counts = [];

    /// <summary>Writes to one register; 0 where there was none.</summary>
    public int this[int register] => _counts.GetValueOrDefault(register);

    public int Total => _counts.Values.Sum();

    /// <summary>Those that were written, in their order.</summary>
    public IEnumerable<int> Registers => _counts.Keys;

    internal void Add(int register) => _counts[register] = this[register] + 1;
}
