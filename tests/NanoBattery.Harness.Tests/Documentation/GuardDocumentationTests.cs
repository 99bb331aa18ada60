using NanoBattery.Guard;
using NanoBattery.Harness.Output;
using NanoBattery.Harness.Settings;
using NanoBattery.Harness.Tests.Lines;
using NanoBattery.Readings;
using NanoBattery.Settings;

namespace NanoBattery.Harness.Tests.Documentation;

[TestClass]
public sealed class GuardDocumentationTests
{
    private readonly BoardSettings _settings = new();

    [TestMethod]
    public void The_readme_has_the_table_of_rules()
    {
        Pages.ShouldHave("README.md",
        [
            "| rule | trips | ends | hold | does | alarms | profile |",
            "|---|---|---|---|---|---|---|",
            .. Enumerable.Range(0, _settings.Rules.Count).Select(index => Row(_settings.Rules[index])),
        ]);
    }

    [TestMethod]
    public void The_readme_has_the_table_of_curves()
    {
        Pages.ShouldHave("README.md",
        [
            "| curve | by | share of the largest current | profile |",
            "|---|---|---|---|",
            .. Enumerable.Range(0, _settings.Curves.Count).Select(index => Row(_settings.Curves[index])),
        ]);
    }

    [TestMethod]
    public void The_readme_says_where_the_profile_extra2000_begins()
    {
        string[] begins = [.. Enumerable.Range(0, Profile.DefaultCount).Select(index =>
            $"`{_settings.Table.PathOf(Profile.SettingAt(index))}` {Profile.DefaultAt(index)}")];
        StringAssert.Contains(Pages.Read("README.md").ReplaceLineEndings(" "), string.Join(", ", begins));
    }

    [TestMethod]
    public void The_readmes_example_of_tuned_rules_is_taken()
    {
        var readme = Pages.Read("README.md");
        var start = readme.LastIndexOf("```json", readme.IndexOf("\"rules\": {", StringComparison.Ordinal), StringComparison.Ordinal) + 7;
        using var directory = new TemporaryDirectory();
        var file = directory.File("settings.json");
        File.WriteAllText(file, readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)]);
        var settings = SettingsFile.Read(file);

        Assert.AreEqual(3_600, settings.Rules.Find("cell-high")!.Trip);
        Assert.AreEqual(30, settings.Rules.Find("cold-stop")!.Trip);
        Assert.AreEqual(300, settings.Rules.Find("cold-stop")!.HoldSeconds);
        Assert.IsTrue(settings.Rules.Find("soc-empty")!.IsOn);
        Assert.AreEqual(10_000, settings.Rules.Find("precharge")!.Limit);
        Assert.IsTrue(settings.Curves.Find("charge-soc")!.IsOn);
        Assert.AreEqual(3, settings.Curves.Find("charge-soc")!.Points.Count);
    }

    private static string Row(Rule rule)
    {
        var unit = InputTable.UnitOf(rule.Input);
        var isFlag = unit == InputTable.Flag;
        var trips = rule.Words + (rule.DelaySeconds > 0 ? $" for {rule.DelaySeconds} s" : "");
        var isLockOut = rule.HoldSeconds == Rule.UntilReleased;
        var ends = isLockOut ? "an operator's release" : isFlag ? "it stops no more"
            : (rule.Compare == Rule.Below ? "from " : "down to ") + InputTable.Shown(unit, rule.Release);
        var hold = isLockOut ? "" : $"{rule.HoldSeconds} s";
        return $"| `{rule.Id}` | {trips} | {ends} | {hold} | {Does(rule)} | {Alarms(rule)} | {Profiles(rule.Profiles)} |";
    }

    private static string Row(Curve curve)
    {
        var unit = InputTable.UnitOf(curve.Input);
        var points = Enumerable.Range(0, curve.Points.Count).Select(point =>
            $"{InputTable.Shown(unit, curve.Points.ValueAt(point))}: {DecimalText.OfThousandths(curve.Points.ShareOf(point) * 100)} %");
        return $"| `{curve.Id}` | {InputTable.NameOf(curve.Input)} | {string.Join(", ", points)} | {Profiles(curve.Profiles)} |";
    }

    private static string Does(Rule rule) => rule.Action switch
    {
        RuleAction.StopCharge => "no charge",
        RuleAction.StopDischarge => "no discharge",
        RuleAction.StopBoth => "no charge, no discharge",
        RuleAction.LimitCharge => $"charge at most {DecimalText.OfThousandths(rule.Limit)} A a module",
        RuleAction.LimitDischarge => $"discharge at most {DecimalText.OfThousandths(rule.Limit)} A a module",
        RuleAction.LimitChargeVoltage => $"charge voltage at most {DecimalText.OfThousandths(rule.Limit)} V a cell",
        RuleAction.ShowBalancing => "shows the highest cell as balancing",
        _ => "",
    };

    private static string Alarms(Rule rule)
    {
        var levels = new AlarmLevels();
        levels.Raise(rule.Alarm, rule.Level);
        levels.Raise(rule.SecondAlarm, rule.Level);
        return AlarmNames.Raised(levels);
    }

    private static string Profiles(int profiles) => profiles switch
    {
        Profile.Both => "both",
        Profile.Lfp => "lfp",
        Profile.Extra2000 => "extra2000",
        _ => "off",
    };
}
