namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>What goes wrong with a console and the modules behind it.</summary>
public sealed class ConsoleFaults
{
    public static readonly ConsoleFaults None = new();

    public IReadOnlyList<ModuleFault> Modules { get; init; } = [];
}
