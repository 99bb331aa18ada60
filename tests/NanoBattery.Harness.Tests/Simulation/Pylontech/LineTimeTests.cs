using NanoBattery.Harness.Simulation.Pylontech;

namespace NanoBattery.Harness.Tests.Simulation.Pylontech;

[TestClass]
public sealed class LineTimeTests
{
    [TestMethod]
    [DataRow(19_200)]
    [DataRow(115_200)]
    public void A_reply_takes_ten_bits_a_byte_and_the_time_to_think(int baud)
    {
        var talk = new Talk(new PylontechOptions { BaudRate = baud, ThinkingMs = 30 });
        var reply = talk.Ask("bat 1");

        // The command comes in at the same speed; its echo goes out while it does.
        var bytes = reply.Length - "bat 1\n".Length + "bat 1\n".Length;
        Assert.AreEqual(bytes * 10_000.0 / baud + 30, talk.Console.NowMs, 3);
    }

    [TestMethod]
    public void Each_key_is_echoed_as_it_comes()
    {
        var talk = new Talk(new PylontechOptions { BaudRate = 1200 });
        talk.Send("pwr");

        // 1200 baud are 8.3 ms a byte: one in, one out.
        Assert.AreEqual("", talk.HearUntil(16));
        Assert.AreEqual("p", talk.HearUntil(18));
        Assert.AreEqual("wr", talk.HearUntil(100));
    }

    [TestMethod]
    public void What_is_typed_while_the_device_is_busy_is_answered_afterwards()
    {
        var talk = new Talk();
        talk.Send("time\ntime\n");

        Assert.HasCount(2 + 1, (talk.Hear() + talk.Hear()).Split("Ds3231"));
    }

    [TestMethod]
    public void What_is_typed_beyond_what_the_device_keeps_is_lost()
    {
        var talk = new Talk();
        talk.Send("time\n" + string.Concat(Enumerable.Repeat("time\n", 30)));

        Assert.IsInRange(10, 20, talk.HearUntil(60_000).Split("Ds3231").Length);
    }
}
