using NanoBattery.Guard;
using NanoBattery.History;
using NanoBattery.Messages;
using NanoBattery.Readings;

namespace NanoBattery.Tests;

[TestClass]
public class ShownHistoryTests
{
    [TestMethod]
    public void Each_value_is_the_devices_where_it_remembers_it_and_else_our_own()
    {
        WatchedBattery battery = Day();
        BatteryHistory device = new BatteryHistory { TotalDrawnMilliampHours = 1_057_300, HighestMillivolts = 0, LowVoltageAlarms = 0 };
        BatteryHistory shown = new ShownHistory(battery.Log).Of(device, 280_000);

        Assert.AreEqual(1_057_300, shown.TotalDrawnMilliampHours);
        Assert.AreEqual(0, shown.HighestMillivolts);
        Assert.AreEqual(0, shown.LowVoltageAlarms);
        Assert.AreEqual(4, shown.ChargeCycles);
        Assert.AreEqual(51_200, shown.LowestMillivolts);
        Assert.AreEqual(6_144, shown.DischargedDekawattHours);
        Assert.AreEqual(0, shown.ChargedDekawattHours);
        Assert.AreEqual(0, shown.HighVoltageAlarms);
        Assert.AreEqual(Reading.Unknown, shown.SecondsSinceFull);
    }

    [TestMethod]
    public void What_we_do_not_count_stays_as_the_device_says()
    {
        ShownHistory shown = new ShownHistory(Day().Log);
        BatteryHistory device = new BatteryHistory { FullDischarges = 3, DeepestDischargeMilliampHours = 50_000 };

        Assert.AreEqual(3, shown.Of(device, 0).FullDischarges);
        Assert.AreEqual(50_000, shown.Of(device, 0).DeepestDischargeMilliampHours);
        Assert.AreEqual(Reading.Unknown, shown.Of(device, 0).LastDischargeMilliampHours);
        Assert.AreEqual(Reading.Unknown, shown.Of(device, 0).AverageDischargeMilliampHours);
        Assert.AreEqual(Reading.Unknown, shown.Of(new BatteryHistory(), 0).FullDischarges);
    }

    [TestMethod]
    public void The_battery_message_shows_the_merged_history()
    {
        WatchedBattery battery = Day();
        battery.Reading.TemperatureDecidegrees = -15;
        battery.WatchAlarm(Alarm.LowCellVoltage, Alarm.Warning);
        battery.Reading.History.ChargedDekawattHours = 4_800;
        battery.Reading.History.LastDischargeMilliampHours = 20_000;
        BatteryHistory history = new ShownHistory(battery.Log).Of(battery.Reading.History, 280_000);

        MessageShape message = new BatteryMessage(0).Write(battery.Reading, new Limits(), history, 280_000);
        Mailbox mail = new Mailbox();
        mail.Publish("battery", message.Buffer, message.Length, false);

        Assert.IsTrue(mail.BatteryHas("\"ChargeCycles\":4,\"FullDischarges\":null,\"MinimumVoltage\":51.200,\"MaximumVoltage\":51.200,"));
        Assert.IsTrue(mail.BatteryHas("\"TotalAhDrawn\":1200.013,\"DeepestDischarge\":null,\"LastDischarge\":20.000,"));
        Assert.IsTrue(mail.BatteryHas("\"DischargedEnergy\":61.44,\"ChargedEnergy\":48.00,\"TimeSinceLastFullCharge\":null,"));
        Assert.IsTrue(mail.BatteryHas("\"LowVoltageAlarms\":1,\"HighVoltageAlarms\":0,\"MinimumCellVoltage\":null,"));
        Assert.IsTrue(mail.BatteryHas("\"MinimumTemperature\":-1.5,\"MaximumTemperature\":-1.5"));
    }

    /// <summary>A day at 50 A.</summary>
    private static WatchedBattery Day() => new WatchedBattery().WithCurrent(-50_000).Watch(24 * 60, 60_000);
}
