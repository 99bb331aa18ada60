using NanoBattery.Readings;

namespace NanoBattery.History;

/// <summary>
/// Adds up small amounts to whole units and carries the rest, so that nothing is lost however short the steps are,
/// and nothing overflows: ten years at 2000 A and 60 V in one long of microwatt-milliseconds would.
/// </summary>
internal sealed class Tally
{
    private readonly long _unit;
    private long _units;
    private long _rest;
    private bool _hasStarted;

    /// <param name="unit">How much makes one whole unit.</param>
    internal Tally(long unit)
    {
        _unit = unit;
    }

    /// <summary>Whole units so far, as <see cref="Per"/> says.</summary>
    internal int Units => Per(1);

    internal bool HasStarted => _hasStarted;

    /// <summary>
    /// How many times so many units were counted, in whole: unknown before anything was, and where it is more than an int
    /// holds, the most that it does.
    /// </summary>
    internal int Per(int units)
    {
        if (!_hasStarted)
        {
            return Reading.Unknown;
        }

        long times = _units / units;
        return times > int.MaxValue ? int.MaxValue : (int)times;
    }

    /// <param name="amount">Not negative; 0 says that there is something to count and that it was nothing.</param>
    internal void Add(long amount)
    {
        _hasStarted = true;
        _rest += amount;
        if (_rest >= _unit)
        {
            _units += _rest / _unit;
            _rest %= _unit;
        }
    }

    internal void StartAtZero()
    {
        _hasStarted = true;
        _units = 0;
        _rest = 0;
    }

    internal void Exchange(BlobFields fields)
    {
        _hasStarted = fields.Flag(_hasStarted);
        _units = fields.Long(_units);
        _rest = fields.Long(_rest);
    }
}
