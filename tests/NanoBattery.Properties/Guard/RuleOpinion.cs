using NanoBattery.Guard;

namespace NanoBattery.Properties;

/// <summary>
/// Whether a rule must be, or may be, in force, by what was read. Between the two lies a step: whether the second between the
/// last bad reading and the first good one counts for the hold is left to the guard.
/// </summary>
public sealed class RuleOpinion(RuleCause cause, Rule rule)
{
    private const int StepMs = 1_000;

    private readonly double _trip = rule.Trip;
    private readonly double _release = rule.Release;
    private readonly long _holdMs = rule.HoldSeconds == Rule.UntilReleased ? long.MaxValue / 2 : rule.HoldSeconds * 1_000L;
    private readonly int _delayMs = rule.DelaySeconds * 1_000;
    private long _beyondMs = -1;
    private long _restedMs;

    public RuleCause Cause => cause;

    public bool IsOn { get; } = rule.IsOn;

    public bool MustBeUp { get; private set; }

    public bool MayBeUp { get; private set; }

    /// <summary>How often it came into force.</summary>
    public int Trips { get; private set; }

    public void See(GuardMoment moment)
    {
        if (moment.IsReleased && rule.HoldSeconds == Rule.UntilReleased)
        {
            MustBeUp = false;
            MayBeUp = false;
        }

        double value = cause.Value(moment);
        if (double.IsNaN(value))
        {
            return;
        }

        bool isBeyond = cause.Side == Side.Above ? value > _trip : cause.Side == Side.From ? value >= _trip : value < _trip;
        bool rests = cause.Side == Side.Below ? value >= _release : value <= _release;
        _restedMs = rests ? _restedMs + moment.SeenMs : 0;
        MustBeUp &= _restedMs < _holdMs;
        MayBeUp &= _restedMs < _holdMs + StepMs;
        _beyondMs = !isBeyond ? -1 : _beyondMs < 0 ? 0 : _beyondMs + moment.SeenMs;
        if (isBeyond && _beyondMs >= _delayMs)
        {
            Trips += MayBeUp ? 0 : 1;
            MustBeUp = true;
            MayBeUp = true;
        }
    }

    public bool HasEffect(GuardMoment moment)
    {
        Limits limits = moment.Limits;
        return cause.Effect switch
        {
            Effect.StopsCharge => limits.MaxChargeMilliamps == 0,
            Effect.StopsDischarge => limits.MaxDischargeMilliamps == 0,
            Effect.StopsBoth => limits.MaxChargeMilliamps == 0 && limits.MaxDischargeMilliamps == 0,
            Effect.LimitsCharge => limits.MaxChargeMilliamps <= rule.Limit * moment.Reading.ModulesTaking,
            Effect.LimitsDischarge => limits.MaxDischargeMilliamps <= rule.Limit * moment.Reading.ModulesGiving,
            Effect.LimitsVoltage => limits.MaxChargeMillivolts <= rule.Limit * limits.Cells,
            Effect.Balancing => limits.BalancingCell >= 0,
            _ => true,
        };
    }
}
