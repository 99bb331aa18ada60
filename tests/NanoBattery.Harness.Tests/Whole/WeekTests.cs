using NanoBattery.Harness.Whole;

namespace NanoBattery.Harness.Tests.Whole;

/// <summary>Days of a whole board, with a network that is away a tenth of the time: nothing grows, nothing wears, and the guard misses nothing.</summary>
[TestClass]
public sealed class WeekTests
{
    // A fifth of the guard's rounds: a week in seconds.
    private const int StepMs = 50;

    // Of everything together: less than half a byte a reading would add up to it.
    private const long MostGrowth = 256 * 1024;

    [TestMethod]
    public void A_week_of_a_shunt()
    {
        var bench = WholeBench.Shunt(NetworkFaults.OfRealLife, stepMs: StepMs).RunTo(WholeBench.Day);
        var (heap, first) = (bench.Heap(), bench.AllocatedTo(2 * WholeBench.Day));
        bench.RunTo(6 * WholeBench.Day);
        var last = bench.AllocatedTo(7 * WholeBench.Day);

        Assert.IsTrue(bench.Heap() - heap < MostGrowth, $"{heap} bytes after a day, {bench.Heap()} after seven");
        Assert.IsTrue(last < first * 1.1, $"{first} bytes allocated on the second day, {last} on the seventh");
        Assert.AreEqual(1, bench.Board.Starts);
        MissedNothing(bench, longestGapMs: 1_100);
        Wore(bench, days: 7);
        Showed(bench, days: 7);
        Assert.IsTrue(bench.Figures.Readings > 7 * 86_400 - 10, $"{bench.Figures.Readings}");
    }

    [TestMethod]
    public void A_day_of_a_stack_of_five()
    {
        var bench = WholeBench.Stack(NetworkFaults.OfRealLife, StepMs).RunTo(6 * WholeBench.Hour);
        var (heap, first) = (bench.Heap(), bench.AllocatedTo(12 * WholeBench.Hour));
        bench.RunTo(18 * WholeBench.Hour);
        var last = bench.AllocatedTo(WholeBench.Day);

        Assert.IsTrue(bench.Heap() - heap < MostGrowth, $"{heap} bytes after six hours, {bench.Heap()} after a day");
        Assert.IsTrue(last < first * 1.1, $"{first} bytes allocated in the second quarter, {last} in the fourth");
        Assert.AreEqual(1, bench.Board.Starts);
        MissedNothing(bench, longestGapMs: 3_000);
        Wore(bench, days: 1);
        Showed(bench, days: 1);
    }

    private static void MissedNothing(WholeBench bench, long longestGapMs)
    {
        bench.Board.End(10_000);
        Assert.IsTrue(bench.Figures.LongestGapMs <= longestGapMs, $"{bench.Figures.LongestGapMs} ms without a reading");
        Assert.AreEqual(0, bench.Figures.MostOverdueMs);
        Assert.IsTrue(bench.Host.Panel.LongestHungerMs <= 2_200, $"{bench.Host.Panel.LongestHungerMs} ms without food for the watchdog");

        // It was away, came back each time, and all that is to be kept has arrived.
        Assert.IsTrue(bench.Figures.OfflineMs > bench.Board.NowMs / 50, $"{bench.Figures.OfflineMs} ms");
        Assert.IsTrue(bench.Host.Network.Delivered > bench.Figures.Published * 8 / 10, $"{bench.Host.Network.Delivered} of {bench.Figures.Published}");
        Assert.AreEqual(0, bench.Figures.Lost);
        Assert.AreEqual("offline", bench.Host.Network.Status);
    }

    /// <summary>Somebody looked each minute, and got all of it each time.</summary>
    private static void Showed(WholeBench bench, int days)
    {
        Assert.AreEqual(0, bench.Board.Visitor.Failures);
        Assert.AreEqual(days * 1_440, bench.Board.Visitor.Answers, 2);
    }

    private static void Wore(WholeBench bench, int days)
    {
        Assert.IsTrue(bench.WritesOf("history") <= 24 * days + 1, $"{bench.WritesOf("history")} writes of the history");
        Assert.AreEqual(3, bench.WritesOf("start"));
        Assert.AreEqual(144 * days, bench.WritesOf("trend"), 1);
        Assert.AreEqual(bench.Host.Memory.Writes.Values.Sum(), bench.WritesOf("history") + bench.WritesOf("start") + bench.WritesOf("trend"));
    }
}
