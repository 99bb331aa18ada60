using NanoBattery.Readings;

namespace NanoBattery.Web.Trend;

/// <summary>Makes a point of readings: means, and the highest and the lowest cell. A value that some readings lack is the others'.</summary>
internal sealed class TrendMean
{
    private const int Volts = 0, Amperes = 1, Soc = 2, Degrees = 3, Kinds = 4;

    private readonly long[] _sums = new long[Kinds];
    private readonly int[] _counts = new int[Kinds];
    private int _high = Reading.Unknown;
    private int _low = Reading.Unknown;

    internal bool IsEmpty => _counts[Volts] == 0;

    internal void Add(TrendPoint sample)
    {
        Add(Volts, sample.Millivolts);
        Add(Amperes, sample.Milliamps);
        Add(Soc, sample.SocPermille);
        Add(Degrees, sample.Decidegrees);

        // What is unknown is below everything.
        _high = sample.HighCellMillivolts > _high ? sample.HighCellMillivolts : _high;
        bool isLower = Reading.IsKnown(sample.LowCellMillivolts) && (!Reading.IsKnown(_low) || sample.LowCellMillivolts < _low);
        _low = isLower ? sample.LowCellMillivolts : _low;
    }

    /// <summary>Begins anew.</summary>
    internal void Take(TrendPoint into)
    {
        into.GapSteps = TrendPoint.NoGap;
        into.Millivolts = Mean(Volts);
        into.Milliamps = Mean(Amperes);
        into.SocPermille = Mean(Soc);
        into.Decidegrees = Mean(Degrees);
        into.HighCellMillivolts = _high;
        into.LowCellMillivolts = _low;
        _high = Reading.Unknown;
        _low = Reading.Unknown;
    }

    private void Add(int kind, int value)
    {
        if (Reading.IsKnown(value))
        {
            _sums[kind] += value;
            _counts[kind]++;
        }
    }

    private int Mean(int kind)
    {
        int count = _counts[kind];
        long sum = _sums[kind];
        _counts[kind] = 0;
        _sums[kind] = 0;
        return count == 0 ? Reading.Unknown : (int)((sum + (sum < 0 ? -count : count) / 2) / count);
    }
}
