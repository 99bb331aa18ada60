using System.Text;
using NanoBattery.Commands;
using NanoBattery.Harness.Mqtt;

namespace NanoBattery.Harness.Tests.Mqtt;

[TestClass]
public sealed class CommandQueueTests
{
    private readonly CommandQueue _queue = new();
    private readonly Command _command = new();

    [TestMethod]
    public void Commands_leave_in_the_order_they_came()
    {
        Put("reset");
        Put("status", isRetained: true);

        Assert.IsTrue(_queue.Take(_command));
        Assert.IsTrue(_command.Says("reset"));
        Assert.IsFalse(_command.IsRetained);
        Assert.IsTrue(_queue.Take(_command));
        Assert.IsTrue(_command.Says("status"));
        Assert.IsTrue(_command.IsRetained);
    }

    [TestMethod]
    public void Where_none_waits_the_receivers_command_is_untouched()
    {
        Put("reset");
        _queue.Take(_command);

        Assert.IsFalse(_queue.Take(_command));
        Assert.IsTrue(_command.Says("reset"));
        Assert.AreEqual("shed/guard", _command.Topic);
    }

    [TestMethod]
    public void A_full_queue_drops_the_oldest()
    {
        for (var i = 1; i <= CommandQueue.Capacity + 2; i++)
        {
            Put($"{i}");
        }

        for (var i = 3; i <= CommandQueue.Capacity + 2; i++)
        {
            Assert.IsTrue(_queue.Take(_command));
            Assert.IsTrue(_command.Says($"{i}"), $"{i}");
        }
        Assert.IsFalse(_queue.Take(_command));
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(63)]
    [DataRow(64)]
    [DataRow(65)]
    [DataRow(10_000)]
    public void What_is_too_long_is_cut_and_its_length_told(int length)
    {
        Put(new string('x', length));

        Assert.IsTrue(_queue.Take(_command));
        Assert.AreEqual(length, _command.Length);
        Assert.AreEqual(Math.Min(length, 64), _command.Payload.Count(b => b == 'x'));
    }

    [TestMethod]
    public void A_command_that_arrives_while_another_is_taken_mixes_with_none()
    {
        var senders = Enumerable.Range(0, 4).Select(sender => Task.Run(() =>
        {
            for (var i = 0; i < 10_000; i++)
            {
                var text = $"{sender}-{i}";
                _queue.Put(text, Encoding.UTF8.GetBytes(text), isRetained: false);
            }
        })).ToArray();
        var taken = 0;
        while (!Task.WhenAll(senders).IsCompleted || taken == 0)
        {
            if (_queue.Take(_command))
            {
                taken++;
                Assert.IsTrue(_command.Says(_command.Topic), _command.Topic);
            }
        }
    }

    private void Put(string text, bool isRetained = false) =>
        _queue.Put("shed/guard", Encoding.UTF8.GetBytes(text), isRetained);
}
