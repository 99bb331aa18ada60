using NanoBattery.Network;

namespace NanoBattery.Tests;

[TestClass]
public class BrokerTests
{
    [TestMethod]
    public void The_board_subscribes_says_that_it_is_online_and_then_sends()
    {
        NetworkBench bench = new NetworkBench();
        Assert.IsFalse(bench.Keeper.Status.IsOnline);
        bench.RunSeconds(5);

        Assert.AreEqual("subscribe online! ", bench.Broker.Story);
        Assert.IsTrue(bench.Keeper.Status.IsOnline);
        Assert.IsTrue(bench.Broker.Count >= 4);
        Assert.AreEqual(bench.Broker.Count, bench.Keeper.SentCount);
        Assert.AreEqual("state", bench.Broker.LastTopic);
        BrokerAccess access = bench.Broker.Access!;
        Assert.AreEqual("venus.local", access.Host);
        Assert.AreEqual(1883, access.Port);
        Assert.AreEqual("nanobattery/board/status", access.StatusTopic);
    }

    [TestMethod]
    public void How_long_the_connection_stands_is_said_in_words()
    {
        NetworkBench bench = new NetworkBench();
        bench.TellsState = false;
        Assert.AreEqual("Connected for 4 s", bench.RunSeconds(5).Words);
        Assert.AreEqual("Connected for 5 min", bench.RunSeconds(5 * 60).Words);
        bench.StepMs = 500;
        Assert.AreEqual("Connected for 3 h", bench.RunSeconds(3 * 3_600).Words);
        bench.Broker.RefusesTopics = true;
        Assert.AreEqual("Connected for 3 h; the broker refuses to pass on commands", bench.RunSeconds(1).Words);
    }

    [TestMethod]
    public void A_broker_that_refuses_is_asked_less_and_less_often_and_the_Wifi_is_left_alone()
    {
        NetworkBench bench = new NetworkBench();
        bench.StepMs = 500;
        for (int code = 1; code <= 5; code++)
        {
            bench.Broker.Answer = code;
            bench.RunSeconds(code == 1 ? 3_600 : 75);
            string words = bench.Words;
            Assert.AreEqual(0, words.IndexOf("Broker venus.local "), words);
            Assert.IsTrue(words.IndexOf(code == 1 ? "does not speak MQTT 3.1.1" : code == 2 ? "refuses the client's id"
                : code == 3 ? "is not available" : code == 4 ? "refused the user or the password" : "does not let this user in") > 0, words);
        }

        Assert.IsTrue(bench.Broker.Connects > 50 && bench.Broker.Connects < 90, "" + bench.Broker.Connects);
        Assert.AreEqual(1, bench.Radio.Joins);
        Assert.AreEqual(0, bench.Radio.Leaves);
    }

    [TestMethod]
    public void A_broker_that_is_not_there_for_three_minutes_has_the_Wifi_joined_anew()
    {
        NetworkBench bench = new NetworkBench();
        bench.Broker.Answer = BrokerAnswer.Unreachable;
        bench.RunSeconds(170);
        Assert.AreEqual(1, bench.Radio.Joins);
        Assert.AreEqual("Broker venus.local cannot be reached", bench.Words);
        bench.RunSeconds(20);
        Assert.AreEqual(2, bench.Radio.Joins);
        Assert.AreEqual(1, bench.Radio.Leaves);
        bench.StepMs = 500;
        bench.RunSeconds(3_600);
        Assert.IsTrue(bench.Radio.Joins > 10 && bench.Radio.Joins <= 22, "" + bench.Radio.Joins);
    }

    [TestMethod]
    public void A_name_that_is_not_known_is_no_better_and_a_broker_that_is_not_trusted_no_reason()
    {
        NetworkBench bench = new NetworkBench();
        bench.Broker.Answer = BrokerAnswer.NameUnknown;
        bench.RunSeconds(200);
        Assert.AreEqual(2, bench.Radio.Joins);

        bench.Broker.Answer = BrokerAnswer.TlsFailed;
        bench.RunSeconds(1_000);
        Assert.AreEqual(2, bench.Radio.Joins);
    }

    [TestMethod]
    public void A_connection_that_breaks_is_made_anew_with_a_new_client()
    {
        NetworkBench bench = new NetworkBench();
        bench.RunSeconds(100);
        bench.Broker.Reset();
        bench.Keeper.Step();
        Assert.AreEqual("Broker venus.local closed the connection", bench.Words);
        Assert.IsFalse(bench.Keeper.Status.IsOnline);
        Assert.AreEqual(1, bench.Broker.Closes);
        bench.RunSeconds(2);

        Assert.AreEqual(2, bench.Broker.Connects);
        Assert.AreEqual("subscribe online! ", bench.Broker.Story);
        Assert.AreEqual(1, bench.Radio.Joins);
    }

    [TestMethod]
    public void A_broker_that_resets_each_connection_is_not_hammered()
    {
        NetworkBench bench = new NetworkBench();
        for (int i = 0; i < 7_200; i++)
        {
            bench.Keeper.Step();
            bench.Clock.NowMs += 500;
            bench.Broker.Reset();
        }

        Assert.IsTrue(bench.Broker.Connects > 50 && bench.Broker.Connects < 80, "" + bench.Broker.Connects);
    }

    [TestMethod]
    public void A_broker_that_is_away_for_a_day_costs_no_memory_and_gets_no_old_state()
    {
        NetworkBench bench = new NetworkBench();
        bench.Broker.Answer = BrokerAnswer.Unreachable;
        bench.Publish("kept", true);
        bench.StepMs = 5_000;
        bench.RunSeconds(86_400);
        bench.StepMs = NetworkKeeper.StepMs;
        Assert.IsTrue(bench.MostWaiting <= 2, "" + bench.MostWaiting);
        bench.Broker.Answer = BrokerAnswer.Accepted;
        bench.TellsState = false;
        bench.Radio.TakesMs = 11_000;
        bench.RunSeconds(100);

        Assert.IsTrue(bench.Broker.OldestMs <= Outbox.StaleMs);
        Assert.AreEqual(1, bench.Broker.RetainedCount);
        Assert.AreEqual(0, bench.Outbox.Count);
    }
}
