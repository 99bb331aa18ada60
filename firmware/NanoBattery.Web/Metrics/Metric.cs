namespace NanoBattery.Web.Metrics;

/// <summary>Every metric, in the order of /metrics.</summary>
public static class Metric
{
    public const int Info = 0, Uptime = 1, FreeBytes = 2, BrokerConnected = 3, WifiSignal = 4, LineUp = 5, LineDamaged = 6;
    public const int ReadingAge = 7, ReadingLive = 8, Soc = 9, Volts = 10, Amperes = 11, Watts = 12, Celsius = 13, TimeToGo = 14;
    public const int ChargeVolts = 15, ChargeAmperes = 16, DischargeAmperes = 17, Alarms = 18, Cells = 19;
    public const int Drawn = 20, Charged = 21, Discharged = 22;
    public const int ModuleHere = 23, ModuleSoc = 24, ModuleVolts = 25, ModuleAmperes = 26, ModuleCelsius = 27, ModuleCells = 28;
    public const int ChargerVolts = 29, ChargerAmperes = 30, ChargerLimit = 31, ChargerInForce = 32;

    public const int Count = 33;

    /// <summary>Its name. A switch and not a table, here and below: the texts stay in flash.</summary>
    public static string NameOf(int metric) => metric switch
    {
        Info => "nanobattery_info",
        Uptime => "nanobattery_uptime_seconds",
        FreeBytes => "nanobattery_heap_free_bytes",
        BrokerConnected => "nanobattery_broker_connected",
        WifiSignal => "nanobattery_wifi_signal_dbm",
        LineUp => "nanobattery_line_up",
        LineDamaged => "nanobattery_line_damaged_total",
        ReadingAge => "nanobattery_reading_age_seconds",
        ReadingLive => "nanobattery_reading_live",
        Soc => "nanobattery_state_of_charge_ratio",
        Volts => "nanobattery_voltage_volts",
        Amperes => "nanobattery_current_amperes",
        Watts => "nanobattery_power_watts",
        Celsius => "nanobattery_temperature_celsius",
        TimeToGo => "nanobattery_time_to_go_seconds",
        ChargeVolts => "nanobattery_charge_limit_volts",
        ChargeAmperes => "nanobattery_charge_limit_amperes",
        DischargeAmperes => "nanobattery_discharge_limit_amperes",
        Alarms => "nanobattery_alarm_level",
        Cells => "nanobattery_cell_volts",
        Drawn => "nanobattery_drawn_ampere_hours_total",
        Charged => "nanobattery_charged_watt_hours_total",
        Discharged => "nanobattery_discharged_watt_hours_total",
        ModuleHere => "nanobattery_module_up",
        ModuleSoc => "nanobattery_module_state_of_charge_ratio",
        ModuleVolts => "nanobattery_module_voltage_volts",
        ModuleAmperes => "nanobattery_module_current_amperes",
        ModuleCelsius => "nanobattery_module_temperature_celsius",
        ModuleCells => "nanobattery_module_cell_volts",
        ChargerVolts => "nanobattery_charger_voltage_volts",
        ChargerAmperes => "nanobattery_charger_current_amperes",
        ChargerLimit => "nanobattery_charger_limit_amperes",
        _ => "nanobattery_charger_limit_in_force_amperes",
    };

    public static string HelpOf(int metric) => metric switch
    {
        Info => "The board and its version.",
        Uptime => "Since the start of the program.",
        FreeBytes => "Memory that is free.",
        BrokerConnected => "1 while the MQTT broker is there.",
        WifiSignal => "How strong the Wi-Fi is received.",
        LineUp => "1 while the device on the serial line is heard.",
        LineDamaged => "Damaged blocks, frames and replies on the serial line.",
        ReadingAge => "Since the last good reading of the battery.",
        ReadingLive => "1 while that reading is young enough for the guard. Measured values are left out while it is 0.",
        Soc => "State of charge, 0 to 1.",
        Volts => "Of the battery.",
        Amperes => "Of the battery; charging is positive.",
        Watts => "Of the battery; charging is positive.",
        Celsius => "Of the battery.",
        TimeToGo => "Until the battery is empty.",
        ChargeVolts => "What the battery may be charged to (CVL).",
        ChargeAmperes => "What the battery may be charged with (CCL).",
        DischargeAmperes => "What may be drawn from the battery (DCL).",
        Alarms => "0 no alarm, 1 warning, 2 protection.",
        Cells => "Each cell of a single battery.",
        Drawn => "All that was ever drawn.",
        Charged => "All that was ever charged.",
        Discharged => "All that was ever discharged.",
        ModuleHere => "1 while the module of a stack is there.",
        ModuleSoc => "State of charge of a module, 0 to 1.",
        ModuleVolts => "Of a module.",
        ModuleAmperes => "Of a module; charging is positive.",
        ModuleCelsius => "Of a module.",
        ModuleCells => "Each cell of a module.",
        ChargerVolts => "Of the charger on the line.",
        ChargerAmperes => "Of the charger on the line.",
        ChargerLimit => "What the charger is wanted to give at most.",
        _ => "What the charger itself says it gives at most.",
    };

    /// <summary>Whether it only ever grows.</summary>
    public static bool IsCounter(int metric) => metric == LineDamaged || (metric >= Drawn && metric <= Discharged);

    internal static bool IsOfModule(int metric) => metric >= ModuleHere && metric <= ModuleCells;
}
