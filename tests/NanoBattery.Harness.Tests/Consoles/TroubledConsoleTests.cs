using System.Text;
using NanoBattery.Harness.Simulation.Pylontech;
using NanoBattery.Properties;

namespace NanoBattery.Harness.Tests.Consoles;

/// <summary>What a console and its line do wrong: nothing is believed that is not true, and all is well again by itself.</summary>
[TestClass]
public sealed class TroubledConsoleTests
{
    private const long BeginMs = 150_000;

    [TestMethod]
    [DataRow("us5000", "silence=90s@150s")]
    [DataRow("us5000", "cut=90s@150s")]
    [DataRow("us5000", "cut:300=90s@150s")]
    [DataRow("us5000", "baud:9600=90s@150s")]
    [DataRow("us5000", "garbage:0.1=90s@150s")]
    [DataRow("us5000", "flip:0.1=90s@150s")]
    [DataRow("us5000", "drop:0.1=90s@150s")]
    [DataRow("us5000", "reboot=40s@150s")]
    [DataRow("us5000", "silent:1=90s@150s,silent:2=90s@150s,silent:3=90s@150s")]
    [DataRow("us5000", "missing:1=90s@150s,missing:2=90s@150s,missing:3=90s@150s")]
    [DataRow("us5000", "absent:1=90s@150s,absent:2=90s@150s,absent:3=90s@150s")]
    [DataRow("extra2000", "silence=90s@150s")]
    [DataRow("extra2000", "cut=90s@150s")]
    [DataRow("extra2000", "flip:0.1=90s@150s")]
    [DataRow("extra2000", "silent:1=90s@150s,silent:2=90s@150s,silent:3=90s@150s")]
    [DataRow("extra2000", "absent:1=90s@150s,absent:2=90s@150s,absent:3=90s@150s")]
    public void Without_any_truth_nothing_may_be_taken_or_given_after_30_s_and_all_is_well_again_by_itself(string layout, string faults)
    {
        var bench = Bench(faults, layout);
        bench.Settle().RunTo(BeginMs);
        bench.RunUntil(() => bench.Number("Info.MaxChargeCurrent") == 0 && bench.Number("Info.MaxDischargeCurrent") == 0, 30, "zero limits");
        Assert.AreEqual(2, bench.Number("Alarms.BmsCable"));
        var before = bench.Sink.Topics[StackBench.Bank].Count;
        bench.Run(5);
        Assert.IsTrue(bench.Sink.Topics[StackBench.Bank].Count >= before + 4, "zero limits are told again and again");

        bench.RunTo(BeginMs + (faults.StartsWith("reboot", StringComparison.Ordinal) ? 40_000 : 90_000));
        Assert.IsTrue(bench.IsStopped);
        bench.RunUntil(() => !bench.IsStopped, 90, "limits again");
        bench.RunUntil(() => bench.Number("Info.MaxChargeCurrent") == 3 * StackBench.Share && bench.Number("Alarms.BmsCable") == 0, 120, "the whole limit");
        Assert.AreEqual(3, bench.Number("System.NrOfModulesOnline"));
        Assert.IsEmpty(bench.Device.Violations);
    }

    [TestMethod]
    [DataRow("flip:0.0001=5m@150s")]
    [DataRow("drop:0.0001=5m@150s")]
    [DataRow("garbage:0.0001=5m@150s")]
    [DataRow("slow:2s=5m@150s")]
    [DataRow("pager:10=5m@150s")]
    [DataRow("reboot=8s@150s")]
    [DataRow("sleep=@150s")]
    [DataRow("baud:19200=@150s")]
    [DataRow("silence=5s@150s")]
    public void What_leaves_some_truth_stops_nothing(string faults)
    {
        foreach (var layout in new[] { "us5000", "extra2000" })
        {
            var bench = Bench(faults, layout, layout == "extra2000" && faults.StartsWith("baud", StringComparison.Ordinal) ? 115_200 : null);
            bench.Settle().RunTo(BeginMs);
            long oldest = 0, fewest = 3;
            bench.RunTo(BeginMs + 300_000, () =>
            {
                oldest = Math.Max(oldest, bench.AgeMs);
                fewest = Math.Min(fewest, (long)bench.Number("System.NrOfModulesOnline"));
                Assert.IsFalse(bench.IsStopped, bench.Why());
            });
            bench.Run(120);
            Assert.AreEqual(3 * StackBench.Share, bench.Number("Info.MaxChargeCurrent"), bench.Why());
            Assert.AreEqual(3, bench.Number("System.NrOfModulesOnline"));
            Assert.IsEmpty(bench.Device.Violations);
        }
    }

    [TestMethod]
    [DataRow("drop:0.0003=always", 0)]
    [DataRow("drop:0.001=always", 10)]
    public void A_line_that_spoils_most_replies_stops_little(string faults, int mostPercent)
    {
        var bench = Bench(faults, "us5000").Settle();
        long stoppedMs = 0;
        bench.Run(3_600, () => stoppedMs += bench.IsStopped ? bench.StepMs : 0);

        // Of a thousand letters one gets lost: of six tables of cells five.
        Assert.IsTrue(bench.Board.Stack!.Counters.Doubtful > 500, bench.Why());
        Assert.IsTrue(stoppedMs <= mostPercent * 36_000, $"{stoppedMs} ms of an hour. {bench.Why()}");
    }

    [TestMethod]
    [DataRow("us5000", 115_200, "", 3)]
    [DataRow("us5000", 19_200, "", 20)]
    [DataRow("extra2000", 115_200, "", 10)]
    [DataRow("extra2000", 19_200, "", 15)]
    [DataRow("us5000", 115_200, "sleep=@0s", 6)]
    [DataRow("extra2000", 19_200, "sleep=@0s", 15)]
    public void The_speed_of_a_console_is_found_and_one_that_sleeps_is_woken(string layout, int baud, string faults, int seconds)
    {
        var bench = new StackBench(new PylontechOptions { Layout = ConsoleLayouts.Named(layout), Modules = 3, BaudRate = baud }, faults);
        bench.RunUntil(() => bench.Has(StackBench.Bank), seconds, "a first message");

        Assert.AreEqual(baud, bench.Link.Baud);
        Assert.AreEqual(baud, bench.Number("Baud", StackBench.Bank + "/state"));
        Assert.IsEmpty(bench.Device.Violations);
    }

    [TestMethod]
    public void A_login_that_was_lost_is_made_again()
    {
        var bench = Bench("", "us5000").Settle();
        var logins = bench.Link.Sent.Count(sent => sent == "login debug\n");
        Assert.AreEqual(1, logins, "pwrsys is refused without it");
        var told = bench.Board.Stack!.System.AtMs;
        bench.RunUntil(() => !bench.Board.Stack.System.AtMs.Equals(told), 70, "pwrsys once a minute");

        // Somebody else at the same console, in a moment of silence.
        bench.RunUntil(() => bench.NowMs - bench.Link.SentMs > 300, 10, "a quiet moment");
        bench.Device.Receive(Encoding.Latin1.GetBytes("logout\n"));
        told = bench.Board.Stack.System.AtMs;
        bench.Run(75);
        Assert.AreEqual(2, bench.Link.Sent.Count(sent => sent == "login debug\n"));
        Assert.IsGreaterThan(told, bench.Board.Stack.System.AtMs);
    }

    [TestMethod]
    public void A_layout_that_nobody_has_described_is_named_in_the_state_and_no_cell_is_guessed()
    {
        var line = new Harness.Simulation.SimulatedLink(new PylontechDevice(new PylontechOptions { Modules = 2 }));
        var sink = new ContractSink();
        var board = new Board(StackBench.Settings(), new RewordedLink(line, "Battery  Volt", 'x'), sink);
        for (var ms = 0; ms < 60_000; ms += 5)
        {
            line.AdvanceTo(ms);
            sink.NowMs = ms;
            board.Step(ms);
        }

        StringAssert.StartsWith(sink.Topics[StackBench.Bank + "/state"].Last["UnknownLayout"].GetString(), "bat 1: Battery  Volx");
        Assert.IsGreaterThan(0, sink.Topics[StackBench.Bank + "/state"].Last["UnknownLayouts"].GetInt32());
        // The table of all modules has enough for the guard: the highest and the lowest cell of each.
        Assert.IsFalse(sink.Topics[StackBench.Bank].Last.ContainsKey("Voltages.Cell1"));
        Assert.IsGreaterThan(3, sink.Topics[StackBench.Bank].Last["System.MaxCellVoltage"].GetDouble());
    }

    private static StackBench Bench(string faults, string layout, int? baud = null) =>
        new(new PylontechOptions { Layout = ConsoleLayouts.Named(layout), Modules = 3, BaudRate = baud }, faults);
}
