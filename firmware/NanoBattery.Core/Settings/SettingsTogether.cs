using NanoBattery.Guard;

namespace NanoBattery.Settings;

/// <summary>What no single setting can tell: whether they fit together.</summary>
internal static class SettingsTogether
{
    /// <exception cref="SettingException">Two settings contradict each other; the first that does is named.</exception>
    internal static void Check(BoardSettings settings)
    {
        PinCheck.Check(settings);
        Below(settings, Setting.BatteryMinCell, Setting.BatteryMaxCell);
        Below(settings, Setting.BatteryMinCell, Setting.BatteryFloatCell);
        if (settings.NumberOf(Setting.BatteryFloatCell) > settings.NumberOf(Setting.BatteryMaxCell))
        {
            throw Contradiction(settings, Setting.BatteryFloatCell, "must not be above", Setting.BatteryMaxCell);
        }

        if (settings.NumberOf(Setting.PylontechAsks) == 0 && settings.TextOf(Setting.SerialDevice) != "pylontech")
        {
            throw new SettingException(
                settings.Table.PathOf(Setting.PylontechAsks) + ": false needs " + settings.Table.PathOf(Setting.SerialDevice)
                + " \"pylontech\": a line that is not asked cannot be found out");
        }

        for (int i = 0; i < settings.Rules.Count; i++)
        {
            if (settings.Rules[i].IsOn)
            {
                Check(settings.Rules[i], settings);
            }
        }
    }

    private static void Check(Rule rule, BoardSettings settings)
    {
        int unit = InputTable.UnitOf(rule.Input);
        string path = "guard.rules." + rule.Id;
        string trip = InputTable.Shown(unit, rule.Trip);
        if (!rule.HasRoom)
        {
            throw new SettingException(
                path + ".release" + InputTable.SuffixOf(unit) + ": " + InputTable.Shown(unit, rule.Release) + " must be "
                + (rule.Compare == Rule.Below ? "above" : "below") + " the trip at " + trip + ", or the rule could never rest");
        }

        int maxCell = settings.NumberOf(Setting.BatteryMaxCell);
        if (rule.Action == RuleAction.StopCharge && rule.Input == GuardInput.HighestCell && rule.Trip <= maxCell)
        {
            throw new SettingException(
                path + ".tripMillivolts: " + trip + " must be above battery.maxCellVoltageV, " + DecimalText.OfThousandths(maxCell)
                + " V: each full charge would trip it");
        }

        if (rule.Action == RuleAction.LimitChargeVoltage && rule.Limit > maxCell)
        {
            throw new SettingException(
                path + ".limitMillivolts: " + rule.Limit + " must not be above battery.maxCellVoltageV, " + DecimalText.OfThousandths(maxCell) + " V");
        }
    }

    private static void Below(BoardSettings settings, int lower, int higher)
    {
        if (settings.NumberOf(lower) >= settings.NumberOf(higher))
        {
            throw Contradiction(settings, lower, "must be below", higher);
        }
    }

    private static SettingException Contradiction(BoardSettings settings, int one, string relation, int other)
    {
        SettingTable table = settings.Table;
        return new SettingException(
            table.PathOf(one) + ": " + settings.TextOf(one) + " " + relation + " " + table.PathOf(other) + ", " + settings.TextOf(other)
            + "; by default " + table.DefaultOf(one) + " and " + table.DefaultOf(other));
    }
}
