using System.Text.RegularExpressions;
using NanoBattery.Harness.Tests.Documentation;

namespace NanoBattery.Harness.Tests.Provisioning;

/// <summary>What can be told of the workflow without running it: there is no parser of YAML among the packages.</summary>
[TestClass]
public sealed partial class BoardWorkflowTests
{
    private static readonly string[] Lines = Pages.Read(".github/workflows/board.yml").Split('\n');

    [TestMethod]
    public void Every_action_is_pinned_to_a_commit_and_says_its_version()
    {
        string[] uses = [.. Lines.Where(line => line.Contains("uses:"))];

        Assert.IsGreaterThanOrEqualTo(4, uses.Length);
        foreach (var line in uses)
        {
            StringAssert.Matches(line, Pinned());
        }
    }

    [TestMethod]
    public void It_may_only_read_but_for_the_job_that_makes_a_release_of_a_tag()
    {
        CollectionAssert.AreEqual((string[])["  contents: read", "      contents: write"], Lines.Where(line => Permission().IsMatch(line)).ToArray());
        var write = Array.IndexOf(Lines, "      contents: write");
        var job = Array.FindLastIndex(Lines, write, line => JobName().IsMatch(line));
        Assert.AreEqual("  release:", Lines[job]);
        Assert.AreEqual("    if: github.ref_type == 'tag'", Lines[job + 1]);
    }

    [TestMethod]
    public void It_builds_by_the_line_that_the_page_tells()
    {
        var build = Lines.Single(line => line.Contains("dotnet build") && line.Contains("NanoBattery.Esp32")).Split("run: ")[1];

        StringAssert.Contains(Pages.Read("docs/flashing.md"), $"`{build}`");
        StringAssert.Contains(Pages.Read("docs/flashing.md"), $"`{Lines.First(line => line.Contains("name: nanobattery-")).Split("name: ")[1]}`");
    }

    [TestMethod]
    public void It_has_no_tab_and_no_odd_indent()
    {
        foreach (var line in Lines)
        {
            Assert.DoesNotContain("\t", line);
            Assert.AreEqual(0, (line.Length - line.TrimStart().Length) % 2, line);
        }
    }

    [GeneratedRegex(@"uses: [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")]
    private static partial Regex Pinned();

    [GeneratedRegex(@"^ +[a-z-]+: (read|write)(-all)?$")]
    private static partial Regex Permission();

    [GeneratedRegex(@"^  \w+:$")]
    private static partial Regex JobName();
}
