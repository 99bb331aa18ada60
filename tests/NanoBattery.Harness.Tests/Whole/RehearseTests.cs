using NanoBattery.Harness.Tests.Commands;

namespace NanoBattery.Harness.Tests.Whole;

/// <summary>The rehearsal as a person starts it.</summary>
[TestClass]
public sealed class RehearseTests
{
    [TestMethod]
    public void It_tells_what_a_day_came_to()
    {
        using var harness = HarnessProcess.Run("rehearse", "shunt", "--for", "6h", "--cells", "8");
        Assert.AreEqual(0, harness.ExitCode, string.Join("; ", harness.Errors));
        var told = string.Join('\n', harness.Output);
        foreach (var expected in (string[])["lived for", "06:00:0", "43196 good, 0 damaged", "on stale readings none", "history.a", "managed heap", "The end of the simulation"])
        {
            StringAssert.Contains(told, expected);
        }
    }

    [TestMethod]
    public void It_rehearses_what_is_no_battery_too()
    {
        using var harness = HarnessProcess.Run("rehearse", "charger", "--for", "10m", "--network", "none");
        Assert.AreEqual(0, harness.ExitCode, string.Join("; ", harness.Errors));
        StringAssert.Contains(string.Join('\n', harness.Output), "no battery on the line");
    }

    [TestMethod]
    [DataRow("--for soon: is no time; such as 90m, 12h or 7d", new[] { "rehearse", "shunt", "--for", "soon" })]
    [DataRow("--network flood: no such trouble", new[] { "rehearse", "shunt", "--network", "flood" })]
    [DataRow("toaster", new[] { "rehearse", "toaster" })]
    [DataRow("--modules: only a pylontech stack has modules", new[] { "rehearse", "shunt", "--modules", "3" })]
    [DataRow("--settings nowhere.json", new[] { "rehearse", "shunt", "--settings", "nowhere.json" })]
    public void What_cannot_be_done_is_said_in_one_line_with_exit_code_2(string named, string[] args)
    {
        using var harness = HarnessProcess.Run(args);
        Assert.AreEqual(2, harness.ExitCode);
        StringAssert.Contains(harness.Errors.Single(), named);
        Assert.IsEmpty(harness.Output);
    }
}
