namespace NanoBattery.Harness.Simulation;

/// <summary>The values of the CS field.</summary>
public enum ChargeStage
{
    Off = 0,
    Fault = 2,
    Bulk = 3,
    Absorption = 4,
    Float = 5,
}
