using NanoBattery.Network;

namespace NanoBattery.Tests;

[TestClass]
public class WifiTests
{
    [TestMethod]
    public void The_board_joins_with_its_own_name_and_password_whatever_the_radio_has_joined_by_itself()
    {
        NetworkBench bench = new NetworkBench();
        bench.Radio.IsJoined = true;
        bench.RunSeconds(2);

        Assert.AreEqual(1, bench.Radio.Joins);
        Assert.AreEqual("shed/secret", bench.Radio.Told);
        Assert.AreEqual(NetworkState.Connected, bench.Keeper.Status.State);
        Assert.AreEqual(-61, bench.Keeper.Status.SignalDbm);
    }

    [TestMethod]
    public void Why_the_network_cannot_be_joined_is_said_in_words()
    {
        NetworkBench bench = new NetworkBench();
        bench.Radio.Answer = WifiAnswer.WrongPassword;
        Assert.AreEqual("Wi-Fi shed refuses the password", bench.RunSeconds(1).Words);
        bench.Radio.Answer = WifiAnswer.NotFound;
        Assert.AreEqual("Wi-Fi shed is not in reach", bench.RunSeconds(5).Words);
        bench.Radio.Throws = true;
        Assert.AreEqual("Wi-Fi shed cannot be joined", bench.RunSeconds(10).Words);
        Assert.AreEqual(0, bench.Broker.Connects);
    }

    [TestMethod]
    public void A_network_that_is_not_there_is_tried_after_one_second_and_in_the_end_once_a_minute()
    {
        NetworkBench bench = new NetworkBench();
        bench.Radio.Answer = WifiAnswer.NotFound;
        bench.RunSeconds(10);
        Assert.IsTrue(bench.Radio.Joins >= 3 && bench.Radio.Joins <= 5, "" + bench.Radio.Joins);
        bench.StepMs = 500;
        bench.RunSeconds(3_590);
        Assert.IsTrue(bench.Radio.Joins > 50 && bench.Radio.Joins < 80, "" + bench.Radio.Joins);

        bench.Radio.Answer = WifiAnswer.Joined;
        bench.RunSeconds(73);
        Assert.IsTrue(bench.Keeper.Status.IsOnline);

        // It stood for long: what was before counts no more.
        bench.RunSeconds(100);
        int joins = bench.Radio.Joins;
        bench.Radio.IsJoined = false;
        bench.RunSeconds(3);
        Assert.AreEqual(joins + 1, bench.Radio.Joins);
    }

    [TestMethod]
    public void A_radio_that_comes_back_by_itself_is_not_told_to_join()
    {
        NetworkBench bench = new NetworkBench();
        bench.RunSeconds(100);
        bench.Radio.IsJoined = false;
        bench.Keeper.Step();
        Assert.AreEqual("Wi-Fi shed is lost", bench.Words);
        Assert.IsFalse(bench.Keeper.Status.IsOnline);
        bench.Radio.IsJoined = true;
        bench.RunSeconds(3);

        Assert.AreEqual(1, bench.Radio.Joins);
        Assert.AreEqual(2, bench.Broker.Connects);
        Assert.IsTrue(bench.Keeper.Status.IsOnline);
    }

    [TestMethod]
    public void A_network_that_flaps_for_an_hour_is_not_hammered_and_no_old_state_is_sent()
    {
        NetworkBench bench = new NetworkBench();
        bench.Radio.FlapMs = 4_000;
        bench.StepMs = 250;
        for (int minute = 0; minute < 60; minute++)
        {
            bench.Publish("kept" + minute % 4, true);
            bench.RunSeconds(60);
        }

        Assert.IsTrue(bench.Radio.Joins > 20 && bench.Radio.Joins < 100, "" + bench.Radio.Joins);
        Assert.IsTrue(bench.Broker.Connects < 100, "" + bench.Broker.Connects);
        Assert.IsTrue(bench.Broker.OldestMs <= Outbox.StaleMs, "" + bench.Broker.OldestMs);
        Assert.AreEqual(0, bench.Outbox.LostCount);

        bench.Radio.FlapMs = 0;
        bench.RunSeconds(150);
        Assert.IsTrue(bench.Broker.RetainedCount >= 4 && bench.Broker.RetainedCount <= 60, "" + bench.Broker.RetainedCount);
        Assert.IsFalse(bench.Outbox.Holds("kept3"));
    }

    [TestMethod]
    public void A_radio_that_flaps_and_comes_back_by_itself_makes_few_connections()
    {
        NetworkBench bench = new NetworkBench();
        bench.Radio.ComesBack = true;
        bench.Radio.FlapMs = 3_000;
        bench.StepMs = 250;
        bench.RunSeconds(3_600);

        Assert.IsTrue(bench.Radio.Joins < 10, "" + bench.Radio.Joins);
        Assert.IsTrue(bench.Broker.Connects > 20 && bench.Broker.Connects < 150, "" + bench.Broker.Connects);
        Assert.IsTrue(bench.Broker.OldestMs <= Outbox.StaleMs, "" + bench.Broker.OldestMs);
    }

    [TestMethod]
    public void Without_a_name_nothing_is_joined_and_without_a_broker_nothing_connected_to()
    {
        NetworkBench bench = new NetworkBench("wifi.ssid", "");
        bench.RunSeconds(100);
        Assert.AreEqual(0, bench.Radio.Joins);
        Assert.AreEqual("No Wi-Fi is set", bench.Words);

        bench = new NetworkBench("mqtt.host", "");
        bench.RunSeconds(100);
        Assert.AreEqual(1, bench.Radio.Joins);
        Assert.AreEqual(0, bench.Broker.Connects);
        Assert.AreEqual("Joined shed; no broker is set", bench.Words);
    }

    [TestMethod]
    public void The_heart_beats_in_each_step_and_around_what_may_wait()
    {
        NetworkBench bench = new NetworkBench();
        bench.Radio.TakesMs = 30_000;
        bench.Broker.ConnectTakesMs = 30_000;
        bench.RunSeconds(600);

        Assert.IsTrue(bench.Beats >= 500 * 20, "" + bench.Beats);
        Assert.AreEqual(30_000L, bench.LongestSilenceMs);
        Assert.IsTrue(bench.LongestSilenceMs < NetworkKeeper.LongestSilenceMs);
    }
}
