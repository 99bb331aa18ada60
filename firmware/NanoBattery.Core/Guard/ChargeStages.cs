using NanoBattery.Readings;
using NanoBattery.Settings;

namespace NanoBattery.Guard;

/// <summary>
/// Bulk up to the charge voltage; absorption until the cells are alike for long enough; float, until the battery has been used
/// or its cells have drifted apart. Source of the figures: dbus-serialbattery 2.1.
/// </summary>
public sealed class ChargeStages
{
    public const int Bulk = 0, Absorption = 1, Transition = 2, Float = 3;

    // As near as chargers regulate: 5 mV a cell. Further below, the charge voltage has been left.
    private const int ReachedMillivolts = 5;
    private const int LeftMillivolts = 25;
    private const int EvenMillivolts = 10;
    private const int UnevenMillivolts = 13;
    private const int ApartMillivolts = 80;
    private const int UsedPermille = 800;
    private const int MillivoltsASecond = 1;

    private readonly int _absorptionMs;
    private readonly int _maxCell;
    private readonly int _floatCell;
    private int _evenMs;
    private int _restMs;
    private int _falling;

    internal ChargeStages(BoardSettings settings)
    {
        _absorptionMs = settings.NumberOf(Setting.GuardAbsorption) * 1_000;
        _maxCell = settings.NumberOf(Setting.BatteryMaxCell);
        _floatCell = settings.NumberOf(Setting.BatteryFloatCell);
    }

    public int Stage { get; private set; }

    /// <returns>The charge voltage of the stage, mV.</returns>
    internal int Step(int pack, int cells, int spread, int soc, int elapsedMs)
    {
        int full = cells * _maxCell;
        switch (Stage)
        {
            case Bulk:
                if (_absorptionMs > 0 && pack >= full - cells * ReachedMillivolts)
                {
                    Stage = Absorption;
                    _evenMs = 0;
                }

                return full;
            case Absorption:
                Absorb(pack, full, cells, spread, elapsedMs);
                return full;
            default:
                if (soc < UsedPermille || (Reading.IsKnown(spread) && spread >= ApartMillivolts))
                {
                    Stage = Bulk;
                    return full;
                }

                return Fall(cells * _floatCell, elapsedMs);
        }
    }

    private void Absorb(int pack, int full, int cells, int spread, int elapsedMs)
    {
        if (pack < full - cells * LeftMillivolts)
        {
            Stage = Bulk;
        }
        else if (Reading.IsKnown(spread) && spread > (_evenMs > 0 ? UnevenMillivolts : EvenMillivolts))
        {
            _evenMs = 0;
        }
        else
        {
            _evenMs += elapsedMs;
            if (_evenMs >= _absorptionMs)
            {
                Stage = Transition;
                _falling = full;
                _restMs = 0;
            }
        }
    }

    /// <summary>A millivolt a second: a jump would make the inverter feed the difference into the grid.</summary>
    private int Fall(int target, int elapsedMs)
    {
        if (Stage == Transition)
        {
            _restMs += elapsedMs;
            _falling -= _restMs / 1_000 * MillivoltsASecond;
            _restMs %= 1_000;
            if (_falling <= target)
            {
                Stage = Float;
            }
        }

        return Stage == Float ? target : _falling;
    }
}
