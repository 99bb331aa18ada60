using NanoBattery.Harness.Simulation;
using NanoBattery.Harness.Simulation.Pylontech;

namespace NanoBattery.Harness.Tests.Simulation.Pylontech;

[TestClass]
public sealed class RandomTroubleTests
{
    private const string Wake = "~20014682C0048520FCC3\r";

    [TestMethod]
    public void A_day_has_every_trouble_there_is_and_all_of_them_end()
    {
        var faults = RandomTrouble.Of(seed: 4);
        var times = faults.Console.Select(fault => fault.When).Concat(faults.Modules.Select(fault => fault.When)).Cast<Stretch>().ToArray();

        CollectionAssert.AreEquivalent(Enum.GetValues<ConsoleTrouble>(), faults.Console.Select(fault => fault.Trouble).Distinct().ToArray());
        CollectionAssert.AreEquivalent(Enum.GetValues<ModuleTrouble>(), faults.Modules.Select(fault => fault.Trouble).ToArray());
        foreach (var (before, after) in times.OrderBy(when => when.FromMs).Zip(times.OrderBy(when => when.FromMs).Skip(1)))
        {
            Assert.IsLessThan(after.FromMs - 1_800_000, before.FromMs + before.ForMs!.Value, "half an hour of calm");
        }
        Assert.IsLessThan(Simulated.DayMs, times.Max(when => when.FromMs + when.ForMs!.Value));
    }

    [TestMethod]
    public void The_seed_decides()
    {
        Assert.AreEqual(RandomTrouble.TextOf(7), RandomTrouble.TextOf(7));
        Assert.AreNotEqual(RandomTrouble.TextOf(7), RandomTrouble.TextOf(8));
        Assert.DoesNotContain(":2=", RandomTrouble.TextOf(7, modules: 1));
    }

    [TestMethod]
    [DataRow(1)]
    [DataRow(2)]
    [DataRow(3)]
    public void After_each_trouble_the_console_answers_again(int seed)
    {
        var text = RandomTrouble.TextOf(seed, hours: 2);
        var talk = new Talk(new PylontechOptions { Seed = seed }, text);
        foreach (var end in Ends(RandomTrouble.Of(seed, hours: 2)))
        {
            talk.Send("pwr\n");
            talk.HearUntil(end - 500);
            talk.Send("bat 1\n");
            talk.HearUntil(end + 20_000);
            talk.Ask("");
            StringAssert.Contains(talk.Ask("pwr 2"), "completed", $"{text} at {end}");
        }
        Assert.IsEmpty(talk.Device.Violations);
    }

    [TestMethod]
    public void How_often_a_troubled_console_is_asked_does_not_change_what_it_says()
    {
        Assert.AreEqual(TroubledHour(stepMs: 10), TroubledHour(stepMs: 10_000));
    }

    [TestMethod]
    public void The_same_seed_troubles_in_the_same_way_and_another_in_another()
    {
        Assert.AreEqual(TroubledHour(stepMs: 10_000), TroubledHour(stepMs: 10_000));
        Assert.AreNotEqual(TroubledHour(stepMs: 10_000), TroubledHour(stepMs: 10_000, seed: 6));
    }

    private static IEnumerable<long> Ends(ConsoleFaults faults) => faults.Console.Select(fault => fault.When)
        .Concat(faults.Modules.Select(fault => fault.When)).Cast<Stretch>().Select(when => when.FromMs + when.ForMs!.Value).Order();

    private static string TroubledHour(int stepMs, long seed = 5)
    {
        var talk = new Talk(new PylontechOptions { Seed = seed }, RandomTrouble.TextOf(seed, hours: 1) + ",reboot=2s/5m,cut=20s/3m");
        var heard = new System.Text.StringBuilder();
        for (var ms = 0; ms < Simulated.HourMs; ms += stepMs)
        {
            if (ms % 30_000 == 0)
            {
                talk.Send(ms % 600_000 == 0 ? Wake : "pwr\nbat 2\npwr 3\n");
            }
            heard.Append(talk.HearUntil(ms + stepMs));
        }
        return heard.ToString();
    }
}
