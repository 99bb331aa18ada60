namespace NanoBattery.Harness.Simulation;

/// <summary>What goes wrong on a line. <see cref="FaultsParser"/> reads it from text.</summary>
public sealed class Faults
{
    public static readonly Faults None = new();

    /// <summary>The chance of each byte to arrive with one bit turned.</summary>
    public double FlipProbability { get; init; }

    /// <summary>The chance of each byte not to arrive.</summary>
    public double DropProbability { get; init; }

    /// <summary>The chance of a byte nobody sent, before each byte.</summary>
    public double GarbageProbability { get; init; }

    /// <summary>Async HEX frames a second, put between any two bytes: older firmware interrupts its text so.</summary>
    public double HexPerSecond { get; init; }

    public IReadOnlyList<Silence> Silences { get; init; } = [];
}
