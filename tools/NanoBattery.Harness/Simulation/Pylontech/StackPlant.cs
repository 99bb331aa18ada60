namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>A stack with the sun, a charger and a household on it. It has a second for its smallest step.</summary>
public sealed class StackPlant
{
    /// <summary>Panels a little bigger than the charger, as they are bought.</summary>
    private const double PanelsOverCharger = 1.13;

    private const int EmptySocPercent = 3;

    private readonly int _startSecondOfDay;
    private readonly double _mostMilliamps;
    private readonly LoadProfile _load;
    private readonly Sun _sun;
    private readonly ChargeController _charger;

    public StackPlant(PylontechOptions options)
    {
        _startSecondOfDay = options.StartSecondOfDay;
        _mostMilliamps = options.Household.SolarAmps * 1000.0;
        _load = new LoadProfile(options.Household, new SeededRandom(options.Seed * 5 + 1));
        _sun = new Sun(new SeededRandom(options.Seed * 5 + 2));
        Stack = new StackModel(options);
        _charger = new ChargeController(Stack, options.ChargeCellMillivolts);
    }

    public StackModel Stack { get; }

    /// <summary>Since the simulation began.</summary>
    public long Seconds { get; private set; }

    /// <summary>One more second.</summary>
    public void Step()
    {
        var secondOfDay = (int)((_startSecondOfDay + Seconds++) % 86_400);
        var brightness = _sun.Next(secondOfDay);
        var loadMilliamps = _load.Next(secondOfDay) * 1e6 / Stack.Millivolts;
        if (IsEmpty())
        {
            loadMilliamps = 0;
        }
        _charger.Step(brightness < 0.02 ? 0 : Math.Min(_mostMilliamps, brightness * _mostMilliamps * PanelsOverCharger), loadMilliamps);
        Stack.Step(_charger.Milliamps - loadMilliamps);
    }

    // An inverter stops before the cells are harmed.
    private bool IsEmpty()
    {
        foreach (var module in Stack.Modules)
        {
            if (module.IsPresent && module.Counter.SocPercent < EmptySocPercent)
            {
                return true;
            }
        }
        return false;
    }
}
