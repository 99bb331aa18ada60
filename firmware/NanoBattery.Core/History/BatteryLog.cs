using NanoBattery.Readings;

namespace NanoBattery.History;

/// <summary>
/// What the board itself counts of a battery's life, for what its device does not remember. It counts only what it sees:
/// time without a good reading is not in it. What was never seen is <see cref="Reading.Unknown"/>.
/// </summary>
public sealed class BatteryLog
{
    // From here on a battery is full: 99.5 %.
    private const int FullPermille = 995;

    // One mAh, and 0.01 kWh.
    private const long MilliampMillisecondsPerUnit = 3_600_000;
    private const long MicrowattMillisecondsPerUnit = 36_000_000_000_000;

    private readonly Extremes _pack = new Extremes();
    private readonly Extremes _cells = new Extremes();
    private readonly Extremes _temperatures = new Extremes();
    private readonly Tally _drawn = new Tally(MilliampMillisecondsPerUnit);
    private readonly Tally _discharged = new Tally(MicrowattMillisecondsPerUnit);
    private readonly Tally _charged = new Tally(MicrowattMillisecondsPerUnit);
    private readonly Tally _sinceFull = new Tally(1_000);
    private readonly CellExtremes _extremes = new CellExtremes();
    private readonly AlarmCounter _lowAlarms = new AlarmCounter(Alarm.LowVoltage, Alarm.LowCellVoltage);
    private readonly AlarmCounter _highAlarms = new AlarmCounter(Alarm.HighVoltage, Alarm.HighCellVoltage);

    public int LowestMillivolts => _pack.Lowest;

    public int HighestMillivolts => _pack.Highest;

    /// <summary>Unknown where no cells are measured.</summary>
    public int LowestCellMillivolts => _cells.Lowest;

    /// <summary>Unknown where no cells are measured.</summary>
    public int HighestCellMillivolts => _cells.Highest;

    /// <summary>Of the battery and of its cells.</summary>
    public int LowestDecidegrees => _temperatures.Lowest;

    /// <summary>Of the battery and of its cells.</summary>
    public int HighestDecidegrees => _temperatures.Highest;

    /// <summary>Never negative. Stays at the largest int: 2,147,483 Ah.</summary>
    public int DrawnMilliampHours => _drawn.Units;

    /// <summary>In 0.01 kWh.</summary>
    public int DischargedDekawattHours => _discharged.Units;

    /// <summary>In 0.01 kWh.</summary>
    public int ChargedDekawattHours => _charged.Units;

    /// <summary>Of seeing the battery, since its state of charge was last 99.5 % or more; unknown until it once was.</summary>
    public int SecondsSinceFull => _sinceFull.Units;

    /// <summary>How often the pack or a cell came to be too low, warnings too.</summary>
    public int LowVoltageAlarms => _lowAlarms.Count;

    /// <summary>How often the pack or a cell came to be too high, warnings too.</summary>
    public int HighVoltageAlarms => _highAlarms.Count;

    /// <summary>How often the whole capacity was drawn.</summary>
    /// <param name="capacityMilliampHours">0 where it is not known; then neither are the cycles.</param>
    public int FullCycles(int capacityMilliampHours) =>
        capacityMilliampHours > 0 ? _drawn.Per(capacityMilliampHours) : Reading.Unknown;

    /// <param name="reading">A fresh good reading.</param>
    /// <param name="alarms">What is in force now, whoever raised it: the device or the guard.</param>
    /// <param name="elapsedMs">Since the last observation, 0 to 1000: whoever drives it keeps jumps of time out.</param>
    public void Observe(BatteryReading reading, AlarmLevels alarms, int elapsedMs)
    {
        _pack.See(reading.PackMillivolts);
        _extremes.Take(reading);
        _cells.See(_extremes.Lowest);
        _cells.See(_extremes.Highest);

        _temperatures.See(reading.TemperatureDecidegrees);
        _temperatures.See(reading.ColdestCellDecidegrees);
        _temperatures.See(reading.HottestCellDecidegrees);
        CountCharge(reading.CurrentMilliamps, elapsedMs);
        CountEnergy(reading, elapsedMs);
        CountTimeSinceFull(reading.SocPermille, elapsedMs);
        _lowAlarms.Watch(alarms);
        _highAlarms.Watch(alarms);
    }

    /// <summary>All that is counted, in the blob's order.</summary>
    internal void Exchange(BlobFields fields)
    {
        _pack.Exchange(fields);
        _cells.Exchange(fields);
        _temperatures.Exchange(fields);
        _drawn.Exchange(fields);
        _discharged.Exchange(fields);
        _charged.Exchange(fields);
        _sinceFull.Exchange(fields);
        _lowAlarms.Exchange(fields);
        _highAlarms.Exchange(fields);
    }

    private void CountCharge(int milliamps, int elapsedMs)
    {
        if (Reading.IsKnown(milliamps))
        {
            _drawn.Add(milliamps < 0 ? -(long)milliamps * elapsedMs : 0);
        }
    }

    /// <summary>Voltage times current is finer than the device's whole watts, and counts a standby of milliamps, too.</summary>
    private void CountEnergy(BatteryReading reading, int elapsedMs)
    {
        long microwatts;
        if (Reading.IsKnown(reading.PackMillivolts) && Reading.IsKnown(reading.CurrentMilliamps))
        {
            microwatts = (long)reading.PackMillivolts * reading.CurrentMilliamps;
        }
        else if (Reading.IsKnown(reading.PowerWatts))
        {
            microwatts = reading.PowerWatts * 1_000_000L;
        }
        else
        {
            return;
        }

        _discharged.Add(microwatts < 0 ? -microwatts * elapsedMs : 0);
        _charged.Add(microwatts > 0 ? microwatts * elapsedMs : 0);
    }

    private void CountTimeSinceFull(int socPermille, int elapsedMs)
    {
        if (socPermille >= FullPermille)
        {
            _sinceFull.StartAtZero();
        }
        else if (_sinceFull.HasStarted)
        {
            _sinceFull.Add(elapsedMs);
        }
    }
}
