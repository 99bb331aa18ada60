using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using NanoBattery.Harness.Mqtt;
using NanoBattery.Harness.Tests.Brokers;
using NanoBattery.Harness.Tests.Network;
using NanoBattery.Harness.Tests.Waiting;

namespace NanoBattery.Harness.Tests.Mqtt;

[TestClass]
public sealed class BrokerFaultTests
{
    private const string Status = "shed/status";
    private readonly MqttLog _log = new();

    [TestMethod]
    public void A_connection_that_is_cut_leaves_its_last_will_and_comes_back()
    {
        using var broker = new MosquittoBroker();
        using var subscriber = new Subscriber(broker.Port);
        using var proxy = new TcpProxy(broker.Port);
        using var connection = Connect(proxy.Port);
        subscriber.WaitFor(Status, "online");

        proxy.Cut();

        subscriber.WaitFor(Status, "offline");
        Deadline.Until(() => subscriber.Texts(Status) is [.., "online"], "online again");
    }

    [TestMethod]
    public void A_broker_that_restarts_gets_messages_again()
    {
        using var broker = new MosquittoBroker();
        using var connection = Connect(broker.Port);

        broker.Kill();
        connection.WaitUntilLost();
        broker.Start();
        using var subscriber = new Subscriber(broker.Port);

        subscriber.WaitFor(Status, "online");
        connection.Publish("shed/battery", "after");
        subscriber.WaitFor("shed/battery", "after");
    }

    [TestMethod]
    public void After_an_outage_the_newest_message_of_each_topic_is_sent()
    {
        using var broker = new MosquittoBroker();
        using var connection = Connect(broker.Port, new ManualTime());
        broker.Kill();
        connection.WaitUntilLost();
        connection.Publish("shed/battery", "old", retain: true);
        connection.Publish("shed/charger", "only", retain: true);
        connection.Publish("shed/battery", "new", retain: true);

        broker.Start();
        using var subscriber = new Subscriber(broker.Port);

        subscriber.WaitFor("shed/charger", "only");
        subscriber.WaitFor("shed/battery", "new");
        Assert.IsTrue(connection.Flush(Deadline.Limit));
        Assert.AreEqual(2, connection.PublishedCount);
    }

    [TestMethod]
    public void After_a_long_outage_no_stale_battery_is_sent()
    {
        var time = new ManualTime();
        using var broker = new MosquittoBroker();
        using var proxy = new TcpProxy(broker.Port);
        using var subscriber = new Subscriber(broker.Port);
        using var connection = Connect(proxy.Port, time);
        proxy.Clog();
        proxy.Cut();
        connection.WaitUntilLost();
        connection.Publish("shed/battery", "stale");
        connection.Publish("shed/discovery", "what there is", retain: true);
        time.Advance(TimeSpan.FromSeconds(10.1));
        connection.Publish("shed/charger", "fresh");

        proxy.Unclog();

        subscriber.WaitFor("shed/discovery", "what there is");
        subscriber.WaitFor("shed/charger", "fresh");
        Assert.IsEmpty(subscriber.Texts("shed/battery"));
        _log.WaitFor("messages too old to send: 1");
    }

    [TestMethod]
    public void A_flush_that_lost_a_message_to_its_age_says_so()
    {
        var time = new ManualTime();
        using var broker = new MosquittoBroker();
        broker.Kill();
        using var connection = new MqttConnection(Options(broker.Port), _log.Add, time);
        connection.Publish("shed/battery", "stale");
        var flush = Task.Run(() => connection.Flush(Deadline.Limit));
        _log.WaitFor("trying again in");

        time.Advance(TimeSpan.FromSeconds(11));
        broker.Start();

        Assert.IsFalse(flush.Result);
    }

    [TestMethod]
    public void A_broker_that_never_answers_does_not_block()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var clock = Stopwatch.StartNew();
        using (var connection = new MqttConnection(Options(((IPEndPoint)silent.LocalEndpoint).Port), _log.Add))
        {
            Deadline.Until(silent.Pending, "a call");
            for (var i = 0; i < 10_000; i++)
            {
                connection.Publish($"shed/{i}", "now");
            }
            Assert.IsFalse(connection.IsConnected);
            Assert.IsFalse(connection.Flush(TimeSpan.FromMilliseconds(10)));
        }
        Assert.IsLessThan(10.0, clock.Elapsed.TotalSeconds);
    }

    [TestMethod]
    public void A_broker_that_never_answers_is_given_up()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        using var connection = new MqttConnection(Options(((IPEndPoint)silent.LocalEndpoint).Port) with { AnswerSeconds = 1 }, _log.Add);

        _log.WaitFor("there is somebody, but no answer");
    }

    [TestMethod]
    public void While_the_network_is_clogged_the_newest_message_wins()
    {
        using var broker = new MosquittoBroker();
        using var proxy = new TcpProxy(broker.Port);
        using var subscriber = new Subscriber(broker.Port);
        using var connection = Connect(proxy.Port, new ManualTime());
        var filling = new string('x', 100_000);
        proxy.Clog();
        Deadline.Until(
            () =>
            {
                connection.Publish("shed/much", filling);
                return !connection.Flush(TimeSpan.FromMilliseconds(200));
            },
            "a network that takes no more");

        for (var i = 0; i < 100; i++)
        {
            connection.Publish("shed/battery", $"{i}");
        }
        Assert.IsTrue(connection.IsConnected);
        proxy.Unclog();

        subscriber.WaitFor("shed/battery", "99");
        Assert.IsLessThan(100, subscriber.Texts("shed/battery").Length);
    }

    [TestMethod]
    public void A_host_that_does_not_exist_is_named()
    {
        using var connection = new MqttConnection(Options(1883) with { Host = "broker.invalid" }, _log.Add);

        _log.WaitFor("mqtt: broker.invalid:1883: the name is not known; check it, and the network; trying again in");
    }

    [TestMethod]
    public void A_port_where_nobody_listens_is_named()
    {
        var port = FreePort.Take();
        using var connection = new MqttConnection(Options(port), _log.Add);

        _log.WaitFor($"mqtt: 127.0.0.1:{port}: Connection refused; check that the broker runs; trying again in");
    }

    private static MqttOptions Options(int port) => new() { Host = "127.0.0.1", Port = port, StatusTopic = Status };

    private MqttConnection Connect(int port, ManualTime? time = null)
    {
        var connection = new MqttConnection(Options(port), _log.Add, time);
        connection.WaitUntilConnected();
        return connection;
    }
}
