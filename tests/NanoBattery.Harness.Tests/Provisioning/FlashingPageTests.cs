using System.Text.RegularExpressions;
using NanoBattery.Harness.Commands;
using NanoBattery.Harness.Provisioning;
using NanoBattery.Harness.Tests.Documentation;

namespace NanoBattery.Harness.Tests.Provisioning;

[TestClass]
public sealed partial class FlashingPageTests
{
    private const string Ours = "dotnet run --project tools/NanoBattery.Harness -c Release -- ";

    private static readonly string Page = Pages.Read("docs/flashing.md");

    /// <summary>What stands in backticks or alone on a line of a listing.</summary>
    private static readonly string[] Said = [.. Spans().Matches(Page).Select(match => match.Groups[1].Value.Trim())];

    [TestMethod]
    public void Every_line_for_the_harness_is_one_that_it_takes()
    {
        string[] lines = [.. Said.Where(said => said.StartsWith(Ours, StringComparison.Ordinal)).Select(said => said[Ours.Length..])];

        Assert.Contains(line => line.StartsWith("flash ", StringComparison.Ordinal), lines);
        Assert.Contains(line => line.StartsWith("provision ", StringComparison.Ordinal), lines);
        foreach (var line in lines.Where(line => !line.StartsWith("bundle ", StringComparison.Ordinal) || CommandLine.Names.Contains("bundle")))
        {
            Assert.IsNull(CommandLine.MistakeIn(line.Split(' ')), line);
        }
    }

    [TestMethod]
    public void Every_line_for_nanoff_is_one_that_it_takes()
    {
        string[] lines = [.. Said.Where(said => said.StartsWith("nanoff ", StringComparison.Ordinal))];

        Assert.IsGreaterThan(8, lines.Length);
        foreach (var line in lines)
        {
            Assert.IsNull(NanoffOptions.MistakeIn(line), line);
        }
    }

    [TestMethod]
    public void The_page_has_the_lines_that_flash_prints()
    {
        var board = KnownBoards.ByName("ESP32-WROOM-32D");
        foreach (var step in FlashSteps.For(board.Target, "/dev/ttyUSB0", board.Partition, "NanoBattery.Esp32.bin", null, "a chip"))
        {
            Assert.IsTrue(step.Command is null || Said.Contains(step.Command), step.Command);
        }
    }

    [TestMethod]
    public void Every_board_that_the_page_names_is_known()
    {
        foreach (Match match in Boards().Matches(Page))
        {
            KnownBoards.ByName(match.Groups[1].Value);
        }
    }

    [GeneratedRegex("(?m)^ *((?:dotnet|nanoff) .*)$|`(?<1>[^`\n]+)`")]
    private static partial Regex Spans();

    [GeneratedRegex("--board (\\S+)")]
    private static partial Regex Boards();
}
