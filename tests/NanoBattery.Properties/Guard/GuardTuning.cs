using NanoBattery.Guard;
using NanoBattery.Settings;

namespace NanoBattery.Properties;

/// <summary>Settings as somebody might have them who tunes everything: whatever is drawn, it passes the check together.</summary>
public static class GuardTuning
{
    private static readonly int[] Holds = [1, 5, 60, 60, 60, 300];
    private static readonly int[] FloatsBelow = [0, 1, 5, 20, 75];
    private static readonly int[] Absorptions = [0, 3, 60, 900];

    /// <returns>The defaults of a profile for every third battery, else tuned ones.</returns>
    public static BoardSettings Draw(Random random, int cells)
    {
        while (true)
        {
            BoardSettings settings = new();
            settings.Set("battery.profile", random.Next(2) == 0 ? "lfp" : "extra2000");
            settings.Set("battery.cells", cells.ToString());
            settings.Set("guard.curveShape", random.Next(2) == 0 ? "linear" : "stepped");
            if (random.Next(3) > 0)
            {
                Tune(settings, random);
            }

            try
            {
                settings.CheckTogether();
                return settings;
            }
            catch (SettingException)
            {
                // Two of them contradict each other: draw again.
            }
        }
    }

    private static void Tune(BoardSettings settings, Random random)
    {
        settings.Set("battery.maxChargeCurrentA", random.Next(5) == 0 ? "0" : Thousandths(random.Next(1, 400_000)));
        settings.Set("battery.maxDischargeCurrentA", Thousandths(random.Next(1, 400_000)));
        int maxCell = random.Next(3_400, 3_560);
        settings.Set("battery.maxCellVoltageV", Thousandths(maxCell));
        settings.Set("battery.floatCellVoltageV", Thousandths(maxCell - FloatsBelow[random.Next(FloatsBelow.Length)]));
        settings.Set("battery.minCellVoltageV", Thousandths(random.Next(2_500, 3_000)));
        settings.Set("guard.chargePercent", random.Next(1, 101).ToString());
        settings.Set("guard.absorptionSeconds", Absorptions[random.Next(Absorptions.Length)].ToString());
        settings.Set("guard.recoverySeconds", random.Next(1, 90).ToString());
        settings.Set("guard.rampAPerSecond", Thousandths(random.Next(1_000, 20_000)));
        for (int i = 0; i < settings.Rules.Count; i++)
        {
            if (random.Next(3) == 0)
            {
                TuneRule(settings, settings.Rules[i], random);
            }
        }

        for (int i = 0; i < settings.Curves.Count; i++)
        {
            if (random.Next(3) == 0)
            {
                string path = "guard.curves." + settings.Curves[i].Id;
                settings.Set(path + ".on", random.Next(3) == 0 ? "false" : "true");
                settings.Set(path + ".points", Points(settings.Curves[i], random));
            }
        }
    }

    private static void TuneRule(BoardSettings settings, Rule rule, Random random)
    {
        string path = "guard.rules." + rule.Id;
        settings.Set(path + ".on", random.Next(4) == 0 ? "false" : "true");
        if (rule.HoldSeconds == Rule.UntilReleased)
        {
            return;
        }

        settings.Set(path + ".holdSeconds", Holds[random.Next(Holds.Length)].ToString());
        int unit = InputTable.UnitOf(rule.Input);
        if (unit != InputTable.Flag)
        {
            int one = random.Next(InputTable.LowestOf(rule.Input), InputTable.HighestOf(rule.Input));
            int other = Math.Min(one + random.Next(1, 60), InputTable.HighestOf(rule.Input));
            settings.Set(path + ".trip" + InputTable.SuffixOf(unit), Text(rule.Compare == Rule.Below ? one : other, unit));
            settings.Set(path + ".release" + InputTable.SuffixOf(unit), Text(rule.Compare == Rule.Below ? other : one, unit));
        }

        if (rule.Action is RuleAction.LimitCharge or RuleAction.LimitDischarge)
        {
            settings.Set(path + ".limitA", Thousandths(random.Next(20_000)));
        }
        else if (rule.Action == RuleAction.LimitChargeVoltage)
        {
            settings.Set(path + ".limitMillivolts", random.Next(3_300, 3_560).ToString());
        }
    }

    private static string Points(Curve curve, Random random)
    {
        int unit = InputTable.UnitOf(curve.Input);
        int count = random.Next(2, 8);
        int lowest = InputTable.LowestOf(curve.Input);
        int highest = InputTable.HighestOf(curve.Input);
        int[] values = [.. Enumerable.Range(0, count).Select(_ => random.Next(lowest, highest)).Distinct().Order()];
        int[] shares = [.. values.Select((_, i) => i == 0 ? 1_000 : random.Next(1_001)).OrderDescending()];
        shares = curve.Points.Rises ? [.. shares.Reverse()] : shares;
        // One that does not fall is one that rises, and the other way about.
        return values.Length < 2 || shares[0] == shares[^1]
            ? string.Join(' ', Enumerable.Range(0, curve.Points.Count).Select(i => Point(curve.Points.ValueAt(i), curve.Points.ShareOf(i))))
            : string.Join(' ', values.Zip(shares, Point));

        string Point(int value, int share) => Text(value, unit) + ":" + Thousandths(share * 100);
    }

    private static string Text(int value, int unit) => Thousandths(value * 1_000 / InputTable.ScaleOf(unit));

    private static string Thousandths(int value) => DecimalText.OfThousandths(value);
}
