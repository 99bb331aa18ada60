namespace NanoBattery.Harness.Simulation;

/// <summary>What a charger and a load see of a battery: a voltage behind a resistance.</summary>
public interface IPack
{
    /// <summary>In series.</summary>
    int Cells { get; }

    long CapacityMilliampHours { get; }

    double OpenCircuitMillivolts { get; }

    double ResistanceOhms { get; }

    double Millivolts { get; }
}
