using NanoBattery.Pylontech;
using NanoBattery.Readings;
using static NanoBattery.Readings.Alarm;

namespace NanoBattery.Bank;

/// <summary>
/// What the words for a module's states raise and stop: one row a state that the table or pwr N tells. Beyond low and beyond
/// high are protections, low and high are warnings; "Normal" and "Full" are none, and words that nobody has described warn of
/// nothing.
/// </summary>
internal sealed class StateAlarms
{
    internal void Apply(ModuleReading module, BatteryReading into)
    {
        Row(into, module.VoltageState, HighVoltage, Stops.Charging, LowVoltage, Stops.Discharging);
        Row(into, module.CellVoltageState, HighCellVoltage, Stops.Charging, LowCellVoltage, Stops.Discharging);
        Row(into, module.TemperatureState, HighTemperature, Stops.Both, LowTemperature, Stops.Both);
        Row(into, module.CellTemperatureState, HighTemperature, Stops.Both, LowTemperature, Stops.Both);
        Row(into, module.MosState, HighInternalTemperature, Stops.Both, NoAlarm, Stops.Nothing);
        Row(into, module.CurrentState, HighCurrent, Stops.Nothing, NoAlarm, Stops.Nothing);
        Row(into, module.ChargeState, NoAlarm, Stops.Nothing, LowSoc, Stops.Nothing);
        Row(into, module.SystemAlarmState, InternalFailure, Stops.Nothing, NoAlarm, Stops.Nothing);
        if (module.BaseState == BaseState.SystemError)
        {
            into.Alarms.Raise(InternalFailure, Protection);
        }

        bool isOut = module.BaseState == BaseState.SystemError || module.BaseState == BaseState.Sleep || module.BaseState == BaseState.Shutdown;
        into.StopsCharging |= isOut;
        into.StopsDischarging |= isOut;
    }

    private static void Row(BatteryReading into, int state, int high, int stopsHigh, int low, int stopsLow)
    {
        switch (state)
        {
            case StateWord.High: into.Alarms.Raise(high, Warning); break;
            case StateWord.Low: into.Alarms.Raise(low, Warning); break;
            case StateWord.Over: Protect(into, high, stopsHigh); break;
            case StateWord.Under: Protect(into, low, stopsLow); break;
        }
    }

    private static void Protect(BatteryReading into, int alarm, int stops)
    {
        into.Alarms.Raise(alarm, Protection);
        into.StopsCharging |= (stops & Stops.Charging) != 0;
        into.StopsDischarging |= (stops & Stops.Discharging) != 0;
    }
}
