namespace NanoBattery.Messages;

/// <summary>The keys of a battery message, as indexes into <see cref="BatteryKeys"/>; cells follow behind the last.</summary>
public static class BatteryKey
{
    public const int Power = 0, Voltage = 1, Current = 2, Temperature = 3, MidVoltage = 4, MidVoltageDeviation = 5;
    public const int Soc = 6, InstalledCapacity = 7, Capacity = 8, ConsumedAmphours = 9, TimeToGo = 10, Balancing = 11;

    public const int AlarmLowVoltage = 12, AlarmHighVoltage = 13, AlarmLowSoc = 14, AlarmHighChargeCurrent = 15;
    public const int AlarmHighDischargeCurrent = 16, AlarmHighCurrent = 17, AlarmCellImbalance = 18;
    public const int AlarmHighChargeTemperature = 19, AlarmLowChargeTemperature = 20, AlarmLowCellVoltage = 21;
    public const int AlarmHighCellVoltage = 22, AlarmLowTemperature = 23, AlarmHighTemperature = 24;
    public const int AlarmHighInternalTemperature = 25, AlarmFuseBlown = 26;
    public const int AlarmInternalFailure = 27, AlarmBmsCable = 28;

    public const int ChargeRequest = 29, MaxChargeVoltage = 30, MaxChargeCurrent = 31, MaxDischargeCurrent = 32;
    public const int MaxChargeCellVoltage = 33, BatteryLowVoltage = 34;
    public const int ChargeMode = 35, ChargeLimitation = 36, DischargeLimitation = 37;

    public const int ChargeCycles = 38, FullDischarges = 39, MinimumVoltage = 40, MaximumVoltage = 41, TotalAhDrawn = 42;
    public const int DeepestDischarge = 43, LastDischarge = 44, AverageDischarge = 45, DischargedEnergy = 46, ChargedEnergy = 47;
    public const int TimeSinceLastFullCharge = 48, LowVoltageAlarms = 49, HighVoltageAlarms = 50;
    public const int MinimumCellVoltage = 51, MaximumCellVoltage = 52, MinimumTemperature = 53, MaximumTemperature = 54;

    public const int MinVoltageCellId = 55, MinCellVoltage = 56, MaxVoltageCellId = 57, MaxCellVoltage = 58;
    public const int MinTemperatureCellId = 59, MinCellTemperature = 60, MaxTemperatureCellId = 61, MaxCellTemperature = 62;
    public const int MosTemperature = 63, CellsPerBattery = 64, ModulesOnline = 65, ModulesOffline = 66;
    public const int ModulesBlockingCharge = 67, ModulesBlockingDischarge = 68;

    public const int AllowToCharge = 69, AllowToDischarge = 70, AllowToBalance = 71;

    /// <summary>The first of the cells' voltages; where there are none, an empty object.</summary>
    public const int FirstCell = 72;
}
