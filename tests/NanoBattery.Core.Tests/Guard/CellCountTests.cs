namespace NanoBattery.Tests;

/// <summary>How many cells a pack has: as set, as measured, or as its voltage tells.</summary>
[TestClass]
public class CellCountTests
{
    [TestMethod]
    public void Measured_cells_tell_their_number()
    {
        Assert.AreEqual(13_800, GuardBench.Lfp(4).Pass(1).ChargeMillivolts);
        Assert.AreEqual(27_600, GuardBench.Lfp(8).Pass(1).ChargeMillivolts);
        Assert.AreEqual(51_750, GuardBench.Lfp(15).Pass(1).ChargeMillivolts);
        Assert.AreEqual(55_200, GuardBench.Lfp(16).Pass(1).ChargeMillivolts);
        Assert.AreEqual(82_800, GuardBench.Lfp(24).Pass(1).ChargeMillivolts);
    }

    [TestMethod]
    public void An_empty_packs_voltage_follows_from_the_cells()
    {
        Assert.AreEqual(11_600, GuardBench.Lfp(4).Pass(1).Limits.LowVoltageMillivolts);
        Assert.AreEqual(46_400, GuardBench.Lfp(16).Pass(1).Limits.LowVoltageMillivolts);
        Assert.AreEqual(3_450, GuardBench.Lfp(16).Pass(1).Limits.MaxCellMillivolts);
    }

    [TestMethod]
    public void The_setting_counts_before_the_first_reading()
    {
        GuardBench bench = GuardBench.PackOf(GuardBench.With("battery.cells", "16"), 16);
        Assert.AreEqual(16, bench.Limits.Cells);
        Assert.AreEqual(55_200, bench.Pass(1).ChargeMillivolts);
    }

    [TestMethod]
    public void A_voltage_between_10_and_15_5_is_of_4_cells()
    {
        Assert.AreEqual(0, CellsAt(9_999));
        Assert.AreEqual(4, CellsAt(10_000));
        Assert.AreEqual(4, CellsAt(15_500));
        Assert.AreEqual(0, CellsAt(15_501));
    }

    [TestMethod]
    public void A_voltage_between_20_and_31_is_of_8_cells()
    {
        Assert.AreEqual(0, CellsAt(19_999));
        Assert.AreEqual(8, CellsAt(20_000));
        Assert.AreEqual(8, CellsAt(31_000));
        Assert.AreEqual(0, CellsAt(31_001));
    }

    [TestMethod]
    public void A_voltage_between_38_and_60_is_taken_for_15_cells()
    {
        Assert.AreEqual(0, CellsAt(37_999));
        Assert.AreEqual(15, CellsAt(38_000));
        Assert.AreEqual(15, CellsAt(60_000));
        Assert.AreEqual(0, CellsAt(60_001));
    }

    [TestMethod]
    public void A_voltage_that_fits_no_pack_stops_everything_and_the_charge_voltage_where_it_is()
    {
        GuardBench bench = GuardBench.LfpPack(4).Pack(17_300).Pass(5);

        Assert.AreEqual(17_300, bench.ChargeMillivolts);
        Assert.AreEqual(0, bench.ChargeMilliamps);
        Assert.AreEqual(0, bench.DischargeMilliamps);
        Assert.AreEqual("No pack of 4, 8 or 15 cells has this voltage: set battery.cells", bench.Limits.ChargeReason);
        Assert.AreEqual("InternalFailure 2", bench.Alarms);
        Assert.AreEqual("Stopped", bench.Limits.Mode);
        Assert.IsTrue(bench.Limits.IsClosed);
    }

    [TestMethod]
    public void A_voltage_that_fits_later_opens_after_three_readings()
    {
        GuardBench bench = GuardBench.LfpPack(4).Pack(17_300).Pass(5);
        bench.Pack(13_200).Pass(2);
        Assert.AreEqual(4, bench.Limits.Cells);
        Assert.AreEqual(0, bench.ChargeMilliamps);
        bench.Pass(1);
        Assert.AreEqual(5_000, bench.ChargeMilliamps);
        Assert.AreEqual(13_800, bench.ChargeMillivolts);
    }

    [TestMethod]
    public void The_number_once_told_is_kept()
    {
        GuardBench bench = GuardBench.LfpPack(8).Pack(26_400).Pass(1);
        bench.Pack(15_000).Pass(1);
        Assert.AreEqual(8, bench.Limits.Cells);
        Assert.AreEqual(27_600, bench.ChargeMillivolts);
    }

    [TestMethod]
    public void A_mean_is_rounded_up_for_the_charge_and_down_for_the_discharge()
    {
        GuardBench full = GuardBench.LfpPack(4).Pack(13_500).Pass(1);
        Assert.AreEqual(50_000, full.ChargeMilliamps);
        full.Pack(13_501).Pass(1);
        Assert.AreEqual(48_500, full.ChargeMilliamps);

        GuardBench empty = GuardBench.LfpPack(4).Pack(12_760).Pass(1);
        Assert.AreEqual(50_000, empty.DischargeMilliamps);
        empty.Pack(12_759).Pass(1);
        Assert.AreEqual(49_550, empty.DischargeMilliamps);
    }

    [TestMethod]
    public void Measured_cells_count_and_not_their_mean()
    {
        GuardBench bench = GuardBench.Lfp(16).EachCell(3_300).Pack(55_200).Pass(1);
        Assert.AreEqual(50_000, bench.ChargeMilliamps);
        bench.Pack(48_000).Pass(1);
        Assert.AreEqual(50_000, bench.DischargeMilliamps);
    }

    private static int CellsAt(int millivolts) => GuardBench.LfpPack(4).Pack(millivolts).Pass(1).Limits.Cells;
}
