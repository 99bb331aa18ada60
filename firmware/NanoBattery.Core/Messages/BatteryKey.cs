namespace NanoBattery.Messages;

/// <summary>The keys of a battery message, as indexes into <see cref="BatteryKeys"/>; cells follow behind the last.</summary>
public static class BatteryKey
{
    public const int Power = 0, Voltage = 1, Current = 2, Temperature = 3, MidVoltage = 4, MidVoltageDeviation = 5;
    public const int Soc = 6, InstalledCapacity = 7, Capacity = 8, ConsumedAmphours = 9, TimeToGo = 10, Balancing = 11, Soh = 12;

    public const int AlarmLowVoltage = 13, AlarmHighVoltage = 14, AlarmLowSoc = 15, AlarmHighChargeCurrent = 16;
    public const int AlarmHighDischargeCurrent = 17, AlarmHighCurrent = 18, AlarmCellImbalance = 19;
    public const int AlarmHighChargeTemperature = 20, AlarmLowChargeTemperature = 21, AlarmLowCellVoltage = 22;
    public const int AlarmHighCellVoltage = 23, AlarmLowTemperature = 24, AlarmHighTemperature = 25;
    public const int AlarmHighInternalTemperature = 26, AlarmFuseBlown = 27;
    public const int AlarmInternalFailure = 28, AlarmBmsCable = 29;

    public const int ChargeRequest = 30, MaxChargeVoltage = 31, MaxChargeCurrent = 32, MaxDischargeCurrent = 33;
    public const int MaxChargeCellVoltage = 34, BatteryLowVoltage = 35;
    public const int ChargeMode = 36, ChargeLimitation = 37, DischargeLimitation = 38;

    public const int ChargeCycles = 39, FullDischarges = 40, MinimumVoltage = 41, MaximumVoltage = 42, TotalAhDrawn = 43;
    public const int DeepestDischarge = 44, LastDischarge = 45, AverageDischarge = 46, DischargedEnergy = 47, ChargedEnergy = 48;
    public const int TimeSinceLastFullCharge = 49, LowVoltageAlarms = 50, HighVoltageAlarms = 51;
    public const int MinimumCellVoltage = 52, MaximumCellVoltage = 53, MinimumTemperature = 54, MaximumTemperature = 55;

    public const int MinVoltageCellId = 56, MinCellVoltage = 57, MaxVoltageCellId = 58, MaxCellVoltage = 59;
    public const int MinTemperatureCellId = 60, MinCellTemperature = 61, MaxTemperatureCellId = 62, MaxCellTemperature = 63;
    public const int MosTemperature = 64, CellsPerBattery = 65, ModulesOnline = 66, ModulesOffline = 67;
    public const int ModulesBlockingCharge = 68, ModulesBlockingDischarge = 69;

    public const int AllowToCharge = 70, AllowToDischarge = 71, AllowToBalance = 72;

    /// <summary>The first of the cells' voltages; where there are none, an empty object.</summary>
    public const int FirstCell = 73;
}
