using NanoBattery.Harness.Mqtt;
using NanoBattery.Harness.Tests.Brokers;
using NanoBattery.Harness.Tests.Waiting;

namespace NanoBattery.Harness.Tests.Mqtt;

[TestClass]
public sealed class MqttConnectionTests
{
    private const string Status = "shed/status";
    private readonly MqttLog _log = new();

    [TestMethod]
    public void A_message_arrives_with_its_topic_and_every_byte()
    {
        using var broker = new MosquittoBroker();
        using var subscriber = new Subscriber(broker.Port);
        using var connection = Connect(broker.Port);
        byte[] everyByte = [.. Enumerable.Range(0, 256).Select(i => (byte)i)];

        connection.Publish("shed/bytes", everyByte, everyByte.Length, retain: false);
        connection.Publish("shed/nothing", everyByte, 0, retain: false);

        CollectionAssert.AreEqual(everyByte, subscriber.WaitFor("shed/bytes").Payload);
        Assert.IsEmpty(subscriber.WaitFor("shed/nothing").Payload);
    }

    [TestMethod]
    public void Only_a_retained_message_is_there_for_those_who_come_later()
    {
        using var broker = new MosquittoBroker();
        using var connection = Connect(broker.Port);
        connection.Publish("shed/battery", "now");
        connection.Publish("shed/discovery", "what there is", retain: true);
        Assert.IsTrue(connection.Flush(Deadline.Limit));
        Assert.AreEqual(2, connection.PublishedCount);

        using var late = new Subscriber(broker.Port);
        connection.Publish("shed/end", "");
        late.WaitFor("shed/end");

        Assert.IsTrue(late.WaitFor("shed/discovery", "what there is").Kept);
        Assert.IsEmpty(late.Texts("shed/battery"));
    }

    [TestMethod]
    public void The_buffer_of_a_message_may_be_used_again_at_once()
    {
        using var broker = new MosquittoBroker();
        using var subscriber = new Subscriber(broker.Port);
        using var connection = new MqttConnection(Options(broker.Port), _log.Add);
        var buffer = "first"u8.ToArray();

        connection.Publish("shed/first", buffer, 5, retain: false);
        "other"u8.CopyTo(buffer);
        connection.Publish("shed/other", buffer, 5, retain: false);

        subscriber.WaitFor("shed/first", "first");
        subscriber.WaitFor("shed/other", "other");
    }

    [TestMethod]
    public void The_status_is_online_while_connected_and_offline_after_a_clean_stop()
    {
        using var broker = new MosquittoBroker();
        using (Connect(broker.Port))
        {
            using var during = new Subscriber(broker.Port);
            Assert.IsTrue(during.WaitFor(Status, "online").Kept);
        }
        using var after = new Subscriber(broker.Port);
        Assert.IsTrue(after.WaitFor(Status, "offline").Kept);
    }

    [TestMethod]
    public void A_clean_stop_sends_what_was_published_before_it_says_offline()
    {
        using var broker = new MosquittoBroker();
        using var subscriber = new Subscriber(broker.Port);
        using (var connection = Connect(broker.Port))
        {
            connection.Publish("shed/last", "words");
        }
        subscriber.WaitFor(Status, "offline");
        subscriber.WaitFor("shed/last", "words");
    }

    [TestMethod]
    public void A_broker_that_comes_late_is_found_and_gets_what_waited()
    {
        using var broker = new MosquittoBroker();
        broker.Kill();
        using var connection = new MqttConnection(Options(broker.Port), _log.Add);
        connection.Publish("shed/discovery", "what there is", retain: true);
        _log.WaitFor("trying again in");
        Assert.IsFalse(connection.Flush(TimeSpan.Zero));

        broker.Start();
        using var subscriber = new Subscriber(broker.Port);

        subscriber.WaitFor("shed/discovery", "what there is");
        subscriber.WaitFor(Status, "online");
    }

    [TestMethod]
    public void A_connection_without_a_status_topic_tells_nobody()
    {
        using var broker = new MosquittoBroker();
        using var subscriber = new Subscriber(broker.Port);
        using (var connection = new MqttConnection(Options(broker.Port) with { StatusTopic = "" }, _log.Add))
        {
            connection.Publish("shed/battery", "now");
            subscriber.WaitFor("shed/battery", "now");
        }
        Assert.IsEmpty(subscriber.Texts(Status));
    }

    private static MqttOptions Options(int port) => new() { Host = "127.0.0.1", Port = port, StatusTopic = Status };

    private MqttConnection Connect(int port)
    {
        var connection = new MqttConnection(Options(port), _log.Add);
        connection.WaitUntilConnected();
        return connection;
    }
}
