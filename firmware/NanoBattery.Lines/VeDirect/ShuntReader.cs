using NanoBattery.Readings;

namespace NanoBattery.VeDirect;

/// <summary>Turns what a BMV or SmartShunt said into the reading of a battery.</summary>
public static class ShuntReader
{
    // The history comes in a block of its own and changes slowly.
    private const int HistoryMs = 60_000;

    public static void Read(TextFields fields, BatteryReading reading, long nowMs)
    {
        int millivolts = fields.Get(Label.V, nowMs);
        int milliamps = fields.Get(Label.I, nowMs);
        int watts = fields.Get(Label.P, nowMs);
        if (!Reading.IsKnown(watts) && Reading.IsKnown(millivolts) && Reading.IsKnown(milliamps))
        {
            // BMV-600 sends no P.
            watts = (int)((long)millivolts * milliamps / 1_000_000);
        }

        // The history block comes more often than it changes, and must not make an old voltage look new.
        long voltageMs = fields.AtMs(Label.V);
        long socMs = fields.AtMs(Label.Soc);
        reading.AtMs = voltageMs < socMs ? voltageMs : socMs;
        reading.PackMillivolts = millivolts;
        reading.CurrentMilliamps = milliamps;
        reading.PowerWatts = watts;
        reading.SocPermille = fields.Get(Label.Soc, nowMs);
        reading.TemperatureDecidegrees = Scaled(fields.Get(Label.T, nowMs), 10);
        reading.MidpointMillivolts = fields.Get(Label.VM, nowMs);
        reading.MidpointDeviationPermille = fields.Get(Label.DM, nowMs);
        reading.ConsumedMilliampHours = Reading.Positive(fields.Get(Label.CE, nowMs));
        reading.TimeToGoSeconds = Scaled(fields.Get(Label.Ttg, nowMs), 60);
        ReadHistory(fields, reading.History, nowMs);
        ReadAlarms(fields, reading.Alarms, nowMs);
    }

    private static void ReadHistory(TextFields fields, BatteryHistory history, long nowMs)
    {
        history.DeepestDischargeMilliampHours = Reading.Positive(fields.Get(Label.H1, nowMs, HistoryMs));
        history.LastDischargeMilliampHours = Reading.Positive(fields.Get(Label.H2, nowMs, HistoryMs));
        history.AverageDischargeMilliampHours = Reading.Positive(fields.Get(Label.H3, nowMs, HistoryMs));
        history.ChargeCycles = fields.Get(Label.H4, nowMs, HistoryMs);
        history.FullDischarges = fields.Get(Label.H5, nowMs, HistoryMs);
        history.TotalDrawnMilliampHours = Reading.Positive(fields.Get(Label.H6, nowMs, HistoryMs));
        history.LowestMillivolts = fields.Get(Label.H7, nowMs, HistoryMs);
        history.HighestMillivolts = fields.Get(Label.H8, nowMs, HistoryMs);
        history.SecondsSinceFull = fields.Get(Label.H9, nowMs, HistoryMs);
        history.LowVoltageAlarms = fields.Get(Label.H11, nowMs, HistoryMs);
        history.HighVoltageAlarms = fields.Get(Label.H12, nowMs, HistoryMs);
        history.DischargedDekawattHours = fields.Get(Label.H17, nowMs, HistoryMs);
        history.ChargedDekawattHours = fields.Get(Label.H18, nowMs, HistoryMs);
    }

    /// <summary>AR keeps its bits after the alarm has gone where Alarm says OFF; where Alarm is not sent, AR alone counts.</summary>
    private static void ReadAlarms(TextFields fields, AlarmLevels alarms, long nowMs)
    {
        int reasons = fields.Get(Label.AR, nowMs);
        if (!Reading.IsKnown(reasons) || fields.Get(Label.Alarm, nowMs) == 0)
        {
            reasons = 0;
        }

        alarms.Clear();
        alarms.Raise(Alarm.LowVoltage, LevelOf(reasons, AlarmBits.LowVoltage));
        alarms.Raise(Alarm.HighVoltage, LevelOf(reasons, AlarmBits.HighVoltage));
        alarms.Raise(Alarm.LowSoc, LevelOf(reasons, AlarmBits.LowSoc));
        alarms.Raise(Alarm.LowTemperature, LevelOf(reasons, AlarmBits.LowTemperature));
        alarms.Raise(Alarm.HighTemperature, LevelOf(reasons, AlarmBits.HighTemperature));
        // A monitor sees it as the deviation of the pack's middle.
        alarms.Raise(Alarm.CellImbalance, LevelOf(reasons, AlarmBits.MidVoltage));
    }

    private static int LevelOf(int reasons, int bit) => (reasons & bit) != 0 ? Alarm.Protection : Alarm.None;

    private static int Scaled(int value, int factor) => Reading.IsKnown(value) ? value * factor : Reading.Unknown;
}
