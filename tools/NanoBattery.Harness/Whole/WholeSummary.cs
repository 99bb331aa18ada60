using System.Globalization;
using Spectre.Console;

namespace NanoBattery.Harness.Whole;

/// <summary>Tells what a person wants to know of a board that lived for days.</summary>
internal static class WholeSummary
{
    public static void Print(IAnsiConsole console, WholeBoard board, WholeFigures figures, TimeSpan took)
    {
        var host = board.Host;
        var table = new Table { Border = TableBorder.Rounded, ShowHeaders = false };
        table.AddColumns("what", "figure");
        void Row(string what, string figure, bool isBad = false) =>
            table.AddRow(what, isBad ? $"[yellow]{Markup.Escape(figure)}[/]" : Markup.Escape(figure));

        Row("lived for", $"{Span(board.NowMs)}, in {took.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s of this machine");
        Row("starts", $"{board.Starts}{string.Concat(host.Restarts.Select(restart => $"; {restart.Value}x \"{restart.Key}\""))}");
        if (figures.Replies > 0)
        {
            Row("replies", $"{figures.Replies} good, {figures.OtherReplies} others");
        }
        else
        {
            Row("text blocks", $"{figures.Blocks} good, {figures.DamagedBlocks} damaged");
        }
        if (figures.Readings > 0)
        {
            Row("readings", $"{figures.Readings}, the longest time without one {Span(figures.LongestGapMs)}, until {Span(figures.LongestGapEndMs)}");
            Row("decisions", $"{figures.Decisions}, on stale readings {(figures.MostOverdueMs == 0 ? "none" : Span(figures.MostOverdueMs))}", figures.MostOverdueMs > 0);
        }
        else
        {
            Row("readings", "none: there is no battery on the line");
        }
        Row("relay", $"closed for {Share(figures.ClosedMs, board.NowMs)} of the time, {host.Panel.Closings} times");
        Row("watchdog", $"fed {host.Panel.Feeds} times, the longest time between two {Span(host.Panel.LongestHungerMs)}");
        Row("network", $"away for {Share(figures.OfflineMs, board.NowMs)} of the time; {host.Network.Joins} tries to join, {host.Network.Connects} connections");
        Row("messages", $"{figures.Published} published, {host.Network.Delivered} delivered");
        var gone = figures.Stale + figures.Dropped + figures.Lost + host.Network.LostOnTheWay;
        Row(
            "not delivered",
            $"{Math.Max(0, figures.Published - host.Network.Delivered - gone)} had a newer one, {figures.Stale} too old, {figures.Dropped} without room, "
                + $"{host.Network.LostOnTheWay} lost on the way");
        if (figures.Lost > 0)
        {
            Row("to be kept", $"{figures.Lost} lost for want of room", isBad: true);
        }
        var visitor = board.Visitor;
        Row("page", $"{visitor.Answers} answers, {(visitor.Failures == 0 ? "no" : visitor.Failures)} failures", visitor.Failures > 0);
        Row("flash", host.Memory.Writes.Count == 0
            ? "nothing written"
            : $"{host.Memory.Writes.Values.Sum()} writes: {string.Join(", ", WritesOf(host.Memory))}");
        Row("managed heap", $"{(figures.FirstHeap == 0 ? "" : Kilobytes(figures.FirstHeap) + " after an hour, ")}{Kilobytes(figures.LastHeap)} at the end");
        console.Write(table);
    }

    /// <summary>By file; those of the trends, of which there are many, together.</summary>
    private static IEnumerable<string> WritesOf(DeskFiles files) => files.Writes
        .GroupBy(file => file.Key.StartsWith("trend", StringComparison.Ordinal) ? "trend" : file.Key, file => file.Value)
        .Select(file => $"{file.Key} {file.Sum()}");

    private static string Kilobytes(long bytes) => $"{(bytes + 512) / 1024} kB";

    private static string Share(long part, long all) =>
        (all == 0 ? 0 : part * 100.0 / all).ToString("0.00", CultureInfo.InvariantCulture) + " %";

    private static string Span(long ms) => ms < 60_000
        ? (ms / 1000.0).ToString("0.0", CultureInfo.InvariantCulture) + " s"
        : TimeSpan.FromMilliseconds(ms).ToString(ms < 86_400_000 ? @"hh\:mm\:ss" : @"d\ \d\ hh\:mm\:ss", CultureInfo.InvariantCulture);
}
