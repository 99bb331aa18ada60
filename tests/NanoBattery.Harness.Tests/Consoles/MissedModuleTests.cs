using System.Globalization;
using NanoBattery.Harness.Simulation.Pylontech;

namespace NanoBattery.Harness.Tests.Consoles;

/// <summary>A module that fails is missed, and no other suffers for it.</summary>
[TestClass]
public sealed class MissedModuleTests
{
    private const int Share = StackBench.Share;

    public static IEnumerable<object[]> Silences =>
        from layout in new[] { "us5000", "us2000plus", "us3000d", "extra2000" }
        from trouble in new[] { "silent", "missing", "absent" }
        from stack in new[] { (Modules: 3, Baud: 115_200), (Modules: 8, Baud: 19_200) }
        select new object[] { layout, trouble, stack.Modules, stack.Baud };

    [TestMethod]
    [DynamicData(nameof(Silences))]
    public void Without_one_module_the_bank_goes_on_with_the_shares_of_the_others(string layout, string trouble, int modules, int baud)
    {
        var bench = Bench(layout, modules, baud, $"{trouble}:2=@150s");
        bench.Settle().RunTo(150_000);
        Assert.AreEqual(Share * modules, bench.Number("Info.MaxChargeCurrent"));

        // Where the table goes on to show it, only its turn to be asked tells: eight modules take theirs slowly.
        var within = trouble == "silent" && layout != "extra2000" && baud == 19_200 ? 30 : 15;
        bench.RunUntil(() => bench.Number("System.NrOfModulesOnline") == modules - 1, within, "one module less");
        Assert.AreEqual(1, bench.Number("System.NrOfModulesOffline"));
        Assert.AreEqual(Share * (modules - 1), bench.Number("Info.MaxChargeCurrent"));
        Assert.AreEqual(Share * (modules - 1), bench.Number("Info.MaxDischargeCurrent"));

        bench.Run(12);
        var module = bench.LastOfModule(2);
        Assert.AreEqual(2, module["Alarms.BmsCable"].GetInt32());
        Assert.AreEqual(0, module["Info.MaxChargeCurrent"].GetDouble());
        Assert.AreEqual(0, module["Info.MaxDischargeCurrent"].GetDouble());
        Assert.AreEqual(0, module["System.NrOfModulesOnline"].GetInt32());

        long oldest = 0;
        bench.Run(240, () => oldest = Math.Max(oldest, bench.AgeMs));
        Assert.IsTrue(oldest <= (baud == 19_200 ? 10_000 : 3_000), $"the others are {oldest} ms old");
        Assert.AreEqual(Share * (modules - 1), bench.Number("Info.MaxChargeCurrent"));
        Assert.AreEqual(modules - 1, bench.Number("System.NrOfModulesOnline"));
        Assert.AreEqual(0, bench.Number("Alarms.BmsCable"));
    }

    [TestMethod]
    [DataRow("us5000", "silent")]
    [DataRow("us5000", "missing")]
    [DataRow("us5000", "absent")]
    [DataRow("extra2000", "silent")]
    [DataRow("extra2000", "absent")]
    public void A_module_that_returns_counts_again(string layout, string trouble)
    {
        var bench = Bench(layout, 3, 115_200, $"{trouble}:2=90s@150s");
        bench.Settle().RunTo(240_000);
        Assert.AreEqual(2, bench.Number("System.NrOfModulesOnline"));

        bench.RunUntil(() => bench.Number("System.NrOfModulesOnline") == 3, 65, "all three");
        bench.RunUntil(() => bench.Number("Info.MaxChargeCurrent") == 3 * Share, 90, "the whole limit");
        Assert.AreEqual(0, bench.Number("System.NrOfModulesOffline"));
        bench.RunUntil(() => bench.LastOfModule(2)["Info.MaxChargeCurrent"].GetDouble() == Share, 30, "its share");
        Assert.AreEqual(0, bench.LastOfModule(2)["Alarms.BmsCable"].GetInt32());
    }

    [TestMethod]
    [DataRow("us5000")]
    [DataRow("extra2000")]
    public void A_module_that_the_settings_list_and_nobody_has_seen_is_missed(string layout)
    {
        var bench = new StackBench(
            new PylontechOptions { Layout = ConsoleLayouts.Named(layout), Modules = 2 }, settings: StackBench.Settings("pylontech.addresses=1,2,3"));
        bench.Settle();

        Assert.AreEqual(2, bench.Number("System.NrOfModulesOnline"));
        Assert.AreEqual(1, bench.Number("System.NrOfModulesOffline"));
        Assert.AreEqual(2 * Share, bench.Number("Info.MaxChargeCurrent"));
    }

    [TestMethod]
    [DataRow("us5000")]
    [DataRow("extra2000")]
    public void A_module_that_the_settings_do_not_list_is_not_asked(string layout)
    {
        var bench = new StackBench(
            new PylontechOptions { Layout = ConsoleLayouts.Named(layout), Modules = 3 }, settings: StackBench.Settings("pylontech.addresses=1,3"));
        bench.Settle();

        Assert.AreEqual(2, bench.Number("System.NrOfModulesOnline"));
        Assert.AreEqual(0, bench.Number("System.NrOfModulesOffline"));
        Assert.IsFalse(bench.Link.Sent.Any(sent => sent.EndsWith(" 2\n", false, CultureInfo.InvariantCulture)));
    }

    private static StackBench Bench(string layout, int modules, int baud, string faults) =>
        new(new PylontechOptions { Layout = ConsoleLayouts.Named(layout), Modules = modules, BaudRate = baud }, faults);
}
