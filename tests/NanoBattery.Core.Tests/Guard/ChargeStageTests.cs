using NanoBattery.Settings;

namespace NanoBattery.Tests;

/// <summary>The stages of a charge: bulk, absorption, the way down to float, and back.</summary>
[TestClass]
public class ChargeStageTests
{
    [TestMethod]
    public void Bulk_ends_where_the_pack_is_within_5_millivolts_a_cell_of_the_charge_voltage()
    {
        GuardBench bench = GuardBench.Lfp(16).EachCell(3_440).Pack(55_119).Pass(5);
        Assert.AreEqual("Bulk", bench.Limits.Mode);
        Assert.AreEqual(55_200, bench.ChargeMillivolts);

        bench.Pack(55_120).Pass(1);
        Assert.AreEqual("Absorption", bench.Limits.Mode);
        Assert.AreEqual(55_200, bench.ChargeMillivolts);
    }

    [TestMethod]
    public void Absorption_lasts_fifteen_minutes()
    {
        GuardBench bench = Full().Pass(1);
        Assert.AreEqual("Absorption", bench.Limits.Mode);

        bench.Pass(899);
        Assert.AreEqual("Absorption", bench.Limits.Mode);
        bench.Pass(1);
        Assert.AreEqual("Float transition", bench.Limits.Mode);
        Assert.AreEqual(55_200, bench.ChargeMillivolts);
    }

    [TestMethod]
    public void The_way_down_to_float_is_a_millivolt_a_second()
    {
        GuardBench bench = InTransition();
        bench.Pass(1);
        Assert.AreEqual(55_199, bench.ChargeMillivolts);
        bench.Pass(1_000);
        Assert.AreEqual(54_199, bench.ChargeMillivolts);
        bench.Pass(198);
        Assert.AreEqual(54_001, bench.ChargeMillivolts);
        Assert.AreEqual("Float transition", bench.Limits.Mode);
        bench.Pass(1);
        Assert.AreEqual(54_000, bench.ChargeMillivolts);
        Assert.AreEqual("Float", bench.Limits.Mode);
        bench.Pass(100);
        Assert.AreEqual(54_000, bench.ChargeMillivolts);
    }

    [TestMethod]
    public void Half_seconds_add_up_on_the_way_down()
    {
        GuardBench bench = InTransition();
        bench.Silence(500);
        Assert.AreEqual(55_200, bench.ChargeMillivolts);
        bench.Silence(500);
        Assert.AreEqual(55_199, bench.ChargeMillivolts);
        bench.Silence(900);
        Assert.AreEqual(55_199, bench.ChargeMillivolts);
        bench.Silence(100);
        Assert.AreEqual(55_198, bench.ChargeMillivolts);
    }

    [TestMethod]
    public void A_pack_that_falls_25_millivolts_a_cell_below_the_charge_voltage_is_back_in_bulk()
    {
        GuardBench bench = Full().Pass(1);
        bench.Pack(54_800).Pass(1);
        Assert.AreEqual("Absorption", bench.Limits.Mode);
        bench.Pack(54_799).Pass(1);
        Assert.AreEqual("Bulk", bench.Limits.Mode);
    }

    [TestMethod]
    public void After_bulk_absorption_begins_from_its_start()
    {
        GuardBench bench = Full().Pass(800);
        bench.Pack(54_799).Pass(1);
        bench.Pack(55_120).Pass(900);
        Assert.AreEqual("Absorption", bench.Limits.Mode);
        bench.Pass(1);
        Assert.AreEqual("Float transition", bench.Limits.Mode);
    }

    [TestMethod]
    public void Absorption_waits_until_the_cells_are_within_10_millivolts()
    {
        GuardBench bench = Full().Cell(0, 3_451).Pass(2_000);
        Assert.AreEqual("Float transition", bench.Limits.Mode);

        GuardBench apart = Full().Cell(0, 3_434).Pass(2_000);
        Assert.AreEqual("Absorption", apart.Limits.Mode);
        apart.Cell(0, 3_435).Pass(900);
        Assert.AreEqual("Float transition", apart.Limits.Mode);
    }

    [TestMethod]
    public void Absorption_goes_on_while_the_cells_stay_within_13_millivolts()
    {
        GuardBench bench = Full().Pass(10);
        bench.Cell(0, 3_432).Pass(891);
        Assert.AreEqual("Float transition", bench.Limits.Mode);

        GuardBench apart = Full().Pass(10);
        apart.Cell(0, 3_431).Pass(1);
        apart.Cell(0, 3_445).Pass(899);
        Assert.AreEqual("Absorption", apart.Limits.Mode);
        apart.Pass(1);
        Assert.AreEqual("Float transition", apart.Limits.Mode);
    }

    [TestMethod]
    public void A_pack_whose_cells_are_not_seen_floats_after_the_time_alone()
    {
        GuardBench bench = GuardBench.LfpPack(4).Pack(13_780).Soc(990).Pass(901);
        Assert.AreEqual("Float transition", bench.Limits.Mode);
        bench.Pass(300);
        Assert.AreEqual(13_500, bench.ChargeMillivolts);
        Assert.AreEqual("Float", bench.Limits.Mode);
    }

    [TestMethod]
    public void Below_80_percent_float_ends()
    {
        GuardBench bench = InFloat().Soc(800).Pass(1);
        Assert.AreEqual("Float", bench.Limits.Mode);
        bench.Soc(799).Pass(1);
        Assert.AreEqual("Bulk", bench.Limits.Mode);
        Assert.AreEqual(13_800, bench.ChargeMillivolts);
    }

    [TestMethod]
    public void Cells_80_millivolts_apart_end_float()
    {
        GuardBench bench = InFloat().Cell(0, 3_296).Pass(1);
        Assert.AreEqual("Float", bench.Limits.Mode);
        bench.Cell(0, 3_295).Pass(1);
        Assert.AreEqual("Bulk", bench.Limits.Mode);
        Assert.AreEqual(13_800, bench.ChargeMillivolts);
    }

    [TestMethod]
    public void The_way_down_ends_in_bulk_as_float_does()
    {
        GuardBench bench = InTransition().Pass(5);
        bench.Soc(799).Pass(1);
        Assert.AreEqual("Bulk", bench.Limits.Mode);
        Assert.AreEqual(55_200, bench.ChargeMillivolts);
    }

    [TestMethod]
    public void No_absorption_time_never_floats()
    {
        GuardBench bench = GuardBench.Of(GuardBench.With("guard.absorptionSeconds", "0"), 4).EachCell(3_450).Soc(990).Pass(100);
        Assert.AreEqual("Bulk", bench.Limits.Mode);
        Assert.AreEqual(13_800, bench.ChargeMillivolts);
    }

    private static GuardBench Full() => GuardBench.Lfp(16).EachCell(3_445).Soc(990);

    private static GuardBench InTransition() => Full().Pass(901);

    /// <summary>Four cells after a minute's absorption, and 300 mV further down.</summary>
    private static GuardBench InFloat()
    {
        BoardSettings settings = GuardBench.With("guard.absorptionSeconds", "60");
        return GuardBench.Of(settings, 4).EachCell(3_445).Soc(990).Pass(61).EachCell(3_375).Pass(300);
    }
}
