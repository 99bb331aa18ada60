using NanoBattery.Readings;

namespace NanoBattery.Tests;

/// <summary>A mistake in the program itself stops everything, and never the program.</summary>
[TestClass]
public class FailureTests
{
    [TestMethod]
    public void More_cells_than_there_is_room_for_are_not_believed()
    {
        GuardBench bench = GuardBench.Lfp(24).Pass(1);
        bench.Battery.CellCount = 30;

        Assert.IsFalse(bench.Hear());
        ExpectFailure(bench);
    }

    [TestMethod]
    public void A_failure_in_a_step_stops_everything()
    {
        GuardBench bench = GuardBench.Lfp(24).Pass(1);
        BatteryReading bad = new BatteryReading();
        bad.AtMs = bench.NowMs;
        bad.CellCount = 30;
        bad.SocPermille = 500;
        bad.PackMillivolts = 79_200;
        bench.NowMs += 1_000;
        bench.Guard.Step(bad, bench.NowMs);

        ExpectFailure(bench);
    }

    [TestMethod]
    public void No_reading_at_all_stops_everything()
    {
        GuardBench bench = GuardBench.Extra2000().Pass(1);
        bench.Guard.Step(null!, bench.NowMs);
        ExpectFailure(bench);
        Assert.AreEqual(52_500, bench.ChargeMillivolts);

        GuardBench other = GuardBench.Extra2000().Pass(1);
        Assert.IsFalse(other.Guard.Accept(null!));
        other.Step();
        ExpectFailure(other);
    }

    [TestMethod]
    public void A_guard_that_never_saw_a_reading_fails_to_zero()
    {
        GuardBench bench = GuardBench.Extra2000();
        bench.Guard.Step(null!, 5_000);
        ExpectFailure(bench);
    }

    [TestMethod]
    public void After_a_failure_three_good_readings_open_and_the_limits_rise()
    {
        GuardBench bench = GuardBench.Lfp(16).Pass(1);
        bench.Guard.Step(null!, bench.NowMs);
        bench.Pass(2);
        Assert.AreEqual(0, bench.ChargeMilliamps);
        Assert.AreEqual(0, bench.Limits.ChargeReason.IndexOf("Recovering after: Internal failure: "));
        Assert.AreEqual("InternalFailure 2", bench.Alarms);

        bench.Pass(1);
        Assert.AreEqual(5_000, bench.ChargeMilliamps);
        Assert.AreEqual(5_000, bench.DischargeMilliamps);
        Assert.AreEqual("", bench.Alarms);
    }

    private static void ExpectFailure(GuardBench bench)
    {
        Assert.AreEqual(0, bench.ChargeMilliamps);
        Assert.AreEqual(0, bench.DischargeMilliamps);
        Assert.AreEqual(0, bench.Limits.ChargeReason.IndexOf("Internal failure: "));
        Assert.AreEqual(0, bench.Limits.DischargeReason.IndexOf("Internal failure: "));
        Assert.AreEqual("InternalFailure 2", bench.Alarms);
        Assert.AreEqual("Stopped", bench.Limits.Mode);
        Assert.IsTrue(bench.Limits.IsClosed);
        Assert.IsFalse(bench.Limits.IsRecovering);
    }
}
