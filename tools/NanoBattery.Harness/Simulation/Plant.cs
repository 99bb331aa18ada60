namespace NanoBattery.Harness.Simulation;

/// <summary>
/// A cabin's pack with its load and one charger, the sun's or the mains'. The same options give the same day, so two
/// devices made from the same options agree with each other without knowing each other.
/// </summary>
public sealed class Plant
{
    /// <summary>Panels a little bigger than the charger, as they are bought.</summary>
    private const double PanelsOverCharger = 1.13;

    private readonly SimulationOptions _options;
    private readonly bool _isSolar;
    private readonly LoadProfile _load;
    private readonly Sun _sun;
    private long _seconds;

    public Plant(SimulationOptions options, bool isSolar)
    {
        _options = options;
        _isSolar = isSolar;
        _load = new LoadProfile(options, new SeededRandom(options.Seed * 3));
        _sun = new Sun(new SeededRandom(options.Seed * 3 + 1));
        Pack = new PackModel(options);
        Charger = new ChargeController(Pack);
    }

    public PackModel Pack { get; }

    public ChargeController Charger { get; }

    public double Brightness { get; private set; }

    public double LoadWatts { get; private set; }

    /// <summary>Below two percent of the light the panels' voltage does not reach the battery's.</summary>
    public bool HasSun => Brightness >= 0.02;

    /// <summary>What the panels could give now.</summary>
    public double PanelWatts => Brightness * _options.SolarAmps * PanelsOverCharger * _options.Cells * 3.2;

    /// <summary>One more second.</summary>
    /// <param name="limitMilliamps">What the charger may give, however much it could.</param>
    public void Step(double limitMilliamps = double.PositiveInfinity)
    {
        var secondOfDay = (int)((_options.StartSecondOfDay + _seconds++) % 86_400);
        LoadWatts = IsEmpty ? 0 : _load.Next(secondOfDay);
        Brightness = _sun.Next(secondOfDay);
        var loadMilliamps = LoadWatts * 1e6 / Pack.Millivolts;
        Charger.Step(Math.Min(limitMilliamps, _isSolar ? SolarMilliamps : _options.ChargerAmps * 1000.0), loadMilliamps);
        Pack.Step(Charger.Milliamps - loadMilliamps);
    }

    // A battery protect takes the load off before the cells are harmed.
    private bool IsEmpty => Pack.SocPermille < 20;

    private double SolarMilliamps => !HasSun
        ? 0
        : Math.Min(_options.SolarAmps * 1000.0, PanelWatts * 0.97 * 1e6 / Pack.Millivolts);
}
