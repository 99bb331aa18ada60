using NanoBattery.History;
using NanoBattery.Readings;

namespace NanoBattery.Tests;

[TestClass]
public class BatteryLogTests
{
    private const int MinuteMs = 60_000;
    private const int MinutesADay = 24 * 60;

    [TestMethod]
    public void Nothing_is_known_of_a_battery_that_was_never_seen()
    {
        BatteryLog log = new BatteryLog();

        Assert.AreEqual(Reading.Unknown, log.LowestMillivolts);
        Assert.AreEqual(Reading.Unknown, log.HighestCellMillivolts);
        Assert.AreEqual(Reading.Unknown, log.DrawnMilliampHours);
        Assert.AreEqual(Reading.Unknown, log.FullCycles(280_000));
        Assert.AreEqual(Reading.Unknown, log.DischargedDekawattHours);
        Assert.AreEqual(Reading.Unknown, log.ChargedDekawattHours);
        Assert.AreEqual(Reading.Unknown, log.SecondsSinceFull);
        Assert.AreEqual(0, log.LowVoltageAlarms);
    }

    [TestMethod]
    public void A_day_at_50_A_draws_1200_Ah_and_their_energy()
    {
        BatteryLog log = new WatchedBattery().WithCurrent(-50_000).Watch(MinutesADay, MinuteMs).Log;

        Assert.AreEqual(1_200_000, log.DrawnMilliampHours);
        Assert.AreEqual(6_144, log.DischargedDekawattHours);
        Assert.AreEqual(0, log.ChargedDekawattHours);
    }

    [TestMethod]
    public void Charging_draws_nothing_and_counts_its_energy()
    {
        BatteryLog log = new WatchedBattery().WithCurrent(50_000).Watch(MinutesADay, MinuteMs).Log;

        Assert.AreEqual(0, log.DrawnMilliampHours);
        Assert.AreEqual(0, log.DischargedDekawattHours);
        Assert.AreEqual(6_144, log.ChargedDekawattHours);
    }

    [TestMethod]
    public void Short_steps_lose_nothing_of_a_small_current()
    {
        WatchedBattery battery = new WatchedBattery().WithCurrent(-100);
        Assert.AreEqual(0, battery.Watch(1_799, 20).Log.DrawnMilliampHours);
        Assert.AreEqual(1, battery.Watch(1, 20).Log.DrawnMilliampHours);
    }

    [TestMethod]
    public void Less_than_a_watt_counts_too()
    {
        // 0.512 W for 20 h.
        BatteryLog log = new WatchedBattery().WithCurrent(-10).Watch(20 * 60, MinuteMs).Log;

        Assert.AreEqual(200, log.DrawnMilliampHours);
        Assert.AreEqual(1, log.DischargedDekawattHours);
    }

    [TestMethod]
    public void Ten_years_at_2000_A_and_60_V_do_not_overflow()
    {
        WatchedBattery battery = new WatchedBattery().WithCurrent(-2_000_000);
        battery.Reading.PackMillivolts = 60_000;
        battery.Watch(6_312, 50_000_000);

        Assert.AreEqual(int.MaxValue, battery.Log.DrawnMilliampHours);
        Assert.AreEqual(626_190, battery.Log.FullCycles(280_000));
        Assert.AreEqual(1_052_000_000, battery.Log.DischargedDekawattHours);
        Assert.AreEqual(int.MaxValue, battery.Log.FullCycles(1));
    }

    [TestMethod]
    public void A_cycle_is_the_whole_capacity_drawn()
    {
        BatteryLog log = new WatchedBattery().WithCurrent(-50_000).Watch(MinutesADay, MinuteMs).Log;

        Assert.AreEqual(4, log.FullCycles(280_000));
        Assert.AreEqual(1, log.FullCycles(1_200_000));
        Assert.AreEqual(0, log.FullCycles(1_200_001));
        Assert.AreEqual(Reading.Unknown, log.FullCycles(0));
    }

    [TestMethod]
    public void Without_a_current_the_devices_power_counts_and_the_charge_is_unknown()
    {
        WatchedBattery battery = new WatchedBattery().WithCurrent(Reading.Unknown);
        battery.Reading.PowerWatts = -600;
        battery.Watch(60, MinuteMs);

        Assert.AreEqual(60, battery.Log.DischargedDekawattHours);
        Assert.AreEqual(Reading.Unknown, battery.Log.DrawnMilliampHours);
        Assert.AreEqual(Reading.Unknown, battery.Log.FullCycles(280_000));
    }

    [TestMethod]
    public void The_lowest_and_the_highest_stay()
    {
        WatchedBattery battery = new WatchedBattery();
        See(battery, 51_200, 3_200, 3_210, 200, 190, 230);
        See(battery, 48_000, 2_950, 3_300, -15, -20, 10);
        See(battery, 55_000, 3_400, 3_500, 300, 295, 410);
        See(battery, 52_000, 3_250, 3_260, 200, 190, 230);

        Assert.AreEqual(48_000, battery.Log.LowestMillivolts);
        Assert.AreEqual(55_000, battery.Log.HighestMillivolts);
        Assert.AreEqual(2_950, battery.Log.LowestCellMillivolts);
        Assert.AreEqual(3_500, battery.Log.HighestCellMillivolts);
        Assert.AreEqual(-20, battery.Log.LowestDecidegrees);
        Assert.AreEqual(410, battery.Log.HighestDecidegrees);
    }

    [TestMethod]
    public void What_is_not_measured_is_neither_lowest_nor_highest()
    {
        WatchedBattery battery = new WatchedBattery();
        battery.Reading.CellMillivolts[0] = 3_300;
        battery.WatchOnce();
        Assert.AreEqual(Reading.Unknown, battery.Log.LowestCellMillivolts);
        Assert.AreEqual(Reading.Unknown, battery.Log.LowestDecidegrees);

        battery.Reading.CellCount = 2;
        battery.Reading.CellMillivolts[1] = Reading.Unknown;
        battery.Reading.TemperatureDecidegrees = 0;
        battery.WatchOnce();
        Assert.AreEqual(3_300, battery.Log.LowestCellMillivolts);
        Assert.AreEqual(3_300, battery.Log.HighestCellMillivolts);
        Assert.AreEqual(0, battery.Log.LowestDecidegrees);
    }

    [TestMethod]
    public void The_time_since_full_is_unknown_until_it_was_full()
    {
        WatchedBattery battery = new WatchedBattery();
        battery.Reading.SocPermille = 994;
        Assert.AreEqual(Reading.Unknown, battery.Watch(100, 1_000).Log.SecondsSinceFull);

        battery.Reading.SocPermille = 995;
        Assert.AreEqual(0, battery.Watch(100, 1_000).Log.SecondsSinceFull);

        battery.Reading.SocPermille = 994;
        Assert.AreEqual(33, battery.Watch(100, 333).Log.SecondsSinceFull);

        battery.Reading.SocPermille = 1_000;
        Assert.AreEqual(0, battery.Watch(1, 1_000).Log.SecondsSinceFull);
    }

    [TestMethod]
    public void An_alarm_counts_when_it_is_raised_and_not_while_it_stands()
    {
        WatchedBattery battery = new WatchedBattery();
        battery.WatchAlarm(Alarm.LowVoltage, Alarm.Warning);
        battery.WatchAlarm(Alarm.LowVoltage, Alarm.Protection);
        battery.WatchAlarm(Alarm.LowVoltage, Alarm.Warning);
        Assert.AreEqual(1, battery.Log.LowVoltageAlarms);

        battery.WatchAlarm(Alarm.LowVoltage, Alarm.None);
        battery.WatchAlarm(Alarm.LowVoltage, Alarm.Protection);
        Assert.AreEqual(2, battery.Log.LowVoltageAlarms);
        Assert.AreEqual(0, battery.Log.HighVoltageAlarms);
    }

    [TestMethod]
    public void The_pack_and_a_cell_raise_one_alarm_together()
    {
        WatchedBattery battery = new WatchedBattery();
        battery.WatchAlarm(Alarm.HighCellVoltage, Alarm.Warning);
        battery.Alarms.Raise(Alarm.HighVoltage, Alarm.Warning);
        battery.WatchOnce();
        battery.WatchAlarm(Alarm.HighVoltage, Alarm.Warning);
        Assert.AreEqual(1, battery.Log.HighVoltageAlarms);

        battery.WatchAlarm(Alarm.LowCellVoltage, Alarm.Protection);
        battery.WatchAlarm(Alarm.HighVoltage, Alarm.Protection);
        Assert.AreEqual(2, battery.Log.HighVoltageAlarms);
        Assert.AreEqual(1, battery.Log.LowVoltageAlarms);
    }

    [TestMethod]
    public void Other_alarms_are_none_of_a_voltage()
    {
        WatchedBattery battery = new WatchedBattery();
        for (int alarm = 0; alarm < Alarm.Count; alarm++)
        {
            bool isVoltage = alarm == Alarm.LowVoltage || alarm == Alarm.HighVoltage || alarm == Alarm.LowCellVoltage
                || alarm == Alarm.HighCellVoltage;
            battery.Alarms.Raise(alarm, isVoltage ? Alarm.None : Alarm.Protection);
        }

        battery.WatchOnce();
        Assert.AreEqual(0, battery.Log.LowVoltageAlarms);
        Assert.AreEqual(0, battery.Log.HighVoltageAlarms);
    }

    private static void See(WatchedBattery battery, int pack, int lowCell, int highCell, int mean, int coldest, int hottest)
    {
        battery.Reading.PackMillivolts = pack;
        battery.Reading.CellCount = 2;
        battery.Reading.CellMillivolts[0] = highCell;
        battery.Reading.CellMillivolts[1] = lowCell;
        battery.Reading.TemperatureDecidegrees = mean;
        battery.Reading.ColdestCellDecidegrees = coldest;
        battery.Reading.HottestCellDecidegrees = hottest;
        battery.WatchOnce();
    }
}
