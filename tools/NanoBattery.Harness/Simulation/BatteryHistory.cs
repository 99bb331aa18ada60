namespace NanoBattery.Harness.Simulation;

/// <summary>The history a shunt sends as H1 to H18, of a pack that has a life behind it.</summary>
public sealed class BatteryHistory
{
    private const int PastCycles = 31;
    private readonly long _capacityMilliampHours;
    private double _drawnMilliampHours;
    private double _dischargedMilliwattHours;
    private double _chargedMilliwattHours;
    private bool _wasLow;

    public BatteryHistory(long capacityMilliampHours, int cells, double consumedMilliampHours)
    {
        _capacityMilliampHours = capacityMilliampHours;
        Cycles = PastCycles;
        Synchronisations = PastCycles + 4;
        SecondsSinceFull = 61_200;
        DeepestMilliampHours = Math.Min(consumedMilliampHours, -0.82 * capacityMilliampHours);
        LastMilliampHours = consumedMilliampHours;
        _drawnMilliampHours = PastCycles * 0.55 * capacityMilliampHours;
        _dischargedMilliwattHours = _drawnMilliampHours * cells * 3.2;
        _chargedMilliwattHours = _dischargedMilliwattHours * 1.04;
        LowestMillivolts = cells * 3011;
        HighestMillivolts = cells * 3561;
        _wasLow = consumedMilliampHours < -0.35 * capacityMilliampHours;
    }

    /// <summary>Discharges to zero: this pack never had one.</summary>
    public int FullDischarges => 0;

    public int Cycles { get; private set; }

    public int Synchronisations { get; private set; }

    public long SecondsSinceFull { get; private set; }

    public double DeepestMilliampHours { get; private set; }

    public double LastMilliampHours { get; private set; }

    public double AverageMilliampHours => -_drawnMilliampHours / Cycles;

    public double CumulativeMilliampHours => -_drawnMilliampHours;

    public double LowestMillivolts { get; private set; }

    public double HighestMillivolts { get; private set; }

    /// <summary>Hundredths of a kilowatt hour, as the field counts.</summary>
    public long DischargedDecawattHours => (long)(_dischargedMilliwattHours / 1e4);

    public long ChargedDecawattHours => (long)(_chargedMilliwattHours / 1e4);

    public void Step(double millivolts, double milliamps, double consumedMilliampHours)
    {
        SecondsSinceFull++;
        LowestMillivolts = Math.Min(LowestMillivolts, millivolts);
        HighestMillivolts = Math.Max(HighestMillivolts, millivolts);
        DeepestMilliampHours = Math.Min(DeepestMilliampHours, consumedMilliampHours);
        LastMilliampHours = Math.Min(LastMilliampHours, consumedMilliampHours);
        var milliwattHours = Math.Abs(millivolts * milliamps) / 3.6e6;
        if (milliamps < 0)
        {
            _drawnMilliampHours -= milliamps / 3600;
            _dischargedMilliwattHours += milliwattHours;
        }
        else
        {
            _chargedMilliwattHours += milliwattHours;
        }
        CountCycle(consumedMilliampHours);
    }

    public void Synchronise()
    {
        Synchronisations++;
        SecondsSinceFull = 0;
        LastMilliampHours = 0;
    }

    // A BMV counts a cycle when the pack went below 65 % and came back above 90 % (BMV-700 manual, history data).
    private void CountCycle(double consumedMilliampHours)
    {
        if (consumedMilliampHours < -0.35 * _capacityMilliampHours)
        {
            _wasLow = true;
        }
        else if (_wasLow && consumedMilliampHours > -0.10 * _capacityMilliampHours)
        {
            _wasLow = false;
            Cycles++;
        }
    }
}
