namespace NanoBattery.Harness.Tests.Simulation.Pylontech;

[TestClass]
public sealed class ModuleFaultTests
{
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
