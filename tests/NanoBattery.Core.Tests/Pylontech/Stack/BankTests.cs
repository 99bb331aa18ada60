namespace NanoBattery.Tests;

[TestClass]
public class BankTests
{
    [TestMethod]
    public void Currents_and_charge_add_up_and_voltages_are_a_mean()
    {
        StackBench bench = new StackBench(3);
        bench[1].Milliamps = 4_000;
        bench[2].Milliamps = 5_500;
        bench[3].Milliamps = -500;
        bench[2].Cells = StubModule.Alike(15, 3_310);
        bench.Run(5);
        Assert.AreEqual("9.000", bench.Bank("Current"));
        Assert.AreEqual("49.550", bench.Bank("Voltage"));
        Assert.AreEqual("446", bench.Bank("Power"));
        Assert.AreEqual("150.000", bench.Bank("InstalledCapacity"));
        Assert.AreEqual("3.303", bench.Bank("Cell1"));
        Assert.AreEqual("3", bench.Bank("NrOfModulesOnline"));
        Assert.AreEqual("0", bench.Bank("NrOfModulesOffline"));
        Assert.AreEqual("15", bench.Bank("NrOfCellsPerBattery"));
    }

    [TestMethod]
    public void The_state_of_charge_is_weighted_with_what_each_module_holds()
    {
        StackBench bench = new StackBench(2);
        bench[1].SocPercent = 80;
        bench[1].CapacityMilliampHours = 100_000;
        bench[2].SocPercent = 20;
        bench[2].CapacityMilliampHours = 50_000;
        bench.Run(5);
        Assert.AreEqual("60.0", bench.Bank("Soc"));
        Assert.AreEqual("90.000", bench.Bank("Capacity"));
    }

    [TestMethod]
    public void The_worst_cells_of_all_modules_are_named_with_their_module()
    {
        StackBench bench = new StackBench(3);
        bench[2].Cells[6] = 3_390;
        bench[3].Cells[0] = 3_210;
        bench[3].Millidegrees = 31_000;
        bench[1].Millidegrees = 12_000;
        bench.Run(5);
        Assert.AreEqual("\"M2C7\"", bench.Bank("MaxVoltageCellId"));
        Assert.AreEqual("3.390", bench.Bank("MaxCellVoltage"));
        Assert.AreEqual("\"M3C1\"", bench.Bank("MinVoltageCellId"));
        Assert.AreEqual("3.210", bench.Bank("MinCellVoltage"));
        Assert.AreEqual("31.0", bench.Bank("MaxCellTemperature"));
        Assert.AreEqual("\"M1C1\"", bench.Bank("MinTemperatureCellId"));
        Assert.AreEqual("\"C7\"", bench.Module(2, "MaxVoltageCellId"));
    }

    [TestMethod]
    public void One_high_cell_in_one_module_stops_the_charge_of_the_whole_bank()
    {
        StackBench bench = new StackBench(3);
        bench.Run(5);
        Assert.AreEqual("75.000", bench.Bank("MaxChargeCurrent"));
        bench[2].Cells[6] = 3_660;
        // A jump like this one has to come three times.
        bench.Run(5);
        Assert.AreEqual("0.000", bench.Bank("MaxChargeCurrent"));
        Assert.AreEqual("75.000", bench.Bank("MaxDischargeCurrent"));
        Assert.AreEqual("2", bench.Bank("HighCellVoltage"));
        bench.Run(6);
        Assert.AreEqual("2", bench.Module(2, "HighCellVoltage"));
        Assert.AreEqual("0", bench.Module(1, "HighCellVoltage"));
    }

    [TestMethod]
    public void A_module_that_protects_itself_takes_its_share_away()
    {
        StackBench bench = new StackBench(3);
        bench[3].BatEvents = "0x1";
        bench.Run(5);
        Assert.AreEqual("50.000", bench.Bank("MaxChargeCurrent"));
        Assert.AreEqual("75.000", bench.Bank("MaxDischargeCurrent"));
        Assert.AreEqual("1", bench.Bank("NrOfModulesBlockingCharge"));
        Assert.AreEqual("0", bench.Bank("NrOfModulesBlockingDischarge"));
        Assert.AreEqual("25.000", bench.Module(1, "MaxChargeCurrent"));
        Assert.AreEqual("0.000", bench.Module(3, "MaxChargeCurrent"));
        Assert.AreEqual("\"Module: it protects itself\"", bench.Module(3, "ChargeLimitation"));
    }

    [TestMethod]
    public void What_the_weakest_module_allows_counts_for_each()
    {
        StackBench bench = new StackBench(2);
        bench[2].MaxChargeMilliamps = 20_000;
        bench[1].MaxMillivolts = 51_000;
        bench.Run(5);
        Assert.AreEqual("40.000", bench.Bank("MaxChargeCurrent"));
        Assert.AreEqual("51.000", bench.Bank("MaxChargeVoltage"));
        Assert.AreEqual("\"Held by the device\"", bench.Bank("ChargeMode"));
    }

    [TestMethod]
    public void Modules_with_different_numbers_of_cells_are_no_bank()
    {
        StackBench bench = new StackBench(2);
        bench[2].Cells = StubModule.Alike(16, 3_100);
        bench.Run(40);
        Assert.AreEqual("no message", bench.Bank("Soc"));
        Assert.AreEqual("\"Modules with different numbers of cells in series\"", bench.Post.Value("pylon/state", "Battery"));
    }

    [TestMethod]
    public void Health_and_cycles_are_those_of_the_worst_module()
    {
        StackBench bench = new StackBench(3).Run(10);
        Assert.AreEqual("91", bench.Bank("Soh"));
        Assert.AreEqual("103", bench.Bank("ChargeCycles"));
        Assert.AreEqual("92", bench.Module(2, "Soh"));
    }
}
