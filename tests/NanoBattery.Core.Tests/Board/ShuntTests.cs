using NanoBattery.Settings;

namespace NanoBattery.Tests;

[TestClass]
public class ShuntTests
{
    private static Wire Shunt() => Wire.Begin().ShuntBlock("12865", "-7625", "839");

    [TestMethod]
    public void A_shunts_reading_becomes_a_battery_message()
    {
        Bench bench = new Bench();
        bench.Hear(Shunt(), 5);

        Assert.AreEqual("nanobattery/board/battery", bench.Mail.BatteryTopic);
        Assert.IsTrue(bench.Mail.BatteryHas("{\"Dc\":{\"Power\":120,\"Voltage\":12.865,\"Current\":-7.625,\"Temperature\":null,"));
        Assert.IsTrue(bench.Mail.BatteryHas("\"Soc\":83.9,\"InstalledCapacity\":null,\"Capacity\":null,\"ConsumedAmphours\":25.000,\"TimeToGo\":28800,"));
        Assert.IsTrue(bench.Mail.BatteryHas("\"MaxChargeVoltage\":13.800,\"MaxChargeCurrent\":50.000,\"MaxDischargeCurrent\":50.000,"));
        Assert.IsTrue(bench.Mail.BatteryHas("\"Voltages\":{},\"Balances\":{}}"));
        Assert.IsTrue(bench.Mail.BatteryHas("\"Io\":{\"AllowToCharge\":1,\"AllowToDischarge\":1,\"AllowToBalance\":0}"));
        Assert.IsFalse(bench.Mail.AnyRetained);
    }

    [TestMethod]
    public void Nothing_is_published_before_the_first_complete_reading()
    {
        Bench bench = new Bench();
        bench.Run(120_000);

        Assert.AreEqual(0, bench.Mail.BatteryCount);
        Assert.AreEqual(0, bench.Mail.StateCount);
    }

    [TestMethod]
    public void A_monitor_without_a_state_of_charge_gives_no_battery_message_and_says_why()
    {
        Bench bench = new Bench();
        bench.Hear(Wire.Begin().ShuntBlock("12865", "-7625", "---"), 5);

        Assert.AreEqual(0, bench.Mail.BatteryCount);
        Assert.IsTrue(bench.Mail.StateHas("No state of charge (SOC ---)"));
        Assert.IsTrue(bench.Mail.StateHas("\"Soc\":null"));
    }

    [TestMethod]
    public void A_monitor_set_up_as_an_energy_meter_gives_no_battery_message_and_says_why()
    {
        Bench bench = new Bench();
        bench.Hear(Wire.Begin().Field("PID", "0xA389").Field("V", "12800").Field("I", "500").Field("SOC", "---").Field("MON", "1").End(), 5);

        Assert.AreEqual(0, bench.Mail.BatteryCount);
        Assert.IsTrue(bench.Mail.StateHas("DC energy meter"));
        Assert.IsTrue(bench.Mail.StateHas("\"MonitorMode\":1,\"MonitorModeText\":\"Generic load\""));
    }

    [TestMethod]
    public void A_topic_has_at_most_one_message_a_second()
    {
        Bench bench = new Bench();
        byte[] bytes = Shunt().ToArray();
        for (int i = 0; i < 100; i++)
        {
            bench.Line.Send(bytes);
            bench.Run(100);
        }

        Assert.IsTrue(bench.Mail.BatteryCount <= 10 && bench.Mail.BatteryCount >= 9);
        Assert.IsTrue(bench.Mail.StateCount <= 10 && bench.Mail.StateCount >= 9);
    }

    [TestMethod]
    public void A_lost_cable_ends_at_zero_within_ten_seconds_and_stays_there()
    {
        Bench bench = new Bench();
        bench.Hear(Shunt(), 5);
        bench.Run(8_980);
        Assert.IsTrue(bench.Mail.BatteryHas("\"MaxChargeCurrent\":50.000"));

        bench.Run(1_040);
        Assert.IsTrue(bench.Mail.BatteryHas("\"MaxChargeCurrent\":0.000,\"MaxDischargeCurrent\":0.000"));
        Assert.IsTrue(bench.Mail.BatteryHas("\"BmsCable\":2"));
        Assert.IsTrue(bench.Mail.BatteryHas("\"AllowToCharge\":0,\"AllowToDischarge\":0"));
        Assert.IsTrue(bench.Mail.BatteryHas("\"Voltage\":12.865,\"Current\":null"));
        Assert.IsTrue(bench.Mail.BatteryHas("\"Soc\":83.9"));
        Assert.IsTrue(bench.Mail.StateHas("\"Online\":0"));
        Assert.IsTrue(bench.Mail.StateHas("\"Battery\":\"No complete reading for more than 10 s\""));

        int before = bench.Mail.BatteryCount;
        bench.Run(60_000);
        Assert.AreEqual(60, bench.Mail.BatteryCount - before);
    }

    [TestMethod]
    public void A_monitor_that_loses_its_state_of_charge_ends_at_zero_and_says_why()
    {
        Bench bench = new Bench();
        bench.Hear(Shunt(), 5);
        bench.Hear(Wire.Begin().ShuntBlock("12865", "-7625", "---"), 12);

        Assert.IsTrue(bench.Mail.BatteryHas("\"MaxChargeCurrent\":0.000,\"MaxDischargeCurrent\":0.000"));
        Assert.IsTrue(bench.Mail.BatteryHas("\"Soc\":83.9"));
        Assert.IsTrue(bench.Mail.StateHas("\"Battery\":\"No state of charge (SOC ---)"));
    }

    [TestMethod]
    public void A_cable_that_returns_brings_the_limits_back()
    {
        Bench bench = new Bench();
        bench.Hear(Shunt(), 5);
        bench.Run(30_000);
        bench.Hear(Shunt(), 2);
        Assert.IsTrue(bench.Mail.BatteryHas("\"MaxChargeCurrent\":0.000,\"MaxDischargeCurrent\":0.000"));
        Assert.IsTrue(bench.Mail.BatteryHas("\"ChargeLimitation\":\"Recovering after: No complete reading for more than 10 s\""));

        bench.Hear(Shunt(), 4);
        Assert.IsTrue(bench.Mail.BatteryHas("\"AllowToCharge\":1,\"AllowToDischarge\":1"));

        bench.Hear(Shunt(), 10);
        Assert.IsTrue(bench.Mail.BatteryHas("\"MaxChargeCurrent\":50.000,\"MaxDischargeCurrent\":50.000"));
        Assert.IsTrue(bench.Mail.BatteryHas("\"BmsCable\":0"));
        Assert.IsTrue(bench.Mail.StateHas("\"Online\":1"));
    }

    [TestMethod]
    public void A_history_block_alone_does_not_make_an_old_voltage_look_new()
    {
        Bench bench = new Bench();
        bench.Hear(Shunt(), 5);
        bench.Hear(Wire.Begin().Field("H1", "-1000").Field("H4", "7").End(), 11);

        Assert.IsTrue(bench.Mail.BatteryHas("\"MaxChargeCurrent\":0.000"));
    }

    [TestMethod]
    public void The_monitors_alarms_are_the_batterys()
    {
        Bench bench = new Bench();
        bench.Hear(
            Wire.Begin().Field("PID", "0x203").Field("V", "11000").Field("I", "-500").Field("P", "-5").Field("SOC", "40")
                .Field("Alarm", "ON").Field("AR", "37").End(), 4);

        Assert.IsTrue(bench.Mail.BatteryHas("\"LowVoltage\":2,\"HighVoltage\":0,\"LowSoc\":2,"));
        Assert.IsTrue(bench.Mail.BatteryHas("\"LowTemperature\":2,\"HighTemperature\":0,"));
    }

    [TestMethod]
    public void A_reason_that_outlives_its_alarm_raises_none()
    {
        Bench bench = new Bench();
        bench.Hear(
            Wire.Begin().Field("PID", "0x203").Field("V", "12000").Field("I", "-500").Field("P", "-5").Field("SOC", "400")
                .Field("Alarm", "OFF").Field("AR", "1").End(), 4);

        Assert.IsTrue(bench.Mail.BatteryHas("\"LowVoltage\":0,"));
    }

    [TestMethod]
    public void The_history_of_the_monitor_is_in_the_message()
    {
        Bench bench = new Bench();
        bench.Hear(
            Shunt().Field("H1", "-50000").Field("H4", "7").Field("H6", "-1057300").Field("H7", "11733").Field("H8", "14200")
                .Field("H17", "46").Field("H18", "4800").End(), 4);

        Assert.IsTrue(bench.Mail.BatteryHas("\"ChargeCycles\":7,\"FullDischarges\":null,\"MinimumVoltage\":11.733,\"MaximumVoltage\":14.200,"));
        Assert.IsTrue(bench.Mail.BatteryHas("\"TotalAhDrawn\":1057.300,\"DeepestDischarge\":50.000,"));
        Assert.IsTrue(bench.Mail.BatteryHas("\"DischargedEnergy\":0.46,\"ChargedEnergy\":48.00,"));
    }

    [TestMethod]
    public void An_old_monitor_without_a_power_label_gets_its_power_from_voltage_and_current()
    {
        Bench bench = new Bench();
        bench.Hear(Wire.Begin().Field("V", "12500").Field("I", "-8000").Field("SOC", "500").Field("BMV", "602S").End(), 5);

        Assert.IsTrue(bench.Mail.BatteryHas("\"Power\":-100,"));
    }

    [TestMethod]
    public void The_settings_make_the_limits()
    {
        BoardSettings settings = new BoardSettings();
        settings.Set("battery.cells", "16");
        settings.Set("battery.capacityAh", "280");
        settings.Set("battery.maxChargeCurrentA", "32.5");
        settings.Set("battery.maxDischargeCurrentA", "140");
        settings.Set("battery.maxCellVoltageV", "3.5");
        settings.Set("mqtt.base", "solar/shed");
        Bench bench = new Bench(settings);
        bench.Hear(Wire.Begin().ShuntBlock("53000", "1000", "500"), 4);

        Assert.AreEqual("solar/shed/battery", bench.Mail.BatteryTopic);
        Assert.AreEqual("solar/shed/shunt/state", bench.Mail.StateTopic);
        Assert.IsTrue(bench.Mail.BatteryHas("\"MaxChargeVoltage\":56.000,\"MaxChargeCurrent\":32.500,\"MaxDischargeCurrent\":140.000,"));
        Assert.IsTrue(bench.Mail.BatteryHas("\"BatteryLowVoltage\":46.400"));
        Assert.IsTrue(bench.Mail.BatteryHas("\"InstalledCapacity\":280.000,\"Capacity\":140.000,"));
    }

    [TestMethod]
    public void A_voltage_that_fits_no_pack_stops_charging_and_discharging()
    {
        Bench bench = new Bench();
        bench.Hear(Wire.Begin().ShuntBlock("17300", "1000", "500"), 4);

        Assert.IsTrue(bench.Mail.BatteryHas("\"MaxChargeVoltage\":17.300,\"MaxChargeCurrent\":0.000,\"MaxDischargeCurrent\":0.000,"));
        Assert.IsTrue(bench.Mail.BatteryHas("set battery.cells"));
    }

    [TestMethod]
    public void The_number_of_cells_is_told_by_the_first_voltage_and_kept()
    {
        Bench bench = new Bench();
        bench.Hear(Wire.Begin().ShuntBlock("26400", "1000", "500"), 4);
        bench.Hear(Wire.Begin().ShuntBlock("15000", "1000", "500"), 4);

        Assert.IsTrue(bench.Mail.BatteryHas("\"MaxChargeVoltage\":27.600,"));
    }

    [TestMethod]
    public void A_clock_beyond_49_days_changes_nothing()
    {
        Bench bench = new Bench();
        bench.NowMs = 0x7FFF_FFFFL - 3_000;
        bench.Hear(Shunt(), 6);
        Assert.IsTrue(bench.Mail.BatteryHas("\"MaxChargeCurrent\":50.000"));
        Assert.IsTrue(bench.Mail.BatteryCount >= 3);

        bench.NowMs = 0xFFFF_FFFFL - 3_000;
        bench.Hear(Shunt(), 6);
        Assert.IsTrue(bench.Mail.BatteryHas("\"MaxChargeCurrent\":50.000"));
        bench.Run(12_000);
        Assert.IsTrue(bench.Mail.BatteryHas("\"MaxChargeCurrent\":0.000"));
    }
}
