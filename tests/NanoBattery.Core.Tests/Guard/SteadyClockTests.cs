namespace NanoBattery.Tests;

/// <summary>Whatever clock drives the board, a battery in good order is served and a silent one is not.</summary>
[TestClass]
public class SteadyClockTests
{
    private const string Full = "\"MaxChargeCurrent\":50.000,\"MaxDischargeCurrent\":50.000";
    private const string Zero = "\"MaxChargeCurrent\":0.000,\"MaxDischargeCurrent\":0.000";

    [TestMethod]
    public void A_counter_that_begins_again_at_zero_disturbs_nothing()
    {
        Bench bench = At(0xFFFF_FFFFL - 5_000, false);
        ServedWithoutABreak(bench);
    }

    [TestMethod]
    public void A_counter_that_goes_on_below_zero_disturbs_nothing()
    {
        Bench bench = At(0x7FFF_FFFFL - 5_000, true);
        ServedWithoutABreak(bench);
    }

    [TestMethod]
    public void A_counter_that_begins_again_in_a_silence_still_ends_it_at_zero()
    {
        EndsAtZero(At(0xFFFF_FFFFL - 9_000, false));
        EndsAtZero(At(0x7FFF_FFFFL - 9_000, true));
    }

    [TestMethod]
    public void A_clock_set_back_in_a_silence_does_not_prolong_it()
    {
        Bench bench = At(100_000_000, false);
        bench.ClockBits = 64;
        bench.Hear(Shunt(), 5);
        bench.Run(4_980);
        bench.NowMs -= 50_000_000;
        bench.Run(4_020);
        Assert.IsTrue(bench.Mail.BatteryHas(Full));
        bench.Run(1_060);
        Assert.IsTrue(bench.Mail.BatteryHas(Zero));
        Assert.IsTrue(bench.Mail.BatteryHas("\"BmsCable\":2"));
    }

    [TestMethod]
    public void A_clock_set_back_while_the_battery_is_heard_disturbs_nothing()
    {
        Bench bench = At(100_000_000, false);
        bench.ClockBits = 64;
        bench.Hear(Shunt(), 5);
        bench.NowMs -= 50_000_000;
        int before = bench.Mail.BatteryCount;
        bench.Hear(Shunt(), 5);
        Assert.IsTrue(bench.Mail.BatteryHas(Full));
        Assert.IsTrue(bench.Mail.BatteryCount - before >= 4);
    }

    [TestMethod]
    public void A_clock_set_forward_makes_readings_old_until_new_ones_come()
    {
        Bench bench = At(5_000, false);
        bench.ClockBits = 64;
        bench.Hear(Shunt(), 5);
        bench.NowMs += 3_600_000;
        bench.Run(20);
        Assert.IsTrue(bench.Mail.BatteryHas(Zero));

        bench.Hear(Shunt(), 13);
        Assert.IsTrue(bench.Mail.BatteryHas(Full));
    }

    private static void ServedWithoutABreak(Bench bench)
    {
        bench.Hear(Shunt(), 4);
        int before = bench.Mail.BatteryCount;
        for (int second = 0; second < 6; second++)
        {
            bench.Hear(Shunt(), 1);
            Assert.IsTrue(bench.Mail.BatteryHas(Full));
            Assert.IsTrue(bench.Mail.BatteryHas("\"BmsCable\":0"));
        }

        Assert.AreEqual(6, bench.Mail.BatteryCount - before);
        bench.Run(11_000);
        Assert.IsTrue(bench.Mail.BatteryHas(Zero));
    }

    private static void EndsAtZero(Bench bench)
    {
        bench.Hear(Shunt(), 4);
        bench.Run(8_980);
        Assert.IsTrue(bench.Mail.BatteryHas(Full));
        bench.Run(1_040);
        Assert.IsTrue(bench.Mail.BatteryHas(Zero));
        bench.Run(5_000);
        Assert.IsTrue(bench.Mail.BatteryHas(Zero));
    }

    private static Bench At(long startMs, bool hasSign)
    {
        Bench bench = new Bench();
        bench.NowMs = startMs;
        bench.ClockBits = 32;
        bench.ClockHasSign = hasSign;
        return bench;
    }

    private static Wire Shunt() => Wire.Begin().ShuntBlock("12865", "-7625", "839");
}
