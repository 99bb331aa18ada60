using System.Globalization;
using System.Text.Json;
using NanoBattery.Harness.Simulation.Pylontech;

namespace NanoBattery.Harness.Tests.Consoles;

/// <summary>A stack of every size and firmware becomes one battery, and each of its modules one more.</summary>
[TestClass]
public sealed class BankMessageTests
{
    // Without these, and those of each cell, a message is not whole: a key that is missing keeps its last value on the GX.
    private static readonly string[] Keys =
    [
        .. Of("", "Soc InstalledCapacity Capacity ConsumedAmphours TimeToGo Balancing Soh"),
        .. Of("Dc.", "Power Voltage Current Temperature MidVoltage MidVoltageDeviation"),
        .. Of("Alarms.", "LowVoltage HighVoltage LowSoc HighChargeCurrent HighDischargeCurrent HighCurrent CellImbalance HighChargeTemperature"),
        .. Of("Alarms.", "LowChargeTemperature LowCellVoltage HighCellVoltage LowTemperature HighTemperature HighInternalTemperature FuseBlown"),
        .. Of("Alarms.", "InternalFailure BmsCable"),
        .. Of("Info.", "ChargeRequest MaxChargeVoltage MaxChargeCurrent MaxDischargeCurrent MaxChargeCellVoltage BatteryLowVoltage"),
        .. Of("Info.", "ChargeMode ChargeLimitation DischargeLimitation"),
        .. Of("History.", "ChargeCycles FullDischarges MinimumVoltage MaximumVoltage TotalAhDrawn DeepestDischarge LastDischarge AverageDischarge"),
        .. Of("History.", "DischargedEnergy ChargedEnergy TimeSinceLastFullCharge LowVoltageAlarms HighVoltageAlarms MinimumCellVoltage"),
        .. Of("History.", "MaximumCellVoltage MinimumTemperature MaximumTemperature"),
        .. Of("System.", "MinVoltageCellId MinCellVoltage MaxVoltageCellId MaxCellVoltage MinTemperatureCellId MinCellTemperature"),
        .. Of("System.", "MaxTemperatureCellId MaxCellTemperature MOSTemperature NrOfCellsPerBattery NrOfModulesOnline NrOfModulesOffline"),
        .. Of("System.", "NrOfModulesBlockingCharge NrOfModulesBlockingDischarge"),
        .. Of("Io.", "AllowToCharge AllowToDischarge AllowToBalance"),
    ];

    // A stack tells these; a null here would be news that got lost.
    private static readonly string[] Known =
    [
        "Dc.Power", "Dc.Voltage", "Dc.Current", "Dc.Temperature", "Soc", "InstalledCapacity", "Capacity", "ConsumedAmphours", "TimeToGo",
        "System.MinCellVoltage", "System.MaxCellVoltage", "System.MinCellTemperature", "System.MaxCellTemperature",
        "System.MinVoltageCellId", "System.MaxVoltageCellId", "System.MinTemperatureCellId", "System.MaxTemperatureCellId",
        "System.NrOfCellsPerBattery",
    ];

    public static IEnumerable<object[]> Stacks =>
        from layout in ConsoleLayouts.All
        from modules in new[] { 1, 5, 8 }
        select new object[] { layout.Name, modules };

    [TestMethod]
    [DynamicData(nameof(Stacks))]
    public void A_stack_of_any_size_and_firmware_is_one_whole_battery_and_each_module_one_more(string layout, int modules)
    {
        var bench = Night(layout, modules);
        bench.RunUntil(() => bench.Has(StackBench.Bank), 40, "the first message");
        Assert.AreEqual(modules, bench.Number("System.NrOfModulesOnline"), "a bank that begins with fewer modules than it has");
        bench.Settle().Run(60);

        IsWhole(bench.Last(StackBench.Bank), bench.Device.Stack.Cells, @"^M[1-8]C\d+$");
        Assert.AreEqual(modules, bench.Number("System.NrOfModulesOnline"));
        Assert.AreEqual(0, bench.Number("System.NrOfModulesOffline"));
        Assert.IsTrue(bench.Sink.Topics[StackBench.Bank].Count >= 20, "a message at least every three seconds");
        for (var address = 1; address <= modules; address++)
        {
            IsWhole(bench.LastOfModule(address), bench.Device.Stack.Cells, @"^C\d+$");
            Assert.AreEqual(1, bench.LastOfModule(address)["System.NrOfModulesOnline"].GetInt32());
        }
        Assert.IsFalse(bench.Has($"{StackBench.Base}battery_{modules + 1}"));
        Assert.IsEmpty(bench.Device.Violations);
    }

    [TestMethod]
    [DynamicData(nameof(Stacks))]
    public void A_bank_has_the_current_of_all_its_modules_their_mean_voltage_and_their_charge(string layout, int modules)
    {
        var bench = Night(layout, modules).Settle();
        var stack = bench.Device.Stack;
        bench.Run(60);

        // At night the load moves by one percent from second to second.
        Assert.AreEqual(stack.Milliamps / 1000, bench.Number("Dc.Current"), -stack.Milliamps / 1000 * 0.03);
        Assert.AreEqual(stack.Modules.Average(module => module.Cells.Sum(cell => cell.Millivolts)) / 1000, bench.Number("Dc.Voltage"), 0.015);
        Assert.AreEqual(bench.Number("Dc.Voltage") * bench.Number("Dc.Current"), bench.Number("Dc.Power"), modules);
        Assert.AreEqual(stack.Modules.Average(module => module.Counter.SocPercent), bench.Number("Soc"), 0.1);
        Assert.AreEqual(modules * 50.0, bench.Number("InstalledCapacity"));
        Assert.AreEqual(stack.Modules.Max(module => module.Cells.Max(cell => cell.Millivolts)) / 1000, bench.Number("System.MaxCellVoltage"), 0.002);
        Assert.AreEqual(stack.Modules.Min(module => module.Cells.Min(cell => cell.Millivolts)) / 1000, bench.Number("System.MinCellVoltage"), 0.002);
        for (var i = 0; i < stack.Cells; i++)
        {
            Assert.AreEqual(stack.Modules.Average(module => module.Cells[i].Millivolts) / 1000, bench.Number($"Voltages.Cell{i + 1}"), 0.002);
        }
    }

    [TestMethod]
    public void The_cell_that_is_highest_of_all_is_named_with_its_module()
    {
        var bench = Night("us5000", 5).Settle();
        bench.Run(60);
        var module = int.Parse(bench.Text("System.MaxVoltageCellId")!.Split('C')[0][1..], CultureInfo.InvariantCulture);
        var cell = int.Parse(bench.Text("System.MaxVoltageCellId")!.Split('C')[1], CultureInfo.InvariantCulture);

        var truth = bench.Device.Stack.Modules.Max(one => one.Cells.Max(other => other.Millivolts));
        Assert.AreEqual(truth, bench.Device.Stack.Modules[module - 1].Cells[cell - 1].Millivolts, 1.01);
    }

    [TestMethod]
    public void A_second_lies_between_two_messages_of_a_topic_and_no_more_than_the_table_needs()
    {
        var bench = Night("us5000", 3).Settle();
        var before = bench.Sink.Topics[StackBench.Bank].Count;
        bench.Run(60);

        // The sink of the bench itself refuses two within a second.
        Assert.IsTrue(bench.Sink.Topics[StackBench.Bank].Count - before >= 40, $"{bench.Sink.Topics[StackBench.Bank].Count - before} in a minute");
    }

    private static StackBench Night(string layout, int modules) =>
        new(new PylontechOptions { Layout = ConsoleLayouts.Named(layout), Modules = modules, StartSecondOfDay = 3 * 3600 });

    private static void IsWhole(IReadOnlyDictionary<string, JsonElement> message, int cells, string cellId)
    {
        var expected = Keys.Concat(Enumerable.Range(1, cells).SelectMany(cell => new[] { $"Voltages.Cell{cell}", $"Balances.Cell{cell}" }));
        var actual = message.Where(pair => pair.Value.ValueKind != JsonValueKind.Object).Select(pair => pair.Key);
        Assert.AreEqual("", string.Join(" ", expected.Except(actual)), "keys that are missing");
        Assert.AreEqual("", string.Join(" ", actual.Except(expected)), "keys that nobody knows");
        Assert.AreEqual("", string.Join(" ", Known.Where(key => message[key].ValueKind == JsonValueKind.Null)), "keys without a value");
        StringAssert.Matches(message["System.MaxVoltageCellId"].GetString(), new(cellId));
        StringAssert.Matches(message["System.MinVoltageCellId"].GetString(), new(cellId));
    }

    private static IEnumerable<string> Of(string group, string keys) => keys.Split(' ').Select(key => group + key);
}
