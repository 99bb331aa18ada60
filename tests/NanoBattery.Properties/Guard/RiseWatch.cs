using NanoBattery.Guard;
using NanoBattery.Settings;

namespace NanoBattery.Properties;

/// <summary>A current limit that fell waits before it rises, and rises slowly. What fell since all was closed need not wait.</summary>
public sealed class RiseWatch(BoardSettings settings, string name, Func<Limits, int> limitOf) : IGuardWatch
{
    private readonly int _waitMs = settings.NumberOf(Setting.GuardRecovery) * 1_000;
    private readonly long _milliampsASecond = settings.NumberOf(Setting.GuardRamp);
    private int _limit;
    private long _sinceFallMs = long.MaxValue / 2;

    public int Rises { get; private set; }

    public static RiseWatch OfCharge(BoardSettings settings) => new(settings, "charge", limits => limits.MaxChargeMilliamps);

    public static RiseWatch OfDischarge(BoardSettings settings) => new(settings, "discharge", limits => limits.MaxDischargeMilliamps);

    public void See(GuardMoment moment)
    {
        int before = _limit;
        _limit = limitOf(moment.Limits);
        _sinceFallMs = moment.Limits.IsClosed ? long.MaxValue / 2 : _limit < before ? 0 : _sinceFallMs + moment.SeenMs;
        if (_limit <= before || moment.IsFirst)
        {
            return;
        }

        Rises++;
        if (_sinceFallMs < _waitMs)
        {
            Assert.Fail($"the {name} limit rises {_sinceFallMs} ms after it fell, not {_waitMs} ms");
        }

        if ((_limit - before) * 1_000L > _milliampsASecond * moment.SeenMs)
        {
            Assert.Fail($"the {name} limit rises by {_limit - before} mA in {moment.SeenMs} ms");
        }
    }
}
