namespace NanoBattery.Harness.Simulation;

/// <summary>
/// What a cabin draws over the day, in watts for each kilowatt hour of its pack: a base, a fridge that comes and goes,
/// breakfast, lunch, and an evening with the lights on.
/// </summary>
public sealed class LoadProfile(SimulationOptions options, SeededRandom random)
{
    private const double BaseWatts = 11;
    private const double FridgeWatts = 16;

    // from, to (seconds of the day), watts
    private static readonly int[][] Meals =
    [
        [6 * 3600 + 2700, 7 * 3600 + 1800, 45],
        [12 * 3600, 12 * 3600 + 1800, 40],
        [18 * 3600 + 1800, 22 * 3600 + 1800, 55],
    ];

    private readonly double _kilowattHours = options.CapacityAmpHours * options.Cells * 3.2 / 1000;
    private bool _fridgeOn;
    private int _fridgeSecondsLeft = 240;

    /// <summary>Watts for the next second; called once for each.</summary>
    public double Next(int secondOfDay)
    {
        if (_fridgeSecondsLeft-- <= 0)
        {
            _fridgeOn = !_fridgeOn;
            _fridgeSecondsLeft = (_fridgeOn ? 420 : 900) + random.Below(300);
        }
        var watts = BaseWatts + (_fridgeOn ? FridgeWatts : 0);
        foreach (var meal in Meals)
        {
            watts += secondOfDay >= meal[0] && secondOfDay < meal[1] ? meal[2] : 0;
        }
        return watts * _kilowattHours * (1 + random.Around(10) / 1000.0);
    }
}
