namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>Where a value stands between the limits a module watches. The order is that of the device's bits.</summary>
public enum Level
{
    Over,
    High,
    Normal,
    Low,
    Under,
}
