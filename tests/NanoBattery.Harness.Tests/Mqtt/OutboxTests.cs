using System.Text;
using NanoBattery.Harness.Mqtt;

namespace NanoBattery.Harness.Tests.Mqtt;

[TestClass]
public sealed class OutboxTests
{
    private readonly Outbox _outbox = new(capacity: 3);

    [TestMethod]
    public void Messages_leave_in_the_order_they_came()
    {
        Put("a", "1");
        Put("b", "2");

        CollectionAssert.AreEqual(new[] { "a=1", "b=2" }, TakeAll());
    }

    [TestMethod]
    public void The_newest_message_of_a_topic_wins_and_keeps_the_topics_turn()
    {
        Put("a", "old");
        Put("b", "1");
        Put("a", "new");

        CollectionAssert.AreEqual(new[] { "a=new", "b=1" }, TakeAll());
    }

    [TestMethod]
    public void When_it_is_full_the_state_that_waited_longest_goes_and_not_what_is_retained()
    {
        Put("discovery", "kept", retain: true);
        Put("a", "1");
        Put("b", "2");
        Put("c", "3");

        CollectionAssert.AreEqual(new[] { "discovery=kept", "b=2", "c=3" }, TakeAll());
    }

    [TestMethod]
    public void When_it_is_full_of_retained_messages_the_oldest_goes()
    {
        Put("a", "1", retain: true);
        Put("b", "2", retain: true);
        Put("c", "3", retain: true);
        Put("d", "4");

        CollectionAssert.AreEqual(new[] { "b=2", "c=3", "d=4" }, TakeAll());
    }

    [TestMethod]
    public void What_is_too_old_is_dropped_unless_it_is_retained()
    {
        Put("a", "old", atMs: 999);
        Put("b", "just in time", atMs: 1000);
        Put("c", "old but kept", retain: true, atMs: 0);

        Assert.AreEqual(1, _outbox.DropOlderThan(1000));

        CollectionAssert.AreEqual(new[] { "b=just in time", "c=old but kept" }, TakeAll());
    }

    [TestMethod]
    public void A_message_given_back_is_the_next_to_leave()
    {
        Put("a", "1");
        Put("b", "2");
        _outbox.PutBack(_outbox.Take()!);

        CollectionAssert.AreEqual(new[] { "a=1", "b=2" }, TakeAll());
    }

    [TestMethod]
    public void A_message_given_back_yields_to_a_newer_one_of_its_topic()
    {
        Put("a", "old");
        var taken = _outbox.Take()!;
        Put("a", "new");
        _outbox.PutBack(taken);

        CollectionAssert.AreEqual(new[] { "a=new" }, TakeAll());
    }

    private void Put(string topic, string text, bool retain = false, long atMs = 0) =>
        _outbox.Put(new OutboxMessage(topic, Encoding.UTF8.GetBytes(text), retain, atMs));

    private string[] TakeAll()
    {
        var all = new List<string>();
        while (_outbox.Take() is { } message)
        {
            all.Add($"{message.Topic}={Encoding.UTF8.GetString(message.Payload)}");
        }
        Assert.AreEqual(0, _outbox.Count);
        return [.. all];
    }
}
