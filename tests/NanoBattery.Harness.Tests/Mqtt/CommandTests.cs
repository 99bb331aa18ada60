using NanoBattery.Commands;
using NanoBattery.Harness.Mqtt;
using NanoBattery.Harness.Tests.Brokers;
using NanoBattery.Harness.Tests.Waiting;

namespace NanoBattery.Harness.Tests.Mqtt;

[TestClass]
public sealed class CommandTests
{
    private const string Status = "shed/status";
    private const string Guard = "shed/guard";
    private readonly MqttLog _log = new();

    [TestMethod]
    public void A_command_arrives_once_the_status_is_online()
    {
        using var broker = new MosquittoBroker();
        using var connection = Connect(broker.Port);

        Sender.Send(broker.Port, Guard, "reset");

        var command = Await(connection);
        Assert.AreEqual(Guard, command.Topic);
        Assert.IsTrue(command.Says("reset"));
        Assert.IsFalse(command.IsRetained);
        Assert.IsFalse(connection.Commands.Take(command), "it came once");
    }

    [TestMethod]
    public void After_a_restart_of_the_broker_commands_arrive_again()
    {
        using var broker = new MosquittoBroker();
        using var connection = Connect(broker.Port);

        broker.Kill();
        connection.WaitUntilLost();
        broker.Start();
        WaitUntilOnline(broker.Port);
        Sender.Send(broker.Port, Guard, "reset");

        Assert.IsTrue(Await(connection).Says("reset"));
    }

    [TestMethod]
    public void A_command_that_the_broker_had_kept_is_marked()
    {
        using var broker = new MosquittoBroker();
        Sender.Send(broker.Port, Guard, "reset", retain: true);
        using var connection = Connect(broker.Port);

        Assert.IsTrue(Await(connection).IsRetained);
    }

    [TestMethod]
    public void A_command_to_be_kept_is_not_marked_for_those_who_hear_it_sent()
    {
        using var broker = new MosquittoBroker();
        using var connection = Connect(broker.Port);
        Sender.Send(broker.Port, Guard, "reset", retain: true);

        Assert.IsFalse(Await(connection).IsRetained);
    }

    [TestMethod]
    public void Ten_kilobytes_are_cut_and_their_length_told()
    {
        using var broker = new MosquittoBroker();
        using var connection = Connect(broker.Port);

        Sender.Send(broker.Port, Guard, new string('x', 10_000));

        var command = Await(connection);
        Assert.AreEqual(10_000, command.Length);
        Assert.IsTrue(command.Payload.All(b => b == 'x'));
    }

    [TestMethod]
    public void An_empty_command_is_one_too()
    {
        using var broker = new MosquittoBroker();
        using var connection = Connect(broker.Port);

        Sender.Send(broker.Port, Guard, "");

        Assert.AreEqual(0, Await(connection).Length);
    }

    [TestMethod]
    public void Every_topic_of_the_options_is_listened_to_and_no_other()
    {
        using var broker = new MosquittoBroker();
        using var connection = Connect(broker.Port, "shed/wärmer", Guard);

        Sender.Send(broker.Port, "shed/other", "1");
        Sender.Send(broker.Port, "shed/guard/more", "2");
        Sender.Send(broker.Port, "shed/wärmer", "3");
        Sender.Send(broker.Port, Guard, "4");

        var command = Await(connection);
        Assert.AreEqual("shed/wärmer", command.Topic);
        Assert.IsTrue(command.Says("3"));
        Assert.IsTrue(Await(connection).Says("4"));
    }

    [TestMethod]
    public void What_a_broker_sends_without_being_asked_is_ignored()
    {
        using var broker = new ScriptedBroker(granted: 1, ("shed/guar", "1"), ("shed/guardian", "2"), (Guard, "3"));
        using var connection = new MqttConnection(Options(broker.Port), _log.Add);

        Assert.IsTrue(Await(connection).Says("3"));
    }

    [TestMethod]
    public void A_broker_that_refuses_the_subscription_is_named_and_still_gets_messages()
    {
        using var broker = new ScriptedBroker(granted: 0x80);
        using var connection = new MqttConnection(Options(broker.Port) with { StatusTopic = "" }, _log.Add);

        _log.WaitFor($"mqtt: 127.0.0.1:{broker.Port}: it refuses to pass on {Guard}, so no command comes; check the broker's access list");
        connection.Publish("shed/battery", "now");
        Assert.IsTrue(connection.Flush(Deadline.Limit));
    }

    private static MqttOptions Options(int port) =>
        new() { Host = "127.0.0.1", Port = port, StatusTopic = Status, CommandTopics = [Guard] };

    private MqttConnection Connect(int port, params string[] topics)
    {
        var connection = new MqttConnection(Options(port) with { CommandTopics = [Guard, .. topics] }, _log.Add);
        WaitUntilOnline(port);
        return connection;
    }

    private static void WaitUntilOnline(int port)
    {
        using var subscriber = new Subscriber(port);
        subscriber.WaitFor(Status, "online");
    }

    private static Command Await(MqttConnection connection)
    {
        var command = new Command();
        Deadline.Until(() => connection.Commands.Take(command), "a command");
        return command;
    }
}
