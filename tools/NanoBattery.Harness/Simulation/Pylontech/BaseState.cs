namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>What a module does, by the device's own words.</summary>
public enum BaseState
{
    Idle,
    Charge,
    Dischg,
}
