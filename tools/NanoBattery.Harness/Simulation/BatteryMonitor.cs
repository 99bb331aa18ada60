namespace NanoBattery.Harness.Simulation;

/// <summary>What a shunt knows of a pack: it counts charge, and starts from full again when the pack looks full.</summary>
public sealed class BatteryMonitor
{
    private const int FullCellMillivolts = 3500;
    private const int FullSeconds = 120;
    private const int TimeToGoAverageSeconds = 180;
    private const int FloorPermille = 100;
    private const int LongestTimeToGoMinutes = 14_400;

    private readonly long _capacityMilliampHours;
    private readonly int _cells;
    private double _consumedMilliampHours;
    private double _averageMilliamps;
    private int _fullSeconds;

    public BatteryMonitor(PackModel pack, bool isSynchronised)
    {
        _capacityMilliampHours = pack.CapacityMilliampHours;
        _cells = pack.Cells;
        _consumedMilliampHours = pack.ConsumedMilliampHours;
        IsSynchronised = isSynchronised;
        History = new BatteryHistory(pack.CapacityMilliampHours, pack.Cells, _consumedMilliampHours);
    }

    /// <summary>False until the first full charge of a shunt that was never synchronised: SOC, CE and TTG are unknown.</summary>
    public bool IsSynchronised { get; private set; }

    public BatteryHistory History { get; }

    public long ConsumedMilliampHours => (long)Math.Round(Math.Min(0, _consumedMilliampHours));

    public long SocPermille => Math.Max(0, 1000 + (long)Math.Round(ConsumedMilliampHours * 1000.0 / _capacityMilliampHours));

    /// <summary>Minutes to the discharge floor at the average current of three minutes; -1 is never.</summary>
    public long TimeToGoMinutes => MinutesToGo(_capacityMilliampHours, ConsumedMilliampHours, _averageMilliamps);

    /// <summary>Minutes to the discharge floor at this current; -1 is never.</summary>
    /// <param name="capacityMilliampHours">Of the full pack.</param>
    /// <param name="consumedMilliampHours">What is missing to full; negative, as a shunt counts it.</param>
    /// <param name="milliamps">Charge is positive.</param>
    public static long MinutesToGo(long capacityMilliampHours, long consumedMilliampHours, double milliamps)
    {
        if (milliamps >= -1)
        {
            return -1;
        }
        var left = capacityMilliampHours * (1000 - FloorPermille) / 1000.0 + consumedMilliampHours;
        return Math.Min(LongestTimeToGoMinutes, (long)(Math.Max(0, left) * 60 / -milliamps));
    }

    /// <summary>One second of what was measured.</summary>
    public void Step(double millivolts, double milliamps)
    {
        _consumedMilliampHours = Math.Min(0, _consumedMilliampHours + milliamps / 3600);
        _averageMilliamps += (milliamps - _averageMilliamps) / TimeToGoAverageSeconds;
        History.Step(millivolts, milliamps, _consumedMilliampHours);
        var isFull = millivolts > _cells * FullCellMillivolts && milliamps < _capacityMilliampHours * 0.04 && milliamps > 0;
        _fullSeconds = isFull ? _fullSeconds + 1 : 0;
        if (_fullSeconds == FullSeconds)
        {
            _consumedMilliampHours = 0;
            IsSynchronised = true;
            History.Synchronise();
        }
    }
}
