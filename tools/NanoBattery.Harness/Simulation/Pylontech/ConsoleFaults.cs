namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>What goes wrong with a console and the modules behind it. <see cref="ConsoleFaultsParser"/> reads it from text.</summary>
public sealed class ConsoleFaults
{
    public static readonly ConsoleFaults None = new();

    public IReadOnlyList<ModuleFault> Modules { get; init; } = [];

    public IReadOnlyList<ConsoleFault> Console { get; init; } = [];

    /// <summary>The size of a trouble that there is now; null where there is none.</summary>
    internal double? SizeOf(ConsoleTrouble trouble, long ms)
    {
        foreach (var fault in Console)
        {
            if (fault.Trouble == trouble && fault.When.Covers(ms))
            {
                return fault.Size;
            }
        }
        return null;
    }
}
