namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>
/// What a module watches and when it stops: high and low are warnings, over and under open its switch. The numbers are of
/// the usual size for such modules; those of a certain firmware are not public.
/// </summary>
public sealed class ModuleProtection(double capacityMilliampHours)
{
    private readonly Threshold _tooColdToCharge = new(0, 2);

    internal Threshold CellOver { get; } = new(3750, 3500);

    internal Threshold CellHigh { get; } = new(3600, 3500);

    internal Threshold CellLow { get; } = new(3050, 3100);

    internal Threshold CellUnder { get; } = new(2800, 3000);

    /// <summary>By the mean of the cells: 54 V of 15.</summary>
    internal Threshold PackOver { get; } = new(3650, 3500);

    internal Threshold PackHigh { get; } = new(3600, 3500);

    internal Threshold PackLow { get; } = new(3067, 3100);

    internal Threshold PackUnder { get; } = new(2900, 3000);

    internal Threshold TooHot { get; } = new(60, 55);

    internal Threshold Hot { get; } = new(50, 45);

    internal Threshold Cold { get; } = new(5, 7);

    internal Threshold TooCold { get; } = new(-10, -8);

    internal Threshold ChargeExcess { get; } = new(capacityMilliampHours * 1.1, capacityMilliampHours);

    internal Threshold DischargeExcess { get; } = new(capacityMilliampHours * -1.1, -capacityMilliampHours);

    internal Threshold ChargeLow { get; } = new(10, 12);

    public bool StopsCharging => CellOver.IsTripped || PackOver.IsTripped || TooHot.IsTripped || TooCold.IsTripped || _tooColdToCharge.IsTripped;

    public bool StopsDischarging => CellUnder.IsTripped || PackUnder.IsTripped || TooHot.IsTripped || TooCold.IsTripped;

    /// <summary>One second of what the module measured.</summary>
    public void Step(double highestMillivolts, double lowestMillivolts, double meanMillivolts, double degrees, double milliamps, int socPercent)
    {
        CellOver.Watch(highestMillivolts);
        CellHigh.Watch(highestMillivolts);
        CellLow.Watch(lowestMillivolts);
        CellUnder.Watch(lowestMillivolts);
        PackOver.Watch(meanMillivolts);
        PackHigh.Watch(meanMillivolts);
        PackLow.Watch(meanMillivolts);
        PackUnder.Watch(meanMillivolts);
        TooHot.Watch(degrees);
        Hot.Watch(degrees);
        Cold.Watch(degrees);
        TooCold.Watch(degrees);
        _tooColdToCharge.Watch(degrees);
        ChargeExcess.Watch(milliamps);
        DischargeExcess.Watch(milliamps);
        ChargeLow.Watch(socPercent);
    }
}
