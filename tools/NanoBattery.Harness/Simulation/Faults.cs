namespace NanoBattery.Harness.Simulation;

/// <summary>What goes wrong on a line. <see cref="FaultsParser"/> reads it from text.</summary>
public sealed class Faults(params IReadOnlyList<LineFault> all)
{
    public static readonly Faults None = new();

    public IReadOnlyList<LineFault> All => all;

    /// <summary>The size of a trouble that there is now; null where there is none.</summary>
    internal double? SizeOf(LineTrouble trouble, long ms)
    {
        foreach (var fault in all)
        {
            if (fault.Trouble == trouble && fault.When.Covers(ms))
            {
                return fault.Size;
            }
        }
        return null;
    }
}
