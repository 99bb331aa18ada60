namespace NanoBattery.Harness.Simulation;

/// <summary>The system that a simulated device is part of.</summary>
public sealed class SimulationOptions
{
    /// <summary>Clouds, fridge and measurement noise come from this, and nothing else does.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>LFP cells in series: 4 is a 12.8 V pack, 16 a 51.2 V pack.</summary>
    public int Cells { get; init; } = 4;

    public int CapacityAmpHours { get; init; } = 100;

    public int StartSocPermille { get; init; } = 500;

    /// <summary>False: the shunt was never synchronised and sends dashes until the pack is full for the first time.</summary>
    public bool SocKnown { get; init; } = true;

    /// <summary>Seconds since midnight at the simulation's time 0.</summary>
    public int StartSecondOfDay { get; init; } = 6 * 3600;

    public int AmbientDegrees { get; init; } = 20;

    /// <summary>The most the solar charger gives.</summary>
    public int SolarAmps { get; init; } = 20;

    /// <summary>The most the mains charger gives.</summary>
    public int ChargerAmps { get; init; } = 30;

    /// <summary>What either makes of the limit that a host writes.</summary>
    public ChargerKind ChargerKind { get; init; }
}
