namespace NanoBattery.Tests;

/// <summary>A cell that runs ahead holds the charge voltage down, for chargers that ignore the current.</summary>
[TestClass]
public class CellCeilingTests
{
    [TestMethod]
    public void A_high_cell_lowers_the_charge_voltage_at_once_by_what_it_is_too_high()
    {
        GuardBench bench = GuardBench.Lfp(16).EachCell(3_420).Cell(9, 3_450).Pass(1);
        Assert.AreEqual(55_200, bench.ChargeMillivolts);

        bench.Cell(9, 3_451).Pass(1);
        Assert.AreEqual(54_719, bench.ChargeMillivolts);
        Assert.AreEqual("Held by a cell", bench.Limits.Mode);

        bench.Cell(9, 3_500).Pass(1);
        Assert.AreEqual(54_670, bench.ChargeMillivolts);
    }

    [TestMethod]
    public void While_the_cell_is_too_high_the_voltage_only_falls()
    {
        GuardBench bench = GuardBench.Lfp(16).EachCell(3_420).Cell(9, 3_500).Pass(1);
        bench.EachCell(3_425).Cell(9, 3_480).Pass(100);
        Assert.AreEqual(54_670, bench.ChargeMillivolts);

        bench.EachCell(3_410).Cell(9, 3_460).Pass(1);
        Assert.AreEqual(54_550, bench.ChargeMillivolts);
    }

    [TestMethod]
    public void It_recovers_after_a_minute_a_millivolt_a_second()
    {
        GuardBench bench = GuardBench.Lfp(16).EachCell(3_447).Cell(9, 3_452).Pass(1);
        Assert.AreEqual(55_150, bench.ChargeMillivolts);

        bench.Cell(9, 3_450).Pass(60);
        Assert.AreEqual(55_150, bench.ChargeMillivolts);
        bench.Pass(1);
        Assert.AreEqual(55_151, bench.ChargeMillivolts);
        bench.Pass(48);
        Assert.AreEqual(55_199, bench.ChargeMillivolts);
        Assert.AreEqual("Held by a cell", bench.Limits.Mode);
        bench.Pass(1);
        Assert.AreEqual(55_200, bench.ChargeMillivolts);
        Assert.AreEqual("Absorption", bench.Limits.Mode);
    }

    [TestMethod]
    public void Half_seconds_add_up_on_the_way_up()
    {
        GuardBench bench = GuardBench.Lfp(16).EachCell(3_447).Cell(9, 3_452).Pass(1);
        bench.Cell(9, 3_450).Pass(60);
        bench.Silence(500);
        Assert.AreEqual(55_150, bench.ChargeMillivolts);
        bench.Silence(500);
        Assert.AreEqual(55_151, bench.ChargeMillivolts);
    }

    [TestMethod]
    public void A_relapse_begins_the_minute_anew()
    {
        GuardBench bench = GuardBench.Lfp(16).EachCell(3_447).Cell(9, 3_452).Pass(1);
        bench.Cell(9, 3_450).Pass(59);
        bench.Cell(9, 3_451).Pass(1);
        bench.Cell(9, 3_450).Pass(60);
        Assert.AreEqual(55_150, bench.ChargeMillivolts);
        bench.Pass(1);
        Assert.AreEqual(55_151, bench.ChargeMillivolts);
    }

    [TestMethod]
    public void A_second_high_cell_while_it_rises_waits_a_minute_again()
    {
        GuardBench bench = GuardBench.Lfp(16).EachCell(3_447).Cell(9, 3_452).Pass(1);
        bench.Cell(9, 3_450).Pass(70);
        Assert.AreEqual(55_160, bench.ChargeMillivolts);
        bench.Cell(9, 3_451).Pass(1);
        Assert.AreEqual(55_151, bench.ChargeMillivolts);
        bench.Cell(9, 3_450).Pass(60);
        Assert.AreEqual(55_151, bench.ChargeMillivolts);
        bench.Pass(1);
        Assert.AreEqual(55_152, bench.ChargeMillivolts);
    }

    [TestMethod]
    public void It_never_falls_below_the_voltage_of_an_empty_pack()
    {
        GuardBench bench = GuardBench.Lfp(4).EachCell(2_910).Cell(1, 3_490).Pass(1);
        Assert.AreEqual(11_600, bench.ChargeMillivolts);

        GuardBench above = GuardBench.Lfp(4).EachCell(2_911).Cell(1, 3_493).Pass(1);
        Assert.AreEqual(11_601, above.ChargeMillivolts);
    }

    [TestMethod]
    public void A_pack_above_the_charge_voltage_is_held_at_no_more_than_it()
    {
        // One cell over by 1 mV, the others far above what they should be: the ceiling would lie above the charge voltage.
        GuardBench bench = GuardBench.Lfp(4).EachCell(3_451).Pack(13_900).Pass(1);
        Assert.AreEqual(13_800, bench.ChargeMillivolts);
        Assert.AreEqual("Absorption", bench.Limits.Mode);
    }

    [TestMethod]
    public void A_pack_whose_cells_are_not_seen_is_held_by_its_mean()
    {
        GuardBench bench = GuardBench.LfpPack(4).Pack(13_800).Pass(1);
        Assert.AreEqual(13_800, bench.ChargeMillivolts);
        bench.Pack(13_801).Pass(1);
        Assert.AreEqual(13_800, bench.ChargeMillivolts);
        bench.Pack(13_880).Pass(1);
        Assert.AreEqual(13_800, bench.ChargeMillivolts);
    }

    [TestMethod]
    public void In_float_the_lower_of_the_two_counts()
    {
        GuardBench bench = GuardBench.Of(GuardBench.With("guard.absorptionSeconds", "1"), 4).EachCell(3_445).Soc(990).Pass(350);
        Assert.AreEqual(13_500, bench.ChargeMillivolts);

        bench.EachCell(3_390).Cell(0, 3_451).Pass(1);
        Assert.AreEqual(13_500, bench.ChargeMillivolts);
        Assert.AreEqual("Float", bench.Limits.Mode);
        bench.EachCell(3_375).Cell(0, 3_451).Pass(1);
        Assert.AreEqual(13_499, bench.ChargeMillivolts);
    }
}
