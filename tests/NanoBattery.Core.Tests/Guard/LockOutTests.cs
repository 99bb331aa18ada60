using NanoBattery.Guard;
using NanoBattery.Settings;

namespace NanoBattery.Tests;

/// <summary>A cell discharged so deeply that it may be damaged: only a person lets the battery work again.</summary>
[TestClass]
public class LockOutTests
{
    private const string Locked = "Locked out: Lowest measured cell below 2 V (cell-deep)";

    [TestMethod]
    public void A_cell_below_2_volts_locks_both_directions()
    {
        GuardBench bench = GuardBench.Lfp(16).EachCell(2_050).Cell(6, 2_000).Pass(1);
        Assert.AreEqual(5_000, bench.ChargeMilliamps);
        Assert.AreEqual(0, bench.Guard.LockOuts);

        bench.Cell(6, 1_999).Pass(1);
        Assert.AreEqual(0, bench.ChargeMilliamps);
        Assert.AreEqual(0, bench.DischargeMilliamps);
        Assert.AreEqual(Locked, bench.Limits.ChargeReason);
        Assert.AreEqual(Locked, bench.Limits.DischargeReason);
        Assert.AreEqual("LowCellVoltage 2", bench.Alarms);
        Assert.AreEqual(1, bench.Guard.LockOuts);
    }

    [TestMethod]
    public void An_extra2000_is_locked_too()
    {
        GuardBench bench = GuardBench.Extra2000().Cell(0, 1_999).Pass(1);
        Assert.AreEqual(Locked, bench.Limits.ChargeReason);
        Assert.AreEqual(1, bench.Guard.LockOuts);
    }

    [TestMethod]
    public void It_stays_locked_when_the_cell_has_recovered()
    {
        GuardBench bench = GuardBench.Lfp(16).Cell(6, 1_999).Pass(1);
        bench.EachCell(3_300).Pass(1_000);

        Assert.AreEqual(0, bench.ChargeMilliamps);
        Assert.AreEqual(0, bench.DischargeMilliamps);
        Assert.AreEqual(Locked, bench.Limits.ChargeReason);
        Assert.AreEqual("LowCellVoltage 2", bench.Alarms);
    }

    [TestMethod]
    public void It_outlives_a_restart()
    {
        GuardBench before = GuardBench.Lfp(16).Cell(6, 1_999).Pass(1);
        GuardBench after = GuardBench.Lfp(16);
        after.Guard.LockOuts = before.Guard.LockOuts;
        after.Pass(100);

        Assert.AreEqual(0, after.ChargeMilliamps);
        Assert.AreEqual(0, after.DischargeMilliamps);
        Assert.AreEqual(Locked, after.Limits.ChargeReason);
        Assert.AreEqual(1, after.Guard.LockOuts);
    }

    [TestMethod]
    public void Bits_of_rules_that_there_are_not_lock_nothing()
    {
        GuardBench bench = GuardBench.Lfp(16);
        bench.Guard.LockOuts = -2;
        bench.Pass(1);

        Assert.AreEqual(50_000, bench.ChargeMilliamps);
        Assert.AreEqual(0, bench.Guard.LockOuts);
    }

    [TestMethod]
    public void An_operator_ends_it_once_the_cell_is_back_at_2_volts()
    {
        GuardBench bench = GuardBench.Lfp(16).Cell(6, 1_999).Pass(1);
        bench.Guard.Release();
        Assert.AreEqual(0, bench.Guard.LockOuts);
        bench.Pass(1);
        Assert.AreEqual(Locked, bench.Limits.ChargeReason);
        Assert.AreEqual(1, bench.Guard.LockOuts);

        bench.Cell(6, 2_000);
        bench.Pass(1);
        Assert.AreEqual(1, bench.Guard.LockOuts);
        bench.Guard.Release();
        bench.Pass(1);
        Assert.AreEqual(0, bench.Guard.LockOuts);
        Assert.AreEqual("Recovering after: " + Locked, bench.Limits.ChargeReason);
        Assert.AreEqual("Lowest cell below 2.5 V (cell-low)", bench.Limits.DischargeReason);
        bench.Pass(31);
        Assert.AreEqual(5_000, bench.ChargeMilliamps);
        Assert.AreEqual("Lowest cell below 2.6 V (precharge)", bench.Limits.ChargeReason);
    }

    [TestMethod]
    public void A_release_is_seen_in_the_next_step()
    {
        GuardBench bench = GuardBench.Lfp(16).Cell(6, 1_999).Pass(1);
        bench.EachCell(3_300).Pass(1);
        bench.Guard.Release();
        bench.Step();
        Assert.AreEqual("Recovering after: " + Locked, bench.Limits.ChargeReason);
    }

    [TestMethod]
    public void A_release_ends_no_rule_that_ends_by_itself()
    {
        GuardBench bench = GuardBench.Extra2000().Temperature(-10).Pass(1).Temperature(200).Pass(1);
        bench.Guard.Release();
        bench.Pass(1);
        Assert.AreEqual("Coldest below 0 \u00B0C (cold-stop)", bench.Limits.ChargeReason);
    }

    [TestMethod]
    public void A_release_opens_nothing_that_silence_has_closed()
    {
        GuardBench bench = GuardBench.Lfp(16).Pass(1).Silence(20_000);
        bench.Guard.Release();
        bench.Silence(20_000);
        Assert.AreEqual(0, bench.ChargeMilliamps);
        Assert.AreEqual("No complete reading for more than 10 s", bench.Limits.ChargeReason);
    }

    [TestMethod]
    public void A_release_does_not_prolong_what_an_old_reading_allows()
    {
        GuardBench bench = GuardBench.Lfp(16).Pass(1).Silence(9_900);
        bench.Guard.Release();
        bench.Silence(101);
        Assert.AreEqual(0, bench.ChargeMilliamps);
    }

    [TestMethod]
    public void Its_voltage_can_be_set_and_it_can_be_switched_off()
    {
        BoardSettings settings = GuardBench.With("guard.rules.cell-deep.tripMillivolts", "1800");
        Assert.AreEqual(0, GuardBench.Of(settings, 16).Cell(6, 1_800).Pass(1).Guard.LockOuts);
        Assert.AreEqual(1, GuardBench.Of(settings, 16).Cell(6, 1_799).Pass(1).Guard.LockOuts);

        settings = GuardBench.With("guard.rules.cell-deep.on", "false");
        BatteryGuard guard = GuardBench.Of(settings, 16).Cell(6, 1_799).Pass(1).Guard;
        Assert.AreEqual(0, guard.LockOuts);
    }

    [TestMethod]
    public void The_mean_of_a_pack_locks_nothing()
    {
        GuardBench bench = GuardBench.LfpPack(4).Pass(1).Pack(7_600).Pass(1);
        Assert.AreEqual(0, bench.Guard.LockOuts);
        Assert.AreEqual(5_000, bench.ChargeMilliamps);
        Assert.AreEqual(0, bench.DischargeMilliamps);
    }
}
