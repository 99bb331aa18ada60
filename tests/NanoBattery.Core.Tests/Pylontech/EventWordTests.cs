using NanoBattery.Pylontech;
using NanoBattery.Readings;

namespace NanoBattery.Tests;

[TestClass]
public class EventWordTests
{
    private const int Warning = Alarm.Warning, Protection = Alarm.Protection;

    [TestMethod]
    public void A_warning_and_a_protection_of_one_alarm_are_a_protection()
    {
        BatteryReading reading = After(0, 0x3, 0);
        OnlyRaised(reading, Alarm.HighVoltage, Protection);
        StopsAre(reading, true, false);

        reading = After(0x18, 0, 0);
        OnlyRaised(reading, Alarm.LowCellVoltage, Protection);
        StopsAre(reading, false, true);

        reading = After(0x300, 0, 0);
        OnlyRaised(reading, Alarm.HighTemperature, Protection);
        StopsAre(reading, true, true);

        reading = After(0, 0x21000000, 0x4);
        OnlyRaised(reading, Alarm.InternalFailure, Protection);
        StopsAre(reading, true, true);
    }

    [TestMethod]
    public void Two_bits_of_a_word_both_count()
    {
        BatteryReading reading = After(0, 0x401, 0);
        OnlyRaised(reading, Alarm.HighVoltage, Protection);
        StopsAre(reading, true, false);

        reading = After(0, 0x800801, 0);
        OnlyRaised(reading, Alarm.HighVoltage, Protection, Alarm.LowTemperature, Warning);
        StopsAre(reading, true, false);

        reading = After(0, 0, 0xC00);
        OnlyRaised(reading, Alarm.FuseBlown, Protection);
        StopsAre(reading, true, true);
    }

    [TestMethod]
    public void Bits_of_different_words_all_count()
    {
        BatteryReading reading = After(0x2, 0x8, 0x100);
        OnlyRaised(reading, Alarm.LowVoltage, Warning, Alarm.HighCellVoltage, Warning, Alarm.InternalFailure, Warning);
        StopsAre(reading, false, false);
    }

    [TestMethod]
    public void The_highest_bit_is_no_sign_and_hides_no_other()
    {
        BatteryReading reading = After(0x80000010, 0x80000001, 0x80000000);
        OnlyRaised(reading, Alarm.HighVoltage, Protection, Alarm.LowCellVoltage, Protection);
        StopsAre(reading, true, true);
    }

    [TestMethod]
    public void All_bits_at_once_raise_all_that_a_module_can_raise()
    {
        BatteryReading reading = After(0xFFFFFFFF, 0, 0);
        OnlyRaised(
            reading,
            Alarm.HighChargeCurrent, Protection, Alarm.HighDischargeCurrent, Protection, Alarm.LowCellVoltage, Protection,
            Alarm.HighCellVoltage, Protection, Alarm.LowTemperature, Protection, Alarm.HighTemperature, Protection,
            Alarm.FuseBlown, Protection, Alarm.InternalFailure, Protection, Alarm.LowSoc, Warning);
        StopsAre(reading, true, true);

        reading = After(0, 0xFFFFFFFF, 0);
        OnlyRaised(
            reading,
            Alarm.LowVoltage, Protection, Alarm.HighVoltage, Protection, Alarm.HighChargeCurrent, Protection,
            Alarm.HighDischargeCurrent, Protection, Alarm.LowTemperature, Protection, Alarm.HighTemperature, Protection,
            Alarm.FuseBlown, Protection, Alarm.InternalFailure, Protection, Alarm.LowSoc, Warning);
        StopsAre(reading, true, true);

        reading = After(0, 0, 0xFFFFFFFF);
        OnlyRaised(reading, Alarm.HighVoltage, Protection, Alarm.FuseBlown, Protection, Alarm.InternalFailure, Protection);
        StopsAre(reading, true, true);
    }

    [TestMethod]
    public void No_bits_raise_nothing()
    {
        BatteryReading reading = After(0, 0, 0);
        OnlyRaised(reading);
        StopsAre(reading, false, false);
    }

    [TestMethod]
    public void A_module_clears_nothing_that_another_raised()
    {
        BatteryReading bank = After(0, 0x1, 0);
        bank.Alarms.Raise(Alarm.CellImbalance, Alarm.Warning);
        EventBits bits = new EventBits();
        bits.Apply(0, 0, 0, bank);
        bits.Apply(0, 0x2, 0, bank);
        OnlyRaised(bank, Alarm.HighVoltage, Protection, Alarm.CellImbalance, Warning);
        StopsAre(bank, true, false);

        bits.Apply(0x10, 0, 0, bank);
        OnlyRaised(bank, Alarm.HighVoltage, Protection, Alarm.LowCellVoltage, Protection, Alarm.CellImbalance, Warning);
        StopsAre(bank, true, true);
    }

    [TestMethod]
    public void Bits_that_nobody_knows_are_told_and_do_nothing()
    {
        EventBits bits = new EventBits();
        Assert.AreEqual(0u, bits.Unknown(EventWord.BatEvents, 0xFFFFFFFF));
        Assert.AreEqual(0u, bits.Unknown(EventWord.PowerEvents, 0xFFFFFFFF));
        Assert.AreEqual(0xFFFFF000, bits.Unknown(EventWord.SystemFault, 0xFFFFFFFF));
        Assert.AreEqual(0x80002000, bits.Unknown(EventWord.SystemFault, 0x80002401));
        Assert.AreEqual(0u, bits.Unknown(EventWord.SystemFault, 0));

        BatteryReading reading = After(0, 0, 0xFFFFF000);
        OnlyRaised(reading);
        StopsAre(reading, false, false);
    }

    private static BatteryReading After(uint batEvents, uint powerEvents, uint systemFaults)
    {
        BatteryReading reading = new BatteryReading();
        new EventBits().Apply(batEvents, powerEvents, systemFaults, reading);
        return reading;
    }

    /// <summary>Alarms and levels in turn; all others are none.</summary>
    private static void OnlyRaised(BatteryReading reading, params int[] alarmsAndLevels)
    {
        int[] levels = new int[Alarm.Count];
        for (int i = 0; i < alarmsAndLevels.Length; i += 2)
        {
            levels[alarmsAndLevels[i]] = alarmsAndLevels[i + 1];
        }

        for (int i = 0; i < levels.Length; i++)
        {
            Assert.AreEqual(levels[i], reading.Alarms.LevelOf(i), "alarm " + i);
        }
    }

    private static void StopsAre(BatteryReading reading, bool charging, bool discharging)
    {
        Assert.AreEqual(charging, reading.StopsCharging);
        Assert.AreEqual(discharging, reading.StopsDischarging);
    }
}
