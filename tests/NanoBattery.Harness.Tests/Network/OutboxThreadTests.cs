using NanoBattery.Commands;
using NanoBattery.Harness.Tests.Waiting;
using NanoBattery.Network;

namespace NanoBattery.Harness.Tests.Network;

[TestClass]
public sealed class OutboxThreadTests
{
    private const int Topics = 6;
    private const int Rounds = 40_000;

    [TestMethod]
    public void Messages_between_two_threads_are_never_torn_and_the_newest_wins()
    {
        var outbox = new Outbox(new RunningClock(), pages: 3);
        var writer = new Thread(() => Write(outbox)) { IsBackground = true };
        writer.Start();

        var last = new int[Topics];
        var message = new Outgoing();
        var taken = 0;
        while (writer.IsAlive || outbox.Count > 0)
        {
            if (outbox.Take(message))
            {
                var topic = int.Parse(message.Topic);
                var number = NumberIn(message.Payload);
                Assert.IsGreaterThan(last[topic], number, "an older message after a newer one");
                last[topic] = number;
                taken++;
            }
        }

        // Retained ones wait for ever: of each the last must have come.
        Assert.IsTrue(writer.Join(Deadline.Limit));
        Assert.IsGreaterThan(Topics, taken);
        Assert.AreEqual(0, outbox.LostCount);
        for (var topic = 0; topic < Topics; topic++)
        {
            Assert.AreEqual(Rounds * Topics - Topics + topic + 1, last[topic]);
        }
    }

    [TestMethod]
    public void Commands_between_two_threads_are_whole_and_in_order()
    {
        var queue = new CommandQueue(8);
        var payload = new byte[Command.LongestPayload];
        var writer = new Thread(() =>
        {
            for (var i = 1; i <= Rounds; i++)
            {
                Array.Fill(payload, (byte)i);
                queue.Put("limit", payload, 1 + i % Command.LongestPayload, false);
            }
        }) { IsBackground = true };
        writer.Start();

        var command = new Command();
        var taken = 0;
        while (writer.IsAlive || taken + queue.DroppedCount < Rounds)
        {
            if (queue.Take(command))
            {
                taken++;
                for (var i = 1; i < command.Length; i++)
                {
                    Assert.AreEqual(command.Payload[0], command.Payload[i]);
                }
            }
        }

        Assert.AreEqual(Rounds, taken + queue.DroppedCount);
        Assert.AreEqual((byte)(Rounds & 0xFF), command.Payload[0]);
    }

    [TestMethod]
    public void Neither_publishing_nor_taking_commands_allocates()
    {
        var outbox = new Outbox(new RunningClock(), pages: 2);
        var queue = new CommandQueue(4);
        var command = new Command();
        var payload = new byte[2_300];
        string[] topics = ["a", "b", "c", "d", "e"];
        Use(10);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Use(1_000);
        Assert.AreEqual(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.IsGreaterThan(0, outbox.DroppedCount);

        void Use(int times)
        {
            for (var i = 0; i < times; i++)
            {
                outbox.Publish(topics[i % 5], payload, payload.Length - i % 100, i % 7 == 0);
                queue.Put("limit", payload, 5, false);
                queue.Take(command);
            }
        }
    }

    /// <summary>The length of a message follows from its number, and so does each of its bytes behind the number.</summary>
    private static void Write(Outbox outbox)
    {
        string[] topics = [.. Enumerable.Range(0, Topics).Select(topic => $"{topic}")];
        var payload = new byte[2_400];
        for (var number = 1; number <= Rounds * Topics; number++)
        {
            var length = LengthOf(number);
            BitConverter.TryWriteBytes(payload, number);
            payload.AsSpan(4, length - 4).Fill((byte)number);
            outbox.Publish(topics[(number - 1) % Topics], payload, length, retain: true);
        }
    }

    private static int NumberIn(byte[] payload)
    {
        var number = BitConverter.ToInt32(payload);
        Assert.HasCount(LengthOf(number), payload);
        Assert.IsFalse(payload.AsSpan(4).ContainsAnyExcept((byte)number), $"message {number} is torn");
        return number;
    }

    private static int LengthOf(int number) => 4 + number * 37 % 1_500;
}
