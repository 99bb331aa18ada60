using System.Globalization;
using System.Text.RegularExpressions;
using NanoBattery.Harness.Tests.Api;
using NanoBattery.Web.Api;
using NanoBattery.Web.Metrics;
using NanoBattery.Web.Trend;

namespace NanoBattery.Harness.Tests.Documentation;

[TestClass]
public sealed class ApiPageTests
{
    private static readonly string Page = Pages.Read("docs/api.md");

    [TestMethod]
    public void The_page_has_every_request()
    {
        foreach (var path in new[]
        {
            BatteryApi.State, BatteryApi.History, BatteryApi.Trace, BatteryApi.Battery, BatteryApi.Lines, BatteryApi.Metrics, BatteryApi.Health,
        })
        {
            StringAssert.Matches(Page, new($"\\| `GET {Regex.Escape(path)}(\\?range=hour)?` \\|"));
        }
    }

    [TestMethod]
    public void The_page_has_every_name_of_the_state_and_no_other()
    {
        var section = Between("## GET /api/state", "## GET /api/history");
        var told = Regex.Matches(section, @"^\| (`[^|]+) \|", RegexOptions.Multiline)
            .SelectMany(row => Regex.Matches(row.Groups[1].Value, "`([^`]+)`")).Select(name => name.Groups[1].Value);
        CollectionAssert.AreEquivalent(StateShape.Names, told.Except(["battery", "charger"]).ToArray());
    }

    [TestMethod]
    public void The_page_has_every_metric() => Pages.ShouldHave("docs/api.md",
    [
        "| metric | kind | what it is |",
        "|---|---|---|",
        .. Enumerable.Range(0, Metric.Count).Select(metric =>
            $"| `{Metric.NameOf(metric)}` | {(Metric.IsCounter(metric) ? "counter" : "gauge")} | {Metric.HelpOf(metric)} |"),
    ]);

    [TestMethod]
    public void The_page_tells_how_much_is_kept()
    {
        var sizes = new TrendSizes();
        Assert.AreEqual(3_600, sizes.Fine * 10);
        Assert.AreEqual(12 * 60, sizes.Minutes);
        Assert.AreEqual(3 * 24 * 6, sizes.TenMinutes);
        StringAssert.Contains(Page, string.Create(CultureInfo.InvariantCulture, $"{365 * 24 * 6:N0} a year"));
    }

    [TestMethod]
    public void The_examples_are_json()
    {
        foreach (Match example in Regex.Matches(Page, "```json\n(.*?)\n```", RegexOptions.Singleline))
        {
            ApiBench.Parse(example.Groups[1].Value);
        }
    }

    private static string Between(string from, string to)
    {
        var start = Page.IndexOf(from + "\n", StringComparison.Ordinal);
        return Page[start..Page.IndexOf(to + "\n", start, StringComparison.Ordinal)];
    }
}
