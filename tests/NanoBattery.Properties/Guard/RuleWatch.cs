using NanoBattery.Guard;
using NanoBattery.Readings;
using NanoBattery.Settings;

namespace NanoBattery.Properties;

/// <summary>
/// A second opinion on every rule: each alarm, stop and limit has its cause in what was read not longer ago than the hold, and
/// whatever is a cause has its effect at once and for as long as the hold.
/// </summary>
public sealed class RuleWatch : IGuardWatch
{
    private readonly RuleOpinion[] _opinions;
    private readonly int[] _least = new int[Alarm.Count];
    private readonly int[] _most = new int[Alarm.Count];

    public RuleWatch(BoardSettings settings)
    {
        RuleOpinion[] all = [.. RuleCauses.All.Select(cause => new RuleOpinion(cause, settings.Rules.Find(cause.Rule)!))];
        _opinions = [.. all.Where(opinion => opinion.IsOn)];
    }

    /// <summary>One for each rule that is on.</summary>
    public IReadOnlyList<RuleOpinion> Opinions => _opinions;

    public void See(GuardMoment moment)
    {
        if (moment.Limits.Cells == 0)
        {
            return;
        }

        Array.Clear(_least);
        Array.Clear(_most);
        bool mayBalance = false;
        foreach (RuleOpinion opinion in _opinions)
        {
            opinion.See(moment);
            RuleCause cause = opinion.Cause;
            foreach (int alarm in cause.Alarms)
            {
                _least[alarm] = opinion.MustBeUp ? Math.Max(_least[alarm], cause.Level) : _least[alarm];
                _most[alarm] = opinion.MayBeUp ? Math.Max(_most[alarm], cause.Level) : _most[alarm];
            }

            mayBalance |= opinion.MayBeUp && cause.Effect == Effect.Balancing;
            if (opinion.MustBeUp && !opinion.HasEffect(moment))
            {
                Assert.Fail($"the rule {cause.Rule} has no effect: {moment.Limits.ChargeReason}, {moment.Limits.DischargeReason}");
            }
        }

        if (moment.Limits.BalancingCell >= 0 && !mayBalance)
        {
            Assert.Fail("a cell is shown as balancing without a cause");
        }

        CheckAlarms(moment.Limits.Alarms);
    }

    private void CheckAlarms(AlarmLevels alarms)
    {
        for (int alarm = 0; alarm < Alarm.InternalFailure; alarm++)
        {
            int level = alarms.LevelOf(alarm);
            if (level < _least[alarm] || level > _most[alarm])
            {
                Assert.Fail($"alarm {alarm} is at level {level}, and what was read asks for {_least[alarm]} to {_most[alarm]}");
            }
        }
    }
}
