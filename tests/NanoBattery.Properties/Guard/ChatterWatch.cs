using NanoBattery.Guard;
using NanoBattery.Readings;
using NanoBattery.Settings;

namespace NanoBattery.Properties;

/// <summary>An alarm that came up stays up: at least as long as the shortest hold of the rules that raise it.</summary>
public sealed class ChatterWatch : IGuardWatch
{
    private const int Levels = 2;

    private readonly long[] _holdMs = new long[Alarm.Count * Levels];
    private readonly long[] _upMs = new long[Alarm.Count * Levels];
    private readonly bool[] _isUp = new bool[Alarm.Count * Levels];

    public ChatterWatch(BoardSettings settings)
    {
        Array.Fill(_holdMs, long.MaxValue);
        for (int i = 0; i < settings.Rules.Count; i++)
        {
            Rule rule = settings.Rules[i];
            for (int level = Alarm.Warning; rule.IsOn && rule.HoldSeconds != Rule.UntilReleased && level <= rule.Level; level++)
            {
                Shorten(rule.Alarm, level, rule.HoldSeconds * 1_000);
                Shorten(rule.SecondAlarm, level, rule.HoldSeconds * 1_000);
            }
        }

        // These two tell of the guard itself, which three good readings open again.
        Array.Fill(_holdMs, 0, Alarm.InternalFailure * Levels, 2 * Levels);
    }

    public void See(GuardMoment moment)
    {
        for (int i = 0; i < _isUp.Length; i++)
        {
            bool isUp = moment.Limits.Alarms.LevelOf(i / Levels) > i % Levels;
            _upMs[i] = _isUp[i] ? _upMs[i] + moment.SeenMs : 0;
            if (_isUp[i] && !isUp && !moment.IsReleased && _upMs[i] < _holdMs[i])
            {
                Assert.Fail($"alarm {i / Levels} was at level {i % Levels + 1} for {_upMs[i]} ms only, not {_holdMs[i]} ms");
            }

            _isUp[i] = isUp;
        }
    }

    private void Shorten(int alarm, int level, long holdMs)
    {
        if (alarm != Alarm.NoAlarm)
        {
            int at = alarm * Levels + level - 1;
            _holdMs[at] = Math.Min(_holdMs[at], holdMs);
        }
    }
}
