using NanoBattery.Harness.Simulation.Pylontech;

namespace NanoBattery.Harness.Tests.Consoles;

/// <summary>A whole day of a stack on which each fault there is comes once, in an order and at moments of the seed's choice.</summary>
[TestClass]
public sealed class TroubledDayTests
{
    private const int Modules = 3;
    private const long DayMs = 24 * 3_600_000L;
    private const long LongestUntruthMs = 30_000;

    [TestMethod]
    [DataRow(1L, "us5000")]
    [DataRow(2L, "us3000d")]
    [DataRow(3L, "extra2000")]
    public void A_day_with_every_fault_is_lived_through_and_nothing_is_allowed_without_truth(long seed, string layout)
    {
        var options = new PylontechOptions { Layout = ConsoleLayouts.Named(layout), Modules = Modules, Seed = seed };
        var faults = RandomTrouble.TextOf(seed, Modules);
        var truth = new Truth(ConsoleFaultsParser.Parse(faults, seed), Modules);
        var bench = new StackBench(new PylontechDevice(options, ConsoleFaultsParser.Parse(faults, seed)), stepMs: 50);
        long untrueSinceMs = 0, stoppedMs = 0, longestStopMs = 0, calmMs = 0;
        bench.RunTo(DayMs, () =>
        {
            var isTrue = truth.MayBeHeard(bench.NowMs, bench.Device.IsAsleep);
            untrueSinceMs = isTrue ? bench.NowMs : untrueSinceMs;
            stoppedMs = bench.IsStopped ? stoppedMs + bench.StepMs : 0;
            calmMs = truth.IsCalm(bench.NowMs) && !bench.Device.IsAsleep ? calmMs + bench.StepMs : 0;
            if (bench.NowMs - untrueSinceMs > LongestUntruthMs)
            {
                Assert.IsTrue(bench.IsStopped, $"{faults}: untrue since {untrueSinceMs}. {bench.Why()}");
                Assert.IsTrue(!bench.Has(StackBench.Bank) || bench.Number("Info.MaxChargeCurrent") == 0, faults);
            }
            if (calmMs > 120_000)
            {
                Assert.IsTrue(bench.AgeMs < 10_000, $"{faults}: {bench.AgeMs} ms old. {bench.Why()}");
                Assert.AreEqual(0, bench.Number("Alarms.BmsCable"), $"{faults}: {bench.Why()}");
                Assert.AreEqual(Modules, bench.Number("System.NrOfModulesOnline"), $"{faults}: {bench.Why()}");
                longestStopMs = Math.Max(longestStopMs, stoppedMs);
            }
        });

        Assert.IsEmpty(bench.Device.Violations);
        Assert.IsGreaterThan(70_000, bench.Sink.BatteryMessages);
    }
}
