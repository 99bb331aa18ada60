using NanoBattery.Readings;
using NanoBattery.Settings;

namespace NanoBattery.Guard;

/// <summary>
/// The limits of the settings, and zero where there is no truth to base them on: nothing read yet, the device silent,
/// or a pack of unknown size.
/// </summary>
public sealed class ConfiguredLimits
{
    private readonly BoardSettings _settings;
    private int _cells;

    public ConfiguredLimits(BoardSettings settings)
    {
        _settings = settings;
        _cells = settings.NumberOf(Setting.BatteryCells);
    }

    public Limits Current { get; } = new Limits();

    /// <param name="reading">The last complete reading.</param>
    /// <param name="nowMs">Now, on the same clock as <see cref="BatteryReading.AtMs"/>.</param>
    public void Decide(BatteryReading reading, long nowMs)
    {
        if (_cells == CellsByVoltage.NoPack)
        {
            _cells = CellsByVoltage.Guess(reading.PackMillivolts);
        }

        int maxCell = _settings.NumberOf(Setting.BatteryMaxCell);
        Current.Cells = _cells;
        Current.MaxCellMillivolts = maxCell;
        Current.LowVoltageMillivolts = _cells * _settings.NumberOf(Setting.BatteryMinCell);
        Current.LineIsLost = nowMs - reading.AtMs > Reading.FreshMs;
        Current.Alarms.Clear();
        Current.Alarms.Raise(Alarm.BmsCable, Current.LineIsLost ? Alarm.Protection : Alarm.None);
        if (_cells == CellsByVoltage.NoPack)
        {
            // Charging stops where it is: no higher voltage can be justified.
            Current.MaxChargeMillivolts = reading.PackMillivolts;
            Stop("No pack of 4, 8 or 15 cells has this voltage: set battery.cells");
            return;
        }

        Current.MaxChargeMillivolts = _cells * maxCell;
        if (Current.LineIsLost)
        {
            Stop("No complete reading for more than 10 s");
            return;
        }

        Current.MaxChargeMilliamps = _settings.NumberOf(Setting.BatteryMaxCharge);
        Current.MaxDischargeMilliamps = _settings.NumberOf(Setting.BatteryMaxDischarge);
        Current.Mode = "Fixed limits";
        Current.ChargeReason = "Settings: battery.maxChargeCurrentA";
        Current.DischargeReason = "Settings: battery.maxDischargeCurrentA";
    }

    private void Stop(string reason)
    {
        Current.MaxChargeMilliamps = 0;
        Current.MaxDischargeMilliamps = 0;
        Current.Mode = "Stopped";
        Current.ChargeReason = reason;
        Current.DischargeReason = reason;
    }
}
