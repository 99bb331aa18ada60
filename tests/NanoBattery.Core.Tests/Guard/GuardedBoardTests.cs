using NanoBattery.Settings;

namespace NanoBattery.Tests;

/// <summary>What the guard decides is what the board publishes, and an operator's word reaches it.</summary>
[TestClass]
public class GuardedBoardTests
{
    private const string GuardTopic = "nanobattery/board/guard";
    private const string Gone = "\"Battery\":\"The temperature was there and is gone\"";

    [TestMethod]
    public void A_cold_pack_is_not_charged_and_says_why()
    {
        Bench bench = new Bench();
        bench.Hear(Shunt("13200", "500", "-5"), 5);

        Assert.IsTrue(bench.Mail.BatteryHas("\"MaxChargeVoltage\":13.800,\"MaxChargeCurrent\":0.000,\"MaxDischargeCurrent\":6.250,"));
        Assert.IsTrue(bench.Mail.BatteryHas("\"ChargeMode\":\"Bulk\",\"ChargeLimitation\":\"Coldest below 0 "));
        Assert.IsTrue(bench.Mail.BatteryHas("(cold-stop)\",\"DischargeLimitation\":\"Coldest below 10 "));
        Assert.IsTrue(bench.Mail.BatteryHas("(discharge-cold)\"}"));
        Assert.IsTrue(bench.Mail.BatteryHas("\"LowChargeTemperature\":2,"));
        Assert.IsTrue(bench.Mail.BatteryHas("\"LowTemperature\":2,"));
        Assert.IsTrue(bench.Mail.BatteryHas("\"Io\":{\"AllowToCharge\":0,\"AllowToDischarge\":1,\"AllowToBalance\":0}"));
        Assert.IsTrue(bench.Mail.BatteryHas("\"NrOfModulesBlockingCharge\":1,\"NrOfModulesBlockingDischarge\":0"));
        Assert.IsTrue(bench.Mail.StateHas("\"Battery\":\"Published\""));
    }

    [TestMethod]
    public void A_hot_pack_is_neither_charged_nor_discharged()
    {
        Bench bench = new Bench();
        bench.Hear(Shunt("13200", "500", "56"), 5);

        Assert.IsTrue(bench.Mail.BatteryHas("\"MaxChargeCurrent\":0.000,\"MaxDischargeCurrent\":0.000,"));
        Assert.IsTrue(bench.Mail.BatteryHas("\"HighChargeTemperature\":2,"));
        Assert.IsTrue(bench.Mail.BatteryHas("\"HighTemperature\":2,"));
        Assert.IsTrue(bench.Mail.BatteryHas("\"Io\":{\"AllowToCharge\":0,\"AllowToDischarge\":0,\"AllowToBalance\":0}"));
    }

    [TestMethod]
    public void A_full_extra2000_floats_at_seven_amps()
    {
        Bench bench = new Bench(GuardBench.Profile("extra2000"));
        bench.Hear(Shunt("49500", "960", "20"), 5);

        Assert.IsTrue(bench.Mail.BatteryHas("\"MaxChargeVoltage\":51.000,\"MaxChargeCurrent\":7.000,\"MaxDischargeCurrent\":50.000,"));
        Assert.IsTrue(bench.Mail.BatteryHas("\"ChargeMode\":\"Float\",\"ChargeLimitation\":\"SoC above 90 % (soc-taper)\","));
    }

    [TestMethod]
    public void Settings_that_contradict_each_other_make_no_board()
    {
        string refusal = "";
        try
        {
            Bench bench = new Bench(GuardBench.With("guard.rules.cell-low.releaseMillivolts", "2500"));
            refusal = "accepted at " + bench.NowMs;
        }
        catch (SettingException trouble)
        {
            refusal = trouble.Message;
        }

        Assert.AreEqual(
            "guard.rules.cell-low.releaseMillivolts: 2.5 V must be above the trip at 2.5 V, or the rule could never rest", refusal);
    }

    [TestMethod]
    public void A_voltage_that_cannot_be_stops_everything()
    {
        Bench bench = new Bench();
        bench.Hear(Shunt("13200", "500", "20"), 5);
        bench.Hear(Shunt("655350", "500", "20"), 1);

        Assert.IsTrue(bench.Mail.BatteryHas("\"MaxChargeCurrent\":0.000,\"MaxDischargeCurrent\":0.000,"));
    }

    [TestMethod]
    public void An_operators_release_is_obeyed()
    {
        Orders orders = new Orders();
        Bench bench = WithoutItsSensor(orders);
        Assert.IsTrue(bench.Mail.StateHas(Gone));

        orders.Give(GuardTopic, "release");
        bench.Hear(Shunt("13200", "500", "---"), 4);
        Assert.IsTrue(bench.Mail.StateHas("\"Battery\":\"Published\""));
        Assert.IsTrue(bench.Mail.BatteryHas("\"AllowToCharge\":1,\"AllowToDischarge\":1"));
    }

    [TestMethod]
    public void A_release_that_the_broker_kept_is_not_obeyed()
    {
        Orders orders = new Orders();
        Bench bench = WithoutItsSensor(orders);
        orders.Give(GuardTopic, "release", true);
        bench.Hear(Shunt("13200", "500", "---"), 4);
        Assert.IsTrue(bench.Mail.StateHas(Gone));
    }

    [TestMethod]
    public void Another_text_or_another_topic_is_not_obeyed()
    {
        Orders orders = new Orders();
        Bench bench = WithoutItsSensor(orders);
        orders.Give(GuardTopic, "Release");
        bench.Hear(Shunt("13200", "500", "---"), 4);
        orders.Give(GuardTopic, "release ");
        bench.Hear(Shunt("13200", "500", "---"), 4);
        orders.Give("nanobattery/board/battery", "release");
        bench.Hear(Shunt("13200", "500", "---"), 4);
        Assert.IsTrue(bench.Mail.StateHas(Gone));
        Assert.IsTrue(bench.Mail.BatteryHas("\"AllowToCharge\":0,\"AllowToDischarge\":0"));
    }

    private static Bench WithoutItsSensor(Orders orders)
    {
        Bench bench = new Bench(new BoardSettings(), orders);
        bench.Hear(Shunt("13200", "500", "20"), 5);
        bench.Hear(Shunt("13200", "500", "---"), 3);
        return bench;
    }

    private static Wire Shunt(string volts, string soc, string temperature)
    {
        return Wire.Begin().Field("PID", "0xA389").Field("V", volts).Field("I", "0").Field("P", "0").Field("SOC", soc).Field("T", temperature).End();
    }
}
