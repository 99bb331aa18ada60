namespace NanoBattery.Harness.Simulation;

/// <summary>How bright the day is, from 0 to 1: a parabola from rise to set, and clouds that drift over it.</summary>
public sealed class Sun(SeededRandom random)
{
    public const int RiseSecondOfDay = 6 * 3600 + 1800;
    public const int SetSecondOfDay = 19 * 3600 + 900;

    private double _cloud = 1;
    private double _cloudTarget = 1;
    private int _cloudSecondsLeft;

    /// <summary>Brightness for the next second; called once for each.</summary>
    public double Next(int secondOfDay)
    {
        if (_cloudSecondsLeft-- <= 0)
        {
            _cloudSecondsLeft = 60 + random.Below(900);
            _cloudTarget = random.Chance(0.4) ? 0.2 + random.Below(500) / 1000.0 : 1;
        }
        _cloud += (_cloudTarget - _cloud) / 20;
        var share = (secondOfDay - RiseSecondOfDay) / (double)(SetSecondOfDay - RiseSecondOfDay);
        return share is <= 0 or >= 1 ? 0 : 4 * share * (1 - share) * _cloud;
    }
}
