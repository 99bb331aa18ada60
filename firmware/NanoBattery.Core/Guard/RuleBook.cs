using NanoBattery.Readings;

namespace NanoBattery.Guard;

/// <summary>The rules that are on, in the order of the table.</summary>
internal sealed class RuleBook
{
    private readonly RuleState[] _rules;

    internal RuleBook(RuleTable table)
    {
        int count = 0;
        for (int i = 0; i < table.Count; i++)
        {
            count += table[i].IsOn ? 1 : 0;
        }

        _rules = new RuleState[count];
        for (int i = table.Count - 1; i >= 0; i--)
        {
            if (table[i].IsOn)
            {
                count--;
                _rules[count] = new RuleState(table[i]);
            }
        }
    }

    /// <summary>A bit for each rule that waits for an operator.</summary>
    internal int LockOuts
    {
        get
        {
            int bits = 0;
            for (int i = 0; i < _rules.Length; i++)
            {
                bits |= _rules[i].IsTripped ? _rules[i].Rule.LockOutBit : 0;
            }

            return bits;
        }

        set
        {
            for (int i = 0; i < _rules.Length; i++)
            {
                if (_rules[i].Rule.IsLockOut)
                {
                    _rules[i].Set((value & _rules[i].Rule.LockOutBit) != 0);
                }
            }
        }
    }

    internal void Observe(GuardInputs inputs, int elapsedMs)
    {
        for (int i = 0; i < _rules.Length; i++)
        {
            _rules[i].Step(inputs[_rules[i].Rule.Input], elapsedMs);
        }
    }

    /// <summary>Raises what these inputs trip by themselves, at once: for the eye, without holds and without a say in any limit.</summary>
    internal void Show(GuardInputs inputs, Limits limits)
    {
        limits.BalancingCell = -1;
        for (int i = 0; i < _rules.Length; i++)
        {
            Rule rule = _rules[i].Rule;
            int value = inputs[rule.Input];
            if (!Reading.IsKnown(value) || rule.DelaySeconds > 0 || !rule.IsTrippedBy(value))
            {
                continue;
            }

            limits.Alarms.Raise(rule.Alarm, rule.Level);
            limits.Alarms.Raise(rule.SecondAlarm, rule.Level);
            if (rule.Action == RuleAction.ShowBalancing)
            {
                limits.BalancingCell = inputs.HighestIndex;
            }
        }
    }

    /// <summary>Lets each rule that has tripped bind its limit and raise its alarms.</summary>
    /// <returns>How high a cell may be charged, mV: at most <paramref name="maxCell"/>.</returns>
    internal int Apply(CurrentLimit charge, CurrentLimit discharge, BatteryReading reading, int maxCell, GuardInputs inputs, Limits limits)
    {
        limits.BalancingCell = -1;
        for (int i = 0; i < _rules.Length; i++)
        {
            if (!_rules[i].IsTripped)
            {
                continue;
            }

            Rule rule = _rules[i].Rule;
            limits.Alarms.Raise(rule.Alarm, rule.Level);
            limits.Alarms.Raise(rule.SecondAlarm, rule.Level);
            if (RuleAction.BindsCharge(rule.Action))
            {
                charge.AtMost(rule.Limit * reading.ModulesTaking, _rules[i].Reason);
            }

            if (RuleAction.BindsDischarge(rule.Action))
            {
                discharge.AtMost(rule.Limit * reading.ModulesGiving, _rules[i].Reason);
            }

            if (rule.Action == RuleAction.LimitChargeVoltage && rule.Limit < maxCell)
            {
                maxCell = rule.Limit;
            }
            else if (rule.Action == RuleAction.ShowBalancing)
            {
                limits.BalancingCell = inputs.HighestIndex;
            }
        }

        return maxCell;
    }
}
