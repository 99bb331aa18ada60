using NanoBattery.Harness.Simulation.Pylontech;

namespace NanoBattery.Harness.Tests.Consoles;

/// <summary>What the guard decides on is never old, and the line is used for what it can carry.</summary>
[TestClass]
public sealed class LineUseTests
{
    // Of all the time, so much is for bytes: a cycle costs no more than they need and 15 %.
    private const double LeastShare = 1 / 1.15;

    public static IEnumerable<object[]> Layouts => ConsoleLayouts.All.Select(layout => new object[] { layout.Name });

    [TestMethod]
    [DynamicData(nameof(Layouts))]
    public void What_the_guard_knows_of_eight_modules_is_never_older_than_10_s_on_a_slow_line(string layout) => IsNeverOlderThan(10_000, layout, 19_200);

    [TestMethod]
    [DynamicData(nameof(Layouts))]
    public void What_the_guard_knows_of_eight_modules_is_never_older_than_3_s_on_a_fast_line(string layout) => IsNeverOlderThan(3_000, layout, 115_200);

    [TestMethod]
    [DynamicData(nameof(Layouts))]
    public void Eight_modules_on_a_slow_line_keep_it_busy(string layout)
    {
        var bench = Eight(layout, 19_200).Settle();
        var bytes = bench.Link.BytesHeard;
        bench.Run(60);

        var share = (bench.Link.BytesHeard - bytes) * 10 / 19_200.0 / 60;
        Assert.IsTrue(share >= LeastShare, $"only {share:P1} of the time were bytes");
    }

    [TestMethod]
    [DynamicData(nameof(Layouts))]
    public void A_request_on_a_fast_line_costs_little_more_than_its_bytes(string layout)
    {
        // The device's own thinking is nobody's fault.
        var bench = new StackBench(
            new PylontechOptions { Layout = ConsoleLayouts.Named(layout), Modules = 8, BaudRate = 115_200, ThinkingMs = 0 }, stepMs: 1).Settle();
        double spentMs = 0, neededMs = 0;
        var (ended, askedMs) = (Ended(bench), bench.Link.SentMs);
        var bytes = bench.Link.BytesHeard;
        bench.Run(60, () =>
        {
            if (Ended(bench) != ended)
            {
                ended = Ended(bench);
                // What was sent in this step is the next request; this one was sent before it.
                spentMs += bench.NowMs - askedMs;
                neededMs += (bench.Link.BytesHeard - bytes) * 10_000.0 / 115_200;
                bytes = bench.Link.BytesHeard;
            }
            askedMs = bench.Link.SentMs;
        });

        Assert.IsTrue(neededMs > 10_000, $"only {neededMs} ms of bytes");
        Assert.IsTrue(spentMs / neededMs <= 1.15, $"{spentMs / neededMs:F3} of what bytes need");
    }

    private static int Ended(StackBench bench) =>
        bench.Board.Stack!.Counters is var all ? all.Good + all.Doubtful + all.Refused + all.UnknownLayouts + all.Silences : 0;

    private static void IsNeverOlderThan(long ms, string layout, int baud)
    {
        var bench = Eight(layout, baud);
        bench.RunUntil(() => bench.Has(StackBench.Bank), 40, "the first message");
        long oldest = 0;
        long oldestCells = 0;
        bench.Run(300, () =>
        {
            oldest = Math.Max(oldest, bench.AgeMs);
            oldestCells = Math.Max(oldestCells, bench.Board.Stack!.Modules.Take(8).Max(module => bench.NowMs - module.Reading.CellsAtMs));
        });
        Assert.IsTrue(oldest <= ms, $"{oldest} ms");
    }

    private static StackBench Eight(string layout, int baud) =>
        new(new PylontechOptions { Layout = ConsoleLayouts.Named(layout), Modules = 8, BaudRate = baud });
}
