using NanoBattery.Harness.Simulation.Pylontech;

namespace NanoBattery.Harness.Tests.Simulation.Pylontech;

[TestClass]
public sealed class ConsoleFaultTests
{
    private const string Wake = "~20014682C0048520FCC3\r";

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

    [TestMethod]
    public void A_sleeping_console_hears_nothing_but_the_frame_that_wakes_it()
    {
        var talk = new Talk(new PylontechOptions { Layout = ConsoleLayouts.Named("extra2000") }, "sleep=@5s");
        talk.HearUntil(5_000);

        Assert.IsTrue(talk.Device.IsAsleep);
        Assert.AreEqual("", talk.Ask("time"));
        Assert.AreEqual("", talk.Type(Wake));
        talk.Console.SetSpeed(1_200);
        Assert.AreEqual("", talk.Ask("time"));
        talk.Type(Wake);
        Assert.IsFalse(talk.Device.IsAsleep);
        talk.Console.SetSpeed(19_200);
        StringAssert.Contains(talk.Ask("time"), "Ds3231");
        Assert.IsEmpty(talk.Device.Violations);
    }

    [TestMethod]
    public void To_a_console_that_is_awake_the_frame_is_noise()
    {
        var talk = new Talk(new PylontechOptions { Layout = ConsoleLayouts.Named("extra2000") });
        talk.Console.SetSpeed(1_200);
        talk.Type(Wake);
        talk.Console.SetSpeed(19_200);
        talk.Ask("");

        StringAssert.Contains(talk.Ask("time"), "Ds3231");
    }

    [TestMethod]
    public void A_reboot_breaks_a_reply_off_says_who_it_is_and_forgets_the_login()
    {
        var talk = new Talk(faults: "reboot=5s@2050ms");
        Assert.IsTrue(talk.Ask("login debug").EndsWith("pylon_debug>", StringComparison.Ordinal));
        talk.HearUntil(2_000);
        talk.Send("bat 1\n");
        var broken = talk.HearUntil(6_900);

        StringAssert.Contains(broken, "Battery  Volt");
        Assert.DoesNotContain("completed", broken);
        talk.Send("t");
        Assert.AreEqual("", talk.HearUntil(7_050), "it hears nothing while it starts");
        StringAssert.Contains(talk.Hear(), "starting");
        Assert.IsTrue(talk.Ask("time").EndsWith("\rpylon>", StringComparison.Ordinal));
    }

    [TestMethod]
    public void A_silent_module_says_nothing_and_the_table_keeps_its_last_words()
    {
        var talk = new Talk(faults: "silent:2=1h@1h");
        talk.HearUntil(2 * Simulated.HourMs - 10_000);
        var row = talk.Rows("pwr")[2];

        Assert.AreEqual("pwr 2\n", talk.Ask("pwr 2"));
        StringAssert.Contains(row, "07:00:0");
        StringAssert.Contains(talk.Ask("pwr 1"), "completed");
        talk.HearUntil(2 * Simulated.HourMs + 1_000);
        StringAssert.Contains(talk.Ask("pwr 2"), "completed");
    }

    [TestMethod]
    public void An_absent_module_has_no_values_takes_no_current_and_comes_back()
    {
        var talk = new Talk(faults: "absent:2=1h@4h");
        talk.HearUntil(4 * Simulated.HourMs + 2_000);

        Assert.AreEqual("Absent", talk.Value("pwr 2", "Basic Status"));
        StringAssert.Contains(talk.Rows("pwr")[2], "Absent");
        Assert.AreEqual(0, talk.Device.Stack.Modules[1].Milliamps);
        talk.HearUntil(5 * Simulated.HourMs + 2_000);
        Assert.AreNotEqual("Absent", talk.Value("pwr 2", "Basic Status"));
    }

    [TestMethod]
    public void A_module_may_go_and_come_back_more_than_once()
    {
        var talk = new Talk(faults: "absent:2=10s@10s,absent:2=10s@30s,absent:3=10s@30s");
        var wasAbsent = new List<bool>();
        for (var second = 5; second < 50; second += 10)
        {
            talk.HearUntil(second * 1000);
            wasAbsent.Add(talk.Value("pwr 2", "Basic Status") == "Absent");
        }

        CollectionAssert.AreEqual(new[] { false, true, false, true, false }, wasAbsent);
    }

    [TestMethod]
    public void A_missing_module_has_no_row()
    {
        var talk = new Talk(faults: "missing:2=@1s");
        talk.HearUntil(2_000);

        Assert.HasCount(16, talk.Rows("pwr"));
        Assert.AreEqual("pwr 2\n", talk.Ask("pwr 2"));
    }
}
