using NanoBattery.Readings;

namespace NanoBattery.Guard;

/// <summary>The numbers that rules and curves look at, taken from one reading. What is not measured is unknown.</summary>
public sealed class GuardInputs
{
    private const int TopMillivolts = 3_400;

    private readonly CellExtremes _cells = new CellExtremes();
    private readonly int[] _values = new int[GuardInput.Count];

    public int this[int input] => _values[input];

    /// <summary>The index of the highest cell within its module, or -1 where no cell is measured.</summary>
    public int HighestIndex => Reading.IsKnown(_cells.HighestId) ? CellId.CellOf(_cells.HighestId) - 1 : -1;

    /// <param name="reading">A good one.</param>
    /// <param name="cells">In series.</param>
    /// <param name="limits">Those in force so far: the current is held against them.</param>
    internal void Take(BatteryReading reading, int cells, Limits limits)
    {
        TakeCells(reading, cells);
        int pack = reading.TemperatureDecidegrees;
        _values[GuardInput.Coldest] = Lower(pack, reading.ColdestCellDecidegrees);
        _values[GuardInput.Hottest] = Higher(pack, reading.HottestCellDecidegrees);
        _values[GuardInput.Mos] = reading.MosDecidegrees;
        _values[GuardInput.Soc] = reading.SocPermille;
        int current = reading.CurrentMilliamps;
        bool isKnown = Reading.IsKnown(current);
        _values[GuardInput.ChargeExcess] = isKnown ? current - WithMargin(limits.MaxChargeMilliamps) : Reading.Unknown;
        _values[GuardInput.DischargeExcess] = isKnown ? -current - WithMargin(limits.MaxDischargeMilliamps) : Reading.Unknown;
        _values[GuardInput.DeviceStopsCharge] = reading.StopsCharging ? 1 : 0;
        _values[GuardInput.DeviceStopsDischarge] = reading.StopsDischarging ? 1 : 0;
    }

    private void TakeCells(BatteryReading reading, int cells)
    {
        _cells.Take(reading);
        bool isMeasured = Reading.IsKnown(_cells.Highest);
        // The mean, rounded to the worse side of both.
        int highest = isMeasured ? _cells.Highest : (reading.PackMillivolts + cells - 1) / cells;
        int lowest = isMeasured ? _cells.Lowest : reading.PackMillivolts / cells;
        _values[GuardInput.HighestCell] = highest;
        _values[GuardInput.LowestCell] = lowest;
        _values[GuardInput.LowestMeasuredCell] = isMeasured ? lowest : Reading.Unknown;
        _values[GuardInput.Spread] = isMeasured ? highest - lowest : Reading.Unknown;
        _values[GuardInput.SpreadAtTop] = !isMeasured ? Reading.Unknown : highest > TopMillivolts ? highest - lowest : 0;
    }

    private static int WithMargin(int limit) => limit + limit / 20;

    private static int Lower(int one, int other)
    {
        if (!Reading.IsKnown(one) || !Reading.IsKnown(other))
        {
            return Reading.IsKnown(one) ? one : other;
        }

        return one < other ? one : other;
    }

    /// <summary>The unknown is the smallest number there is.</summary>
    private static int Higher(int one, int other) => one > other ? one : other;
}
