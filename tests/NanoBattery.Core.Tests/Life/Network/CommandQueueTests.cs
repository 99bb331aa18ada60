using NanoBattery.Commands;
using NanoBattery.Network;

namespace NanoBattery.Tests;

[TestClass]
public class CommandQueueTests
{
    [TestMethod]
    public void Commands_come_out_as_they_went_in_the_oldest_first()
    {
        Command command = new Command();
        CommandQueue queue = new CommandQueue(4);
        Put(queue, "limit", "12.5", false);
        Put(queue, "guard", "release", true);

        Assert.IsTrue(queue.Take(command));
        Assert.AreEqual("limit", command.Topic);
        Assert.IsTrue(command.Says("12.5"));
        Assert.IsFalse(command.IsRetained);
        Assert.IsTrue(queue.Take(command));
        Assert.IsTrue(command.Says("release"));
        Assert.IsTrue(command.IsRetained);
        Assert.IsFalse(queue.Take(command));
        Assert.IsTrue(command.Says("release"));
    }

    [TestMethod]
    public void One_too_many_pushes_the_oldest_out_as_the_last_word_counts()
    {
        Command command = new Command();
        CommandQueue queue = new CommandQueue(2);
        Put(queue, "limit", "1", false);
        Put(queue, "limit", "2", false);
        Put(queue, "limit", "3", false);

        Assert.AreEqual(1, queue.DroppedCount);
        Assert.IsTrue(queue.Take(command));
        Assert.IsTrue(command.Says("2"));
        Assert.IsTrue(queue.Take(command));
        Assert.IsTrue(command.Says("3"));
        Assert.IsFalse(queue.Take(command));
    }

    [TestMethod]
    public void What_is_too_long_is_cut_and_its_length_told()
    {
        Command command = new Command();
        CommandQueue queue = new CommandQueue(2);
        byte[] payload = new byte[100];
        payload[0] = (byte)'9';
        queue.Put("limit", payload, 100, false);

        Assert.IsTrue(queue.Take(command));
        Assert.AreEqual(100, command.Length);
        Assert.AreEqual((byte)'9', command.Payload[0]);
    }

    [TestMethod]
    public void A_queue_for_longer_commands_keeps_all_of_them()
    {
        Command command = new Command(120);
        CommandQueue queue = new CommandQueue(1, 120);
        byte[] payload = new byte[120];
        payload[119] = (byte)'9';
        queue.Put("update", payload, 120, false);
        Assert.IsTrue(queue.Take(command));
        Assert.AreEqual(120, command.Length);
        Assert.AreEqual((byte)'9', command.Payload[119]);

        queue.Put("update", new byte[121], 121, false);
        Assert.IsTrue(queue.Take(command));
        Assert.IsTrue(command.Length > command.Payload.Length);
    }

    [TestMethod]
    public void What_could_not_be_read_is_never_taken_for_an_earliercommand()
    {
        Command command = new Command();
        CommandQueue queue = new CommandQueue(1);
        Put(queue, "guard", "release", false);
        Assert.IsTrue(queue.Take(command));
        queue.Put("guard", null, 1_000_000, false);
        Assert.IsTrue(queue.Take(command));
        Assert.AreEqual(1_000_000, command.Length);

        queue.Put("guard", null, 7, false);
        Assert.IsTrue(queue.Take(command));
        Assert.IsFalse(command.Says("release"));
        Assert.IsTrue(command.Length > Command.LongestPayload);
    }

    [TestMethod]
    public void Each_topic_has_its_queue_and_a_strange_one_has_none()
    {
        Command command = new Command();
        CommandQueue board = new CommandQueue(4);
        CommandQueue updates = new CommandQueue(4);
        Arrivals arrivals = new Arrivals().Add("limit", board).Add("guard", board).Add("update", updates).Add("guard", updates);
        Assert.AreEqual(3, arrivals.Topics.Length);

        byte[] one = new byte[] { (byte)'1' };
        arrivals.Arrived("update", one, 1, false);
        arrivals.Arrived("other", one, 1, false);
        arrivals.Arrived("guard", one, 1, true);

        Assert.IsTrue(board.Take(command));
        Assert.AreEqual("guard", command.Topic);
        Assert.IsFalse(board.Take(command));
        Assert.IsTrue(updates.Take(command));
        Assert.AreEqual("update", command.Topic);
        Assert.IsFalse(updates.Take(command));
    }

    private static void Put(CommandQueue queue, string topic, string text, bool isRetained)
    {
        byte[] payload = new byte[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            payload[i] = (byte)text[i];
        }

        queue.Put(topic, payload, payload.Length, isRetained);
    }
}
