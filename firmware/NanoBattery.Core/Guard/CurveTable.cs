using static NanoBattery.Guard.Curve;
using static NanoBattery.Guard.GuardInput;
using static NanoBattery.Guard.Profile;

namespace NanoBattery.Guard;

/// <summary>
/// The curves, one a row. README's table is checked against this one.
/// Source: the defaults of dbus-serialbattery 2.1, whose users have tried them on many packs.
/// </summary>
public sealed class CurveTable
{
    private const int Nobody = 0;

    private readonly Curve[] _curves =
    {
        new Curve("charge-cell", HighestCell, Charge, "3375:100 3400:25 3425:5 3450:0.5 3500:0", Lfp),
        new Curve("charge-cold", Coldest, Charge, "0:0 2:25 5:50 10:100", Lfp),
        new Curve("charge-hot", Hottest, Charge, "40:100 45:50 50:25 55:0", Lfp),
        new Curve("charge-mos", Mos, Charge, "70:100 80:25 90:0", Lfp),
        new Curve("charge-soc", Soc, Charge, "85:100 90:50 95:20 98:10", Nobody),
        new Curve("discharge-cell", LowestCell, Discharge, "2800:0 2900:0.5 3000:5 3100:25 3190:100", Lfp),
        new Curve("discharge-cold", Coldest, Discharge, "-10:0 0:25 5:50 10:100", Lfp),
        new Curve("discharge-hot", Hottest, Discharge, "40:100 45:50 50:25 55:0", Lfp),
        new Curve("discharge-mos", Mos, Discharge, "70:100 80:25 90:0", Lfp),
        new Curve("discharge-soc", Soc, Discharge, "5:10 10:20 15:50 20:100", Nobody),
    };

    public int Count => _curves.Length;

    public Curve this[int index] => _curves[index];

    /// <returns>The curve of this name, or null.</returns>
    public Curve? Find(string id)
    {
        for (int i = 0; i < _curves.Length; i++)
        {
            if (_curves[i].Id == id)
            {
                return _curves[i];
            }
        }

        return null;
    }

    /// <summary>Switches on what the profile has and off what it has not, but for the curves that the settings switched.</summary>
    internal void Apply(int profile)
    {
        for (int i = 0; i < _curves.Length; i++)
        {
            if (!_curves[i].IsSwitched)
            {
                _curves[i].IsOn = (_curves[i].Profiles & profile) != 0;
            }
        }
    }
}
