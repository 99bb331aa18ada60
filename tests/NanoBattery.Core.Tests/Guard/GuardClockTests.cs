namespace NanoBattery.Tests;

/// <summary>A clock that jumps makes no time pass for the rules, and closes where it makes the readings old.</summary>
[TestClass]
public class GuardClockTests
{
    [TestMethod]
    public void A_clock_that_goes_backwards_stops_everything()
    {
        GuardBench bench = GuardBench.Lfp(16).Pass(10);
        bench.NowMs -= 1;
        bench.Step();

        Assert.AreEqual(0, bench.ChargeMilliamps);
        Assert.AreEqual(0, bench.DischargeMilliamps);
        Assert.AreEqual("BmsCable 2", bench.Alarms);
        Assert.IsTrue(bench.Limits.LineIsLost);
    }

    [TestMethod]
    public void Three_readings_on_the_earlier_clock_open_again()
    {
        GuardBench bench = GuardBench.Lfp(16).Pass(10);
        bench.NowMs -= 600_000;
        bench.Step().Pass(2);
        Assert.AreEqual(0, bench.ChargeMilliamps);
        bench.Pass(1);
        Assert.AreEqual(5_000, bench.ChargeMilliamps);
    }

    [TestMethod]
    public void A_clock_that_jumps_forward_beyond_the_age_of_the_reading_stops_everything()
    {
        GuardBench bench = GuardBench.Lfp(16).Pass(10);
        bench.NowMs += 10_000;
        bench.Step();
        Assert.AreEqual(50_000, bench.ChargeMilliamps);

        bench.Pass(1);
        bench.NowMs += 10_001;
        bench.Step();
        Assert.AreEqual(0, bench.ChargeMilliamps);
    }

    [TestMethod]
    public void A_jump_forward_does_not_shorten_a_hold()
    {
        GuardBench bench = GuardBench.Extra2000().Temperature(-10).Pass(1).Temperature(200).Pass(1);
        bench.NowMs += 9_000;
        bench.Step();
        bench.Pass(58);
        Assert.AreEqual("Coldest below 0 \u00B0C (cold-stop)", bench.Limits.ChargeReason);
        bench.Pass(1);
        Assert.AreEqual("Recovering after: Coldest below 0 \u00B0C (cold-stop)", bench.Limits.ChargeReason);
    }

    [TestMethod]
    public void Readings_a_day_apart_in_one_second_do_not_shorten_a_hold()
    {
        GuardBench bench = GuardBench.Extra2000().Temperature(-10).Pass(1).Temperature(200).Pass(1);
        for (int i = 0; i < 59; i++)
        {
            bench.NowMs += 86_400_000;
            bench.Hear();
        }

        Assert.AreEqual("Coldest below 0 \u00B0C (cold-stop)", bench.Limits.ChargeReason);
    }

    [TestMethod]
    public void A_jump_backwards_does_not_shorten_a_hold()
    {
        GuardBench bench = GuardBench.Extra2000().Temperature(-10).Pass(1).Temperature(200).Pass(31);
        bench.NowMs -= 500_000;
        bench.Hear();
        bench.Pass(29);
        Assert.AreEqual("Coldest below 0 \u00B0C (cold-stop)", bench.Limits.ChargeReason);
        bench.Pass(1);
        Assert.AreEqual("Recovering after: Coldest below 0 \u00B0C (cold-stop)", bench.Limits.ChargeReason);
    }

    [TestMethod]
    public void Between_readings_time_goes_on_in_half_seconds()
    {
        GuardBench bench = GuardBench.Lfp(16).EachCell(3_400).Pass(1).EachCell(3_300).Pass(31);
        Assert.AreEqual(12_500, bench.ChargeMilliamps);
        bench.Silence(400);
        Assert.AreEqual(12_500, bench.ChargeMilliamps);
        bench.Silence(100);
        Assert.AreEqual(15_000, bench.ChargeMilliamps);
        bench.Silence(500);
        Assert.AreEqual(17_500, bench.ChargeMilliamps);
    }

    [TestMethod]
    public void The_first_step_may_be_at_any_time()
    {
        GuardBench bench = GuardBench.Lfp(16);
        bench.NowMs = -5_000_000_000L;
        bench.Pass(1);
        Assert.AreEqual(50_000, bench.ChargeMilliamps);
        Assert.AreEqual("", bench.Alarms);
    }
}
