using NanoBattery.Guard;
using NanoBattery.Readings;

namespace NanoBattery.Properties;

/// <summary>
/// Silence, gaps and what cannot be end at zero with an alarm, at once or as soon as the last reading is too old;
/// three good readings, each newer than the one before, and nothing else lead out of it.
/// </summary>
public sealed class SilenceWatch : IGuardWatch
{
    private const int Enough = 3;

    private int _good = Enough;
    private long _lastMs;

    public void Hear(long atMs, bool isGood)
    {
        if (!isGood)
        {
            Miss();
            return;
        }

        // A clock that was set back may be the trouble itself: the first reading after it need not be newer.
        bool counts = _good == 0 ? atMs != _lastMs : atMs > _lastMs;
        if (counts || _good >= Enough)
        {
            _lastMs = atMs;
        }

        _good += counts ? 1 : 0;
    }

    public void Miss() => _good = 0;

    public void See(GuardMoment moment)
    {
        string? fault = FaultIn(moment);
        if (fault != null)
        {
            Assert.Fail(fault);
        }

        if (moment.Limits.Cells == 0)
        {
            // Nobody can tell yet what pack this is.
            Miss();
        }
    }

    /// <returns>What is wrong, or null.</returns>
    public string? FaultIn(GuardMoment moment)
    {
        Limits limits = moment.Limits;
        long age = moment.NowMs - moment.Reading.AtMs;
        if (age > moment.Reading.MaxAgeMs || age < 0)
        {
            Miss();
        }

        bool isOpen = !limits.IsClosed || limits.MaxChargeMilliamps != 0 || limits.MaxDischargeMilliamps != 0;
        if (_good < Enough && isOpen)
        {
            return $"a current is allowed after {_good} good readings, the last one {age} ms old";
        }

        if (limits.IsClosed && _good >= Enough && limits.Cells > 0)
        {
            return "three good readings have opened nothing";
        }

        bool hasAlarm = IsUp(Alarm.BmsCable) || IsUp(Alarm.InternalFailure);
        return limits.IsClosed == hasAlarm ? null : hasAlarm ? "an alarm tells of what is over" : "nothing is allowed, and no alarm says so";

        bool IsUp(int alarm) => limits.Alarms.LevelOf(alarm) == Alarm.Protection;
    }
}
