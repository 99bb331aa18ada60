namespace NanoBattery.Harness.Simulation.Registers;

/// <summary>Where a register keeps what a host writes to it.</summary>
public enum Kept
{
    /// <summary>It cannot be written: flags 0x02.</summary>
    ReadOnly,

    /// <summary>The write is answered as if it were done, and nothing is.</summary>
    Nowhere,

    /// <summary>In memory: gone after the link's timeout without a write, or with the power.</summary>
    Volatile,

    /// <summary>In flash, which wears with each write.</summary>
    Flash,
}
