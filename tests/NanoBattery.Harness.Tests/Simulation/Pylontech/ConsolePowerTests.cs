using NanoBattery.Harness.Simulation.Pylontech;

namespace NanoBattery.Harness.Tests.Simulation.Pylontech;

[TestClass]
public sealed class ConsolePowerTests
{
    private const string Wake = "~20014682C0048520FCC3\r";

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
}
