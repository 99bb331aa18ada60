using NanoBattery.Guard;

namespace NanoBattery.Settings;

/// <summary>The settings of the guard's rules: "guard.rules.cell-high.tripMillivolts". What a rule may be set to follows from its row.</summary>
internal static class RuleSettings
{
    private const string Prefix = "guard.rules.";
    private const int LongestHoldSeconds = 86_400;

    internal static bool IsRule(string path) => path.IndexOf(Prefix) == 0;

    /// <summary>What kind of value a path of a rule or a curve takes.</summary>
    internal static byte KindOf(string path)
    {
        string field = path.Substring(path.LastIndexOf('.') + 1);
        return field == "on" ? SettingKind.Switch : field == "points" ? SettingKind.Text : SettingKind.Number;
    }

    /// <exception cref="SettingException">No such rule, no such field of it, or a value it cannot have.</exception>
    internal static void Set(RuleTable rules, string path, string value)
    {
        GuardPath at = new GuardPath(path, Prefix.Length);
        Rule? rule = rules.Find(at.Id);
        if (rule == null)
        {
            throw new SettingException(path + ": there is no such rule; README lists them all");
        }

        string suffix = InputTable.SuffixOf(InputTable.UnitOf(rule.Input));
        if (at.Field == "on")
        {
            rule.IsOn = GuardValue.Switch(path, value);
            rule.IsSwitched = true;
        }
        else if (at.Field == "holdSeconds" && !rule.IsLockOut)
        {
            rule.HoldSeconds = GuardValue.Number(path, value, 1, 1, LongestHoldSeconds);
        }
        else if (suffix.Length > 0 && at.Field == "trip" + suffix)
        {
            rule.Trip = GuardValue.OfInput(path, value, rule.Input);
        }
        else if (suffix.Length > 0 && at.Field == "release" + suffix && !rule.IsLockOut)
        {
            rule.Release = GuardValue.OfInput(path, value, rule.Input);
        }
        else if (at.Field == "limitA" && RuleAction.LimitsCurrent(rule.Action))
        {
            rule.Limit = GuardValue.Number(path, value, 1_000, 0, 2_000_000);
        }
        else if (at.Field == "limitMillivolts" && rule.Action == RuleAction.LimitChargeVoltage)
        {
            rule.Limit = GuardValue.Number(path, value, 1, 3_000, 3_650);
        }
        else
        {
            throw new SettingException(path + ": this rule has no " + at.Field + "; it has " + FieldsOf(rule));
        }
    }

    /// <summary>What can be set of a rule.</summary>
    internal static string FieldsOf(Rule rule)
    {
        string suffix = InputTable.SuffixOf(InputTable.UnitOf(rule.Input));
        string fields = "on" + (suffix.Length > 0 ? ", trip" + suffix : "");
        if (!rule.IsLockOut)
        {
            fields += (suffix.Length > 0 ? ", release" + suffix : "") + ", holdSeconds";
        }

        fields += RuleAction.LimitsCurrent(rule.Action) ? ", limitA" : "";
        return fields + (rule.Action == RuleAction.LimitChargeVoltage ? ", limitMillivolts" : "");
    }
}
