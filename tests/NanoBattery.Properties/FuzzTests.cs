using NanoBattery.Settings;
using NanoBattery.Streams;

namespace NanoBattery.Properties;

/// <summary>
/// Whatever comes over the line, the board lives on, and what it publishes is what its consumer can live with.
/// NANOBATTERY_FUZZ_BYTES asks for more bytes than the usual.
/// </summary>
[TestClass]
public class FuzzTests
{
    private const int UsualBytes = 3_000_000;
    private const int BytesASeed = 100_000;

    private static int SeedCount => Seeds.CountFor(UsualBytes, BytesASeed);

    [TestMethod]
    public void Random_bytes_never_throw_and_never_become_a_battery()
    {
        Seeds.Each(SeedCount, random =>
        {
            byte[] bytes = new byte[BytesASeed];
            random.NextBytes(bytes);
            WatchedBoard board = new(random);
            board.Hear(bytes, random.Next(1, 2_000));
            Assert.AreEqual(0, board.Sink.BatteryMessages);
            Assert.AreEqual(bytes.Length, board.Board.Device!.Decoder.Counters.Bytes + (board.Board.Stack?.Counters.Bytes ?? 0));
        });
    }

    [TestMethod]
    public void Words_of_the_protocol_in_any_order_never_throw()
    {
        int messages = 0;
        Seeds.Each(SeedCount, random =>
        {
            byte[] bytes = Vocabulary.Spell(Enumerable.Range(0, 12_000).Select(_ => random.Next()));
            WatchedBoard board = new(random);
            board.Hear(bytes, random.Next(1, 2_000));
            messages += board.Sink.BatteryMessages;
        });
        Assert.IsGreaterThan(500, messages);
    }

    [TestMethod]
    public void Good_blocks_with_odd_values_give_only_messages_that_the_consumer_can_take()
    {
        int messages = 0;
        Seeds.Each(SeedCount, random =>
        {
            WatchedBoard board = new(random, OddSettings(random));
            board.Hear(Sender.Hear(new OddTalk(), 1_200, random, framesPerTextByte: 0.001).Bytes, random.Next(1, 2_000));
            board.Wait(30_000);
            messages += board.Sink.BatteryMessages;
        });
        Assert.IsGreaterThan(500, messages);
    }

    [TestMethod]
    public void Damaged_streams_of_devices_that_are_swapped_give_only_messages_that_the_consumer_can_take()
    {
        int messages = 0;
        Seeds.Each(SeedCount, random =>
        {
            WatchedBoard board = new(random, OddSettings(random));
            for (int device = 0; device < 10; device++)
            {
                // Every device gets its turn behind every other, the shunt more often than not.
                string talk = device % 2 == 0 ? "shunt" : Talks.Names[random.Next(Talks.Names.Length)];
                SentStream sent = Talks.Of(talk, random.Next(3, 60), random.Next(), framesPerTextByte: 0.001);
                DamagedStream damaged = random.Next(3) switch
                {
                    0 => Damage.Flips(sent, random.NextDouble() * 0.01, random),
                    1 => Damage.Drops(sent, random.NextDouble() * 0.01, random),
                    _ => Damage.Gaps(sent, random.Next(10), 200, random),
                };
                board.Hear(damaged.Bytes, random.Next(1, 2_000));
            }

            board.Wait(15_000);
            messages += board.Sink.BatteryMessages;
        });
        Assert.IsGreaterThan(1_000, messages);
    }

    private static BoardSettings OddSettings(Random random)
    {
        BoardSettings settings = new();
        settings.Set("battery.cells", (random.Next(2) * random.Next(25)).ToString());
        settings.Set("battery.capacityAh", new[] { "0", "0.001", "280", "10000" }[random.Next(4)]);
        settings.Set("battery.maxChargeCurrentA", new[] { "0", "0.5", "2000" }[random.Next(3)]);
        return settings;
    }
}
