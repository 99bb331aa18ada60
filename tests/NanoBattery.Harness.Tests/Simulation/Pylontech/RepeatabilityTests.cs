using NanoBattery.Harness.Simulation.Pylontech;

namespace NanoBattery.Harness.Tests.Simulation.Pylontech;

[TestClass]
public sealed class RepeatabilityTests
{
    private const string Questions = "pwr\nbat 2\npwr 3\n";

    [TestMethod]
    public void The_same_seed_says_the_same()
    {
        Assert.AreEqual(HourOf(seed: 3, stepMs: 1000), HourOf(seed: 3, stepMs: 1000));
    }

    [TestMethod]
    public void Another_seed_says_something_else()
    {
        Assert.AreNotEqual(HourOf(seed: 3, stepMs: 1000), HourOf(seed: 4, stepMs: 1000));
    }

    [TestMethod]
    public void How_often_the_console_is_asked_does_not_change_what_it_says()
    {
        Assert.AreEqual(HourOf(seed: 3, stepMs: 1), HourOf(seed: 3, stepMs: 60_000));
    }

    private static string HourOf(long seed, int stepMs)
    {
        var talk = new Talk(new PylontechOptions { Seed = seed });
        var heard = new System.Text.StringBuilder();
        for (var ms = 0; ms < Simulated.HourMs; ms += stepMs)
        {
            if (ms % 600_000 == 0)
            {
                talk.Send(Questions);
            }
            heard.Append(talk.HearUntil(ms + stepMs));
        }
        return heard.ToString();
    }
}
