using NanoBattery.Harness.Simulation.Pylontech;

namespace NanoBattery.Harness.Tests.Simulation.Pylontech;

[TestClass]
public sealed class ConsoleFaultTests
{
    [TestMethod]
    public void Nothing_goes_through_a_silence_either_way()
    {
        var talk = new Talk(faults: "silence=10s@5s");
        talk.HearUntil(5_000);

        Assert.AreEqual("", talk.Ask("time"));
        talk.HearUntil(15_000);
        StringAssert.Contains(talk.Ask("time"), "completed");
        Assert.AreEqual("time\n".Length, talk.Device.Counts.SilencedBytes);
    }

    [TestMethod]
    public void Noise_turns_drops_and_adds_bytes_and_counts_them()
    {
        var talk = new Talk(faults: "flip=0.01,drop=0.01,garbage=0.01");
        var clean = new Talk();
        var bytes = 0;
        for (var i = 0; i < 20; i++)
        {
            var reply = talk.Ask("bat 1");
            Assert.AreNotEqual(clean.Ask("bat 1"), reply);
            bytes += reply.Length;
        }

        foreach (var count in (long[])[talk.Device.Counts.FlippedBytes, talk.Device.Counts.DroppedBytes, talk.Device.Counts.GarbageBytes])
        {
            Assert.AreEqual(bytes * 0.01, count, bytes * 0.005);
        }
    }

    [TestMethod]
    public void Noise_may_last_a_while()
    {
        var talk = new Talk(faults: "flip:1=3s@10s");
        var before = talk.Ask("pwr 1");
        talk.HearUntil(10_000);

        Assert.AreNotEqual(before, talk.Ask("pwr 1"));
        talk.HearUntil(20_000);
        StringAssert.Contains(talk.Ask("") + talk.Ask("pwr 1"), "completed");
    }

    [TestMethod]
    public void A_cut_reply_has_no_end_and_the_console_goes_on()
    {
        var talk = new Talk(faults: "cut:100=10s@0s");
        var reply = talk.Ask("pwr 1");

        Assert.AreEqual("pwr 1\n".Length + 100, reply.Length);
        talk.HearUntil(10_000);
        StringAssert.Contains(talk.Ask("pwr 1"), "completed");
    }

    [TestMethod]
    public void A_reply_is_cut_somewhere_where_nobody_says_where()
    {
        var talk = new Talk(faults: "cut=always");
        var lengths = Enumerable.Range(0, 5).Select(_ => talk.Ask("bat 1").Length).Distinct();

        Assert.IsGreaterThan(3, lengths.Count());
    }

    [TestMethod]
    [DataRow(19_200)]
    [DataRow(9_600)]
    public void At_another_speed_neither_side_understands_a_word(int baud)
    {
        var talk = new Talk(faults: $"baud:{baud}=always");

        Assert.DoesNotContain("Ds3231", talk.Ask("time"));
        talk.Console.SetSpeed(baud);
        StringAssert.Contains(talk.Ask("") + talk.Ask("time"), "Ds3231");
    }

    [TestMethod]
    public void A_host_at_the_wrong_speed_hears_rubbish_and_finds_its_way_back()
    {
        var talk = new Talk();
        talk.Console.SetSpeed(19_200);

        Assert.DoesNotContain("Ds3231", talk.Ask("time"));
        Assert.IsGreaterThan(0, talk.Device.Counts.GarbledBytes);
        talk.Console.SetSpeed(115_200);
        talk.Ask("");
        StringAssert.Contains(talk.Ask("time"), "Ds3231");
        Assert.IsEmpty(talk.Device.Violations);
    }

    [TestMethod]
    public void A_slow_console_thinks_as_long_as_it_is_told()
    {
        var talk = new Talk(faults: "slow:3s=10s@0s");
        talk.Ask("time");

        Assert.IsInRange(3_000, 3_050, talk.Console.NowMs);
        talk.HearUntil(10_000);
        talk.Ask("time");
        Assert.IsLessThan(10_100, talk.Console.NowMs);
    }

    [TestMethod]
    public void A_pager_may_stop_any_reply()
    {
        var talk = new Talk(faults: "pager:8=always");
        var reply = talk.Ask("pwr 1");

        Assert.IsTrue(reply.EndsWith("Press [Enter] to be continued,other key to exit\r", StringComparison.Ordinal), reply);
        reply += talk.Type("\n");
        reply += talk.Type("\n");
        reply += talk.Type("\n");
        StringAssert.Contains(reply, "Command completed successfully");
        Assert.IsEmpty(talk.Device.Violations);
    }
}
