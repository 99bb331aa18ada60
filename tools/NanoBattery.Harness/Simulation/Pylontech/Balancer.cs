namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>Bleeds the cells that are ahead of the others near full, which is what a device shows with a Y.</summary>
public sealed class Balancer(int cells)
{
    /// <summary>Through the resistor beside a cell.</summary>
    public const double BleedMilliamps = 60;

    private const double BeginMillivolts = 3400;
    private const double AheadMillivolts = 8;

    private readonly bool[] _bleeds = new bool[cells];

    public bool Bleeds(int cell) => _bleeds[cell];

    /// <summary>What leaves this cell beside the module's current.</summary>
    public double MilliampsOf(int cell) => _bleeds[cell] ? BleedMilliamps : 0;

    /// <summary>Chooses for the next second; while discharging there is nothing to win.</summary>
    public void Choose(int cell, double millivolts, double lowestMillivolts, bool isDischarging) =>
        _bleeds[cell] = !isDischarging && millivolts > BeginMillivolts && millivolts > lowestMillivolts + AheadMillivolts;
}
