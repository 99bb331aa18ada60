using NanoBattery.Readings;
using NanoBattery.Settings;

namespace NanoBattery.Tests;

/// <summary>What a battery has told once it must go on telling: a sensor that is gone may hide what it would have shown.</summary>
[TestClass]
public class LossTests
{
    private const string Believed = "";

    [TestMethod]
    public void A_cell_that_is_gone_stops_everything()
    {
        GuardBench bench = GuardBench.Lfp(16).Pass(1);
        bench.Battery.CellCount = 15;

        Assert.AreEqual("Cells are missing", Objection(bench));
        Assert.AreEqual(0, bench.ChargeMilliamps);
        Assert.AreEqual("InternalFailure 2", bench.Alarms);

        bench.Battery.CellCount = 16;
        Assert.AreEqual(Believed, Objection(bench));
    }

    [TestMethod]
    public void Cells_that_are_all_gone_stop_everything()
    {
        GuardBench bench = GuardBench.Lfp(16).Pass(1);
        bench.Battery.CellCount = 0;
        Assert.AreEqual("Cells are missing", Objection(bench));
    }

    [TestMethod]
    public void A_cell_more_is_no_loss()
    {
        GuardBench bench = GuardBench.Lfp(15).Pass(1).Cell(15, 3_300);
        bench.Battery.CellCount = 16;
        Assert.AreEqual(Believed, Objection(bench));
    }

    [TestMethod]
    public void Measured_cells_must_be_as_many_as_set()
    {
        BoardSettings settings = GuardBench.With("battery.cells", "16");
        Assert.AreEqual(Believed, Objection(GuardBench.Of(settings, 16)));
        Assert.AreEqual("Cells are missing", Objection(GuardBench.Of(settings, 15)));
        Assert.AreEqual("Cells are missing", Objection(GuardBench.Of(settings, 17)));
        Assert.AreEqual(Believed, Objection(GuardBench.PackOf(settings, 16)));
    }

    [TestMethod]
    public void A_temperature_that_is_gone_stops_everything()
    {
        GuardBench bench = GuardBench.Lfp(16).Pass(1).Temperature(Reading.Unknown);

        Assert.AreEqual("The temperature was there and is gone", Objection(bench));
        Assert.AreEqual(0, bench.DischargeMilliamps);
        Assert.AreEqual("InternalFailure 2", bench.Alarms);
        Assert.AreEqual(Believed, Objection(bench.Temperature(200)));
    }

    [TestMethod]
    public void A_temperature_of_the_cells_that_is_gone_stops_everything()
    {
        GuardBench bench = GuardBench.Lfp(16).Temperature(Reading.Unknown).CellTemperatures(180, 220).Pass(1);
        bench.CellTemperatures(Reading.Unknown, Reading.Unknown);
        Assert.AreEqual("The temperature was there and is gone", Objection(bench));
    }

    [TestMethod]
    public void A_pack_that_never_had_a_temperature_needs_none()
    {
        GuardBench bench = GuardBench.Lfp(16).Temperature(Reading.Unknown).Pass(3);
        Assert.AreEqual(50_000, bench.ChargeMilliamps);
    }

    [TestMethod]
    public void A_temperature_can_be_required()
    {
        BoardSettings settings = GuardBench.With("guard.requireTemperature", "true");
        GuardBench bench = GuardBench.Of(settings, 16).Temperature(Reading.Unknown);
        Assert.AreEqual("No temperature (guard.requireTemperature)", Objection(bench));
        Assert.AreEqual(0, bench.ChargeMilliamps);

        Assert.AreEqual(Believed, Objection(bench.Temperature(200)));
        Assert.AreEqual("The temperature was there and is gone", Objection(bench.Temperature(Reading.Unknown)));
        // A cell's temperature says nothing of the pack's.
        Assert.AreEqual("The temperature was there and is gone", Objection(bench.CellTemperatures(180, 220)));
    }

    [TestMethod]
    public void A_temperature_of_the_transistors_that_is_gone_stops_everything()
    {
        GuardBench bench = GuardBench.Lfp(16).Mos(300).Pass(2).Mos(Reading.Unknown);

        Assert.AreEqual("The MOS temperature was there and is gone", Objection(bench));
        Assert.AreEqual("InternalFailure 2", bench.Alarms);
        Assert.AreEqual("The MOS temperature was there and is gone", Objection(bench));
    }

    [TestMethod]
    public void An_operator_can_accept_that_a_sensor_is_gone()
    {
        GuardBench bench = GuardBench.Lfp(16).Mos(300).Pass(1).Mos(Reading.Unknown).Temperature(Reading.Unknown).Pass(5);
        Assert.IsTrue(bench.Limits.IsClosed);

        bench.Guard.Release();
        bench.Pass(2);
        Assert.IsTrue(bench.Limits.IsClosed);
        bench.Pass(1);
        Assert.IsFalse(bench.Limits.IsClosed);
        Assert.AreEqual(5_000, bench.ChargeMilliamps);
        Assert.AreEqual("Recovering after: The temperature was there and is gone", bench.Limits.ChargeReason);
    }

    [TestMethod]
    public void An_operator_can_accept_that_cells_are_no_longer_measured()
    {
        GuardBench bench = GuardBench.Lfp(16).Pass(1);
        bench.Battery.CellCount = 0;
        bench.Pass(5);
        Assert.IsTrue(bench.Limits.IsClosed);

        bench.Guard.Release();
        bench.Pass(3);
        Assert.IsFalse(bench.Limits.IsClosed);
        Assert.AreEqual(55_200, bench.ChargeMillivolts);
    }

    private static string Objection(GuardBench bench) => bench.Hear() ? Believed : bench.Guard.Trouble.Binds;
}
