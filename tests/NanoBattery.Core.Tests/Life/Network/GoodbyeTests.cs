using System;
using NanoBattery.Network;

namespace NanoBattery.Tests;

[TestClass]
public class GoodbyeTests
{
    [TestMethod]
    public void A_board_that_stops_sends_what_waits_and_says_that_it_is_offline()
    {
        NetworkBench bench = new NetworkBench();
        bench.TellsState = false;
        bench.RunSeconds(5);
        bench.Publish("last", false);
        bench.Keeper.Stop();
        bench.RunSeconds(1);

        Assert.AreEqual("last", bench.Broker.LastTopic);
        Assert.AreEqual("subscribe online! offline! goodbye", bench.Broker.Story);
        Assert.AreEqual("Stopped", bench.Words);
        bench.RunSeconds(1_000);
        Assert.AreEqual(1, bench.Broker.Connects);
        Assert.AreEqual(1, bench.Broker.Closes);
    }

    [TestMethod]
    public void Without_an_answer_it_goes_within_three_seconds_and_leaves_the_rest_to_the_last_will()
    {
        NetworkBench bench = new NetworkBench();
        bench.RunSeconds(5);
        bench.Broker.Answers = false;
        bench.Keeper.Stop();
        bench.RunSeconds(1);
        Assert.AreNotEqual(NetworkState.Stopped, bench.Keeper.Status.State);
        bench.RunSeconds(2);

        Assert.AreEqual("subscribe online! offline! ", bench.Broker.Story);
        Assert.AreEqual(NetworkState.Stopped, bench.Keeper.Status.State);
    }

    [TestMethod]
    public void A_broker_that_takes_nothing_or_throws_does_not_hold_a_stop_up()
    {
        NetworkBench bench = new NetworkBench();
        bench.RunSeconds(5);
        bench.Broker.Takes = false;
        bench.Keeper.Stop();
        bench.RunSeconds(1);
        Assert.AreEqual(NetworkState.Stopped, bench.Keeper.Status.State);
        Assert.AreEqual(1, bench.Broker.Closes);

        bench = new NetworkBench();
        bench.RunSeconds(5);
        bench.Publish("last", false);
        bench.Broker.Throws = new InvalidOperationException();
        bench.Keeper.Stop();
        bench.RunSeconds(1);
        Assert.AreEqual(NetworkState.Stopped, bench.Keeper.Status.State);
    }

    [TestMethod]
    public void A_board_without_a_connection_stops_at_once()
    {
        NetworkBench bench = new NetworkBench();
        bench.Radio.Answer = WifiAnswer.NotFound;
        bench.RunSeconds(5);
        bench.Keeper.Stop();
        bench.Keeper.Step();
        Assert.AreEqual(NetworkState.Stopped, bench.Keeper.Status.State);

        bench = new NetworkBench("wifi.ssid", "");
        bench.Keeper.Stop();
        bench.Keeper.Step();
        Assert.AreEqual(NetworkState.Stopped, bench.Keeper.Status.State);
    }
}
