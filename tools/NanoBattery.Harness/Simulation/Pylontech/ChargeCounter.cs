namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>The charge a module believes to hold: it counts what flows against its label, and is full when the voltage says so.</summary>
public sealed class ChargeCounter(double capacityMilliampHours, double startSocPermille)
{
    private const double FullCellMillivolts = 3500;
    private const int FullSeconds = 60;

    private int _fullSeconds;

    public double MilliampHours { get; private set; } = capacityMilliampHours * startSocPermille / 1000;

    public double CapacityMilliampHours => capacityMilliampHours;

    /// <summary>A whole number, as the device shows it.</summary>
    public int SocPercent => (int)Math.Round(MilliampHours * 100 / capacityMilliampHours, MidpointRounding.AwayFromZero);

    /// <summary>From the moment it looked full until it is used again.</summary>
    public bool IsFull { get; private set; }

    /// <summary>How often charge was set to full instead of counted.</summary>
    public int TimesFull { get; private set; }

    /// <summary>Charge that left since the beginning, of which devices tell cycles.</summary>
    public double DischargedMilliampHours { get; private set; }

    /// <summary>One second.</summary>
    public void Step(double milliamps, double meanCellMillivolts)
    {
        MilliampHours = Math.Clamp(MilliampHours + milliamps / 3600, 0, capacityMilliampHours);
        DischargedMilliampHours += Math.Max(0, -milliamps) / 3600;
        var looksFull = meanCellMillivolts >= FullCellMillivolts && milliamps >= 0 && milliamps < capacityMilliampHours * 0.05;
        _fullSeconds = looksFull ? _fullSeconds + 1 : 0;
        if (_fullSeconds == FullSeconds)
        {
            MilliampHours = capacityMilliampHours;
            IsFull = true;
            TimesFull++;
        }
        IsFull &= MilliampHours > capacityMilliampHours * 0.98;
    }
}
