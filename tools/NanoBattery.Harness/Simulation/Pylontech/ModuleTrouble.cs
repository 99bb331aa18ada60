namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>How a module can fail its master.</summary>
public enum ModuleTrouble
{
    /// <summary>It gives no answer of its own; the table of all modules still shows what it said last.</summary>
    Silent,

    /// <summary>It gives no answer, and the table has no row of it.</summary>
    Missing,

    /// <summary>It is off the stack: no current flows, and the table says so.</summary>
    Absent,
}
