using NanoBattery.Web.Trend;

namespace NanoBattery.Tests;

[TestClass]
public class BacklogTests
{
    [TestMethod]
    public void Points_that_the_broker_missed_are_handed_over_afterwards_each_with_its_time()
    {
        BacklogBench bench = new BacklogBench();
        bench.Bench.View.UnixSeconds = 1_800_000_000;
        bench.Run(90);
        Assert.AreEqual(0, bench.Broker.Count);
        bench.Broker.IsThere = false;
        bench.Run(10 * 60);
        Assert.AreEqual(0, bench.Broker.Count);
        bench.Broker.IsThere = true;
        bench.Run(100);
        Assert.AreEqual(0, bench.Backlog.Count);
        Assert.IsTrue(bench.Broker.Count >= 11 && bench.Broker.Count <= 13, bench.Broker.Count.ToString());
        Assert.IsTrue(bench.Broker.TextAt(0).IndexOf("{\"time\":1800000060,\"agoSeconds\":") == 0, bench.Broker.TextAt(0));
        Assert.IsTrue(bench.Broker.TextAt(1).IndexOf("{\"time\":1800000120,\"agoSeconds\":") == 0, bench.Broker.TextAt(1));
        Assert.IsTrue(bench.Broker.TextAt(1).IndexOf(
            "\"stepSeconds\":60,\"volts\":13.200,\"amperes\":1.500,\"soc\":50.0,\"highCell\":null,\"lowCell\":null,\"celsius\":null}") > 0, bench.Broker.TextAt(1));
        Assert.IsFalse(bench.Broker.AnyRetained);
    }

    [TestMethod]
    public void They_come_slowly_and_never_while_anything_else_waits()
    {
        BacklogBench bench = new BacklogBench();
        bench.Run(10).Broker.IsThere = false;
        bench.Run(20 * 60).Broker.IsThere = true;
        while (bench.Broker.Count < 4)
        {
            bench.Run(1);
        }

        bench.IsBusy = true;
        int left = bench.Run(5).Backlog.Count;
        Assert.IsTrue(left > 5);
        Assert.AreEqual(left, bench.Run(20).Backlog.Count);
        bench.IsBusy = false;
        bench.Run(90);
        Assert.AreEqual(0, bench.Backlog.Count);
        Assert.IsTrue(bench.Broker.ShortestMs >= 2_000, bench.Broker.ShortestMs.ToString());
        Assert.IsFalse(bench.WasInTheWay);
    }

    [TestMethod]
    public void A_broker_that_goes_again_in_the_middle_misses_none()
    {
        BacklogBench bench = new BacklogBench();
        bench.Bench.View.UnixSeconds = 1_800_000_000;
        bench.Run(10).Broker.IsThere = false;
        bench.Run(30 * 60).Broker.IsThere = true;
        while (bench.Broker.Count < 5)
        {
            bench.Run(1);
        }

        bench.Broker.IsThere = false;
        bench.Run(5 * 60).Broker.IsThere = true;
        bench.Run(180);
        for (int minute = 1; minute <= 35; minute++)
        {
            Assert.IsTrue(Has(bench.Broker, "{\"time\":" + (1_800_000_000 + 60 * minute) + ","), "minute " + minute);
        }
    }

    [TestMethod]
    public void A_point_that_waits_when_the_broker_goes_comes_again()
    {
        BacklogBench bench = new BacklogBench();
        bench.Bench.View.UnixSeconds = 1_800_000_000;
        bench.Run(10).Broker.IsThere = false;
        bench.Run(5 * 60).Broker.IsThere = true;
        while (bench.Broker.Count < 2)
        {
            bench.Run(1);
        }

        bench.IsBusy = true;
        bench.TellsState = false;
        bench.Outbox.Take(new NanoBattery.Network.Outgoing());
        bench.Run(4);
        Assert.IsTrue(bench.Outbox.Holds(BacklogBench.Topic));
        bench.Broker.IsThere = false;
        bench.IsBusy = false;
        bench.Run(60).Broker.IsThere = true;
        bench.Run(120);
        for (int minute = 1; minute <= 5; minute++)
        {
            Assert.IsTrue(Has(bench.Broker, "{\"time\":" + (1_800_000_000 + 60 * minute) + ","), "minute " + minute);
        }
    }

    [TestMethod]
    public void What_was_told_to_a_broker_that_had_gone_without_a_word_comes_again()
    {
        BacklogBench bench = new BacklogBench();
        bench.Bench.View.UnixSeconds = 1_800_000_000;
        bench.Run(10).Broker.IsThere = false;
        bench.Run(60 * 60).Broker.IsThere = true;
        while (bench.Broker.Count < 5)
        {
            bench.Run(1);
        }

        // It shows only when the keep-alive has no answer.
        bench.Broker.IsGone = true;
        bench.Run(3 * 60).Broker.IsGone = false;
        bench.Run(4 * 60);
        Assert.AreEqual(0, bench.Backlog.Count);
        for (int minute = 1; minute <= 63; minute++)
        {
            Assert.IsTrue(Has(bench.Broker, "{\"time\":" + (1_800_000_000 + 60 * minute) + ","), "minute " + minute);
        }
    }

    [TestMethod]
    public void A_minute_in_which_the_broker_went_without_a_word_is_missed_too()
    {
        BacklogBench bench = new BacklogBench();
        bench.Bench.View.UnixSeconds = 1_800_000_000;
        bench.Run(115).Broker.IsGone = true;
        bench.Run(5 * 60).Broker.IsGone = false;
        bench.Run(60);
        Assert.IsTrue(Has(bench.Broker, "{\"time\":1800000120,"));
        Assert.IsFalse(Has(bench.Broker, "{\"time\":1800000060,"));
    }

    [TestMethod]
    public void What_lies_before_the_oldest_minute_comes_in_tens_of_minutes()
    {
        BacklogBench bench = new BacklogBench(new TrendSizes { Minutes = 20 });
        bench.Bench.View.UnixSeconds = 1_800_000_000;
        bench.Run(10).Broker.IsThere = false;
        bench.Run(60 * 60 + 30).Broker.IsThere = true;
        bench.Run(180);
        Assert.IsTrue(Has(bench.Broker, "{\"time\":1800000600,"));
        Assert.IsTrue(bench.Broker.TextAt(0).IndexOf("\"stepSeconds\":600,") > 0, bench.Broker.TextAt(0));
        Assert.IsTrue(Has(bench.Broker, "{\"time\":1800002400,"));
        Assert.IsFalse(Has(bench.Broker, "{\"time\":1800000660,"));
        Assert.IsTrue(Has(bench.Broker, "{\"time\":1800003600,"));
        Assert.AreEqual(0, bench.Backlog.Count);
    }

    [TestMethod]
    public void Tens_of_minutes_that_were_told_to_nobody_come_again_too()
    {
        BacklogBench bench = new BacklogBench(new TrendSizes { Minutes = 60 });
        bench.Bench.View.UnixSeconds = 1_800_000_000;
        bench.Run(10).Broker.IsThere = false;
        bench.Run(3 * 60 * 60).Broker.IsThere = true;
        while (bench.Broker.Count < 2)
        {
            bench.Run(1);
        }

        // Tens are told until there is none left, and minutes, before it is noticed.
        bench.Broker.IsGone = true;
        bench.Run(3 * 60).Broker.IsGone = false;
        bench.Run(5 * 60);
        for (int ten = 1; ten <= 12; ten++)
        {
            Assert.IsTrue(Has(bench.Broker, "{\"time\":" + (1_800_000_000 + 600 * ten) + ","), "ten " + ten);
        }

        Assert.AreEqual(0, bench.Backlog.Count);
    }

    private static bool Has(ListeningBroker broker, string begin)
    {
        for (int i = 0; i < broker.Count; i++)
        {
            if (broker.TextAt(i).IndexOf(begin) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
