using NanoBattery.Harness.Simulation;
using NanoBattery.Properties;

namespace NanoBattery.Harness.Tests.Whole;

/// <summary>Whatever the network does, the guard goes on, and what the broker has is true.</summary>
[TestClass]
public sealed class NetworkTroubleTests
{
    [TestMethod]
    [DataRow("broker=40m@10m")]
    [DataRow("refuse=40m@10m")]
    [DataRow("hang=40m@10m")]
    [DataRow("wifi=40m@10m")]
    [DataRow("slow:2s=40m@10m")]
    [DataRow("slow:900ms=always,wifi=40s/5m,refuse=20s/4m")]
    public void The_guard_goes_on_and_the_broker_has_what_it_should_when_it_is_back(string network)
    {
        var bench = WholeBench.Shunt(network);
        var sink = new ContractSink();
        bench.Host.Network.OnMessage = (topic, payload, isRetained) =>
        {
            sink.NowMs = bench.Board.NowMs;
            sink.Publish(topic, payload, payload.Length, isRetained);
        };
        bench.RunTo(60 * WholeBench.Minute);

        Assert.AreEqual(1, bench.Board.Starts);
        Assert.IsTrue(bench.Figures.LongestGapMs <= 1_050, $"{bench.Figures.LongestGapMs} ms without a reading");
        Assert.AreEqual(0, bench.Figures.MostOverdueMs);
        Assert.IsTrue(bench.Host.Panel.IsClosed);
        Assert.AreEqual(1, bench.Host.Panel.Closings);
        bench.RunTo(bench.Board.NowMs + 2 * WholeBench.Minute);
        Assert.IsTrue(sink.Topics["nanobattery/board/battery"].Count > 300);
        bench.Board.End(10_000);
        Assert.AreEqual("offline", bench.Host.Network.Status);
        Assert.AreEqual(0, bench.Figures.Lost);
    }

    [TestMethod]
    public void A_broker_that_is_away_for_hours_is_found_again_within_a_minute_and_a_half()
    {
        var bench = WholeBench.Shunt("broker=3h@10m", stepMs: 50).RunTo(190 * WholeBench.Minute);
        Assert.AreEqual("offline", bench.Host.Network.Status);
        bench.RunTo(190 * WholeBench.Minute + 110 * WholeBench.Second);
        Assert.AreEqual("online", bench.Host.Network.Status);
        Assert.AreEqual(1, bench.Board.Starts);
    }

    [TestMethod]
    public void The_same_seed_gives_the_same_life()
    {
        const string network = "wifi=40s/20m,refuse=20s/10m,slow:700ms=2m/30m";
        var (one, other) = (WholeBench.Shunt(network, "flip=0.0002", stepMs: 50), WholeBench.Shunt(network, "flip=0.0002", stepMs: 50));
        long sum = 0;
        one.Host.Network.OnMessage = (topic, payload, _) => sum = Mixed(sum, one.Board.NowMs, payload);
        long otherSum = 0;
        other.Host.Network.OnMessage = (topic, payload, _) => otherSum = Mixed(otherSum, other.Board.NowMs, payload);
        one.RunTo(3 * WholeBench.Hour);
        other.RunTo(3 * WholeBench.Hour);
        Assert.AreNotEqual(0L, sum);
        Assert.AreEqual(sum, otherSum);
    }

    [TestMethod]
    public void A_line_that_is_silent_stops_everything_at_once_and_comes_back_by_itself()
    {
        var bench = WholeBench.Shunt(faults: "silence=5m@10m").RunTo(9 * WholeBench.Minute);
        Assert.IsTrue(bench.Host.Panel.IsClosed);
        bench.RunTo(10 * WholeBench.Minute + 15 * WholeBench.Second);
        var battery = bench.Board.Life!.Guard.Board!.Battery;
        Assert.IsTrue(battery.Limits is { LineIsLost: true, MaxChargeMilliamps: 0, MaxDischargeMilliamps: 0 });
        Assert.IsFalse(bench.Host.Panel.IsClosed);
        bench.RunTo(17 * WholeBench.Minute);
        Assert.IsTrue(bench.Host.Panel.IsClosed);
        Assert.AreEqual(0, bench.Figures.MostOverdueMs);
        Assert.AreEqual(1, bench.Board.Starts);
    }

    [TestMethod]
    public void The_button_restarts_the_board_into_its_portal_and_the_history_is_kept()
    {
        var bench = WholeBench.Shunt();
        bench.Host.Panel.Presses = [new Stretch(5 * WholeBench.Minute, 4 * WholeBench.Second)];
        bench.RunTo(6 * WholeBench.Minute);
        Assert.AreEqual(2, bench.Board.Starts);
        Assert.IsNotNull(bench.Board.Life!.Portal);
        Assert.AreEqual(1, bench.WritesOf("history"));
        Assert.AreEqual(1, bench.Host.Restarts["The button asked for the portal"]);
        Assert.AreEqual("online", bench.Host.Network.Status);
        Assert.IsTrue(bench.Figures.LongestGapMs <= 8 * WholeBench.Second, $"{bench.Figures.LongestGapMs} ms without a reading");
    }

    private static long Mixed(long sum, long ms, byte[] payload)
    {
        foreach (var b in payload)
        {
            sum = sum * 31 + b;
        }
        return sum * 31 + ms;
    }
}
