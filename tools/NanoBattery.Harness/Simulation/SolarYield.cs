namespace NanoBattery.Harness.Simulation;

/// <summary>What an MPPT counts: H19 to H23 and the day number. Its day begins when the sun first charges.</summary>
public sealed class SolarYield
{
    private double _totalWattSeconds = 1_184_300_000;
    private double _todayWattSeconds;
    private double _todayMaxWatts;
    private bool _isDark = true;

    // Yields are counted in hundredths of a kilowatt hour: 36000 watt seconds.
    private const double WattSecondsPerCount = 36_000;

    public long Total => (long)(_totalWattSeconds / WattSecondsPerCount);

    public long Today => (long)(_todayWattSeconds / WattSecondsPerCount);

    public long MaxWattsToday => (long)_todayMaxWatts;

    public long Yesterday { get; private set; } = 118;

    public long MaxWattsYesterday { get; private set; } = 251;

    /// <summary>0 to 364, then 0 again.</summary>
    public int DayNumber { get; private set; } = 122;

    /// <summary>One second of charging with this power, or of not charging.</summary>
    public void Step(double watts, bool isNight)
    {
        if (_isDark && watts > 0)
        {
            StartDay();
        }
        _isDark = watts <= 0 && (isNight || _isDark);
        _totalWattSeconds += watts;
        _todayWattSeconds += watts;
        _todayMaxWatts = Math.Max(_todayMaxWatts, watts);
    }

    private void StartDay()
    {
        if (_todayWattSeconds > 0)
        {
            (Yesterday, MaxWattsYesterday) = (Today, MaxWattsToday);
        }
        _todayWattSeconds = 0;
        _todayMaxWatts = 0;
        DayNumber = (DayNumber + 1) % 365;
    }
}
