using NanoBattery.Pylontech;
using NanoBattery.Readings;

namespace NanoBattery.Tests;

[TestClass]
public class EventTests
{
    private const int Bat = EventWord.BatEvents, Power = EventWord.PowerEvents, Fault = EventWord.SystemFault;
    private const int Warning = Alarm.Warning, Protection = Alarm.Protection;
    private const bool Goes = false, Stops = true;

    [TestMethod]
    public void A_cells_voltage_warns_first_and_then_stops_one_way()
    {
        Raises(Bat, 0x1, Alarm.HighCellVoltage, Protection, Stops, Goes);
        Raises(Bat, 0x2, Alarm.HighCellVoltage, Warning, Goes, Goes);
        Raises(Bat, 0x8, Alarm.LowCellVoltage, Warning, Goes, Goes);
        Raises(Bat, 0x10, Alarm.LowCellVoltage, Protection, Goes, Stops);
    }

    [TestMethod]
    public void A_modules_voltage_warns_first_and_then_stops_one_way()
    {
        Raises(Power, 0x1, Alarm.HighVoltage, Protection, Stops, Goes);
        Raises(Power, 0x2, Alarm.HighVoltage, Warning, Goes, Goes);
        Raises(Power, 0x8, Alarm.LowVoltage, Warning, Goes, Goes);
        Raises(Power, 0x10, Alarm.LowVoltage, Protection, Goes, Stops);
    }

    [TestMethod]
    public void Heat_and_cold_warn_first_and_then_stop_both_ways()
    {
        EventRaises(0x100, Alarm.HighTemperature, Protection, Stops, Stops);
        EventRaises(0x200, Alarm.HighTemperature, Warning, Goes, Goes);
        EventRaises(0x800, Alarm.LowTemperature, Warning, Goes, Goes);
        EventRaises(0x1000, Alarm.LowTemperature, Protection, Stops, Stops);
    }

    [TestMethod]
    public void Too_much_current_stops_the_way_it_flows_and_a_short_circuit_both()
    {
        EventRaises(0x10000, Alarm.FuseBlown, Protection, Stops, Stops);
        EventRaises(0x20000, Alarm.HighDischargeCurrent, Protection, Goes, Stops);
        EventRaises(0x40000, Alarm.HighChargeCurrent, Protection, Stops, Goes);
        EventRaises(0x80000, Alarm.HighDischargeCurrent, Protection, Goes, Stops);
        EventRaises(0x100000, Alarm.HighChargeCurrent, Protection, Stops, Goes);
    }

    [TestMethod]
    public void A_module_that_fails_or_goes_to_sleep_is_an_internal_failure()
    {
        EventRaises(0x1000000, Alarm.InternalFailure, Warning, Goes, Goes);
        EventRaises(0x10000000, Alarm.InternalFailure, Protection, Stops, Stops);
        EventRaises(0x20000000, Alarm.InternalFailure, Warning, Stops, Stops);
        EventRaises(0x40000000, Alarm.InternalFailure, Warning, Stops, Stops);
    }

    [TestMethod]
    public void A_low_charge_warns()
    {
        EventRaises(0x8000, Alarm.LowSoc, Warning, Goes, Goes);
    }

    [TestMethod]
    public void What_a_module_only_mentions_raises_nothing()
    {
        uint[] mentions =
        {
            0x4, 0x20, 0x40, 0x80, 0x400, 0x2000, 0x4000, 0x200000, 0x400000, 0x800000, 0x2000000, 0x4000000, 0x8000000, 0x80000000,
        };
        for (int i = 0; i < mentions.Length; i++)
        {
            EventRaises(mentions[i], Alarm.NoAlarm, Alarm.None, Goes, Goes);
        }
    }

    [TestMethod]
    public void A_fault_of_what_measures_or_protects_stops_what_it_protected()
    {
        Raises(Fault, 0x1, Alarm.InternalFailure, Protection, Stops, Stops);
        Raises(Fault, 0x2, Alarm.HighVoltage, Protection, Stops, Goes);
        Raises(Fault, 0x4, Alarm.InternalFailure, Protection, Stops, Stops);
        Raises(Fault, 0x8, Alarm.InternalFailure, Protection, Stops, Stops);
        Raises(Fault, 0x20, Alarm.InternalFailure, Protection, Stops, Stops);
        Raises(Fault, 0x40, Alarm.InternalFailure, Protection, Stops, Stops);
        Raises(Fault, 0x80, Alarm.InternalFailure, Protection, Stops, Stops);
        Raises(Fault, 0x400, Alarm.FuseBlown, Protection, Stops, Goes);
        Raises(Fault, 0x800, Alarm.FuseBlown, Protection, Goes, Stops);
    }

    [TestMethod]
    public void A_fault_of_sleep_or_of_the_bus_between_modules_only_warns()
    {
        Raises(Fault, 0x10, Alarm.InternalFailure, Warning, Goes, Goes);
        Raises(Fault, 0x100, Alarm.InternalFailure, Warning, Goes, Goes);
        Raises(Fault, 0x200, Alarm.InternalFailure, Warning, Goes, Goes);
    }

    [TestMethod]
    public void Every_bit_that_has_a_meaning_has_one_row_and_only_one()
    {
        EventTable table = new EventTable();
        uint[] all = { 0xFFFFFFFF, 0xFFFFFFFF, 0xFFF };
        for (int word = Bat; word <= Fault; word++)
        {
            uint seen = 0;
            for (int row = 0; row < table.Count; row++)
            {
                uint bit = table.IsOf(row, word) ? table.BitAt(row) : 0;
                Assert.AreEqual(0u, bit & (bit - 1));
                Assert.AreEqual(0u, seen & bit);
                seen |= bit;
            }

            Assert.AreEqual(all[word], seen);
        }
    }

    private static void EventRaises(uint bit, int alarm, int level, bool charging, bool discharging)
    {
        Raises(Bat, bit, alarm, level, charging, discharging);
        Raises(Power, bit, alarm, level, charging, discharging);
    }

    private static void Raises(int word, uint bit, int alarm, int level, bool charging, bool discharging)
    {
        BatteryReading reading = new BatteryReading();
        new EventBits().Apply(word == Bat ? bit : 0, word == Power ? bit : 0, word == Fault ? bit : 0, reading);
        for (int i = 0; i < Alarm.Count; i++)
        {
            Assert.AreEqual(i == alarm ? level : Alarm.None, reading.Alarms.LevelOf(i), "word " + word + " bit " + bit + " alarm " + i);
        }

        Assert.AreEqual(charging, reading.StopsCharging, "word " + word + " bit " + bit);
        Assert.AreEqual(discharging, reading.StopsDischarging, "word " + word + " bit " + bit);
    }
}
