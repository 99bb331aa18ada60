namespace NanoBattery.Messages;

/// <summary>The keys of a battery message, as indexes into <see cref="BatteryKeys"/>; cells follow behind the last.</summary>
public static class BatteryKey
{
    public const int Power = 0, Voltage = 1, Current = 2, Temperature = 3, MidVoltage = 4, MidVoltageDeviation = 5;
    public const int Soc = 6, InstalledCapacity = 7, Capacity = 8, ConsumedAmphours = 9, TimeToGo = 10, Balancing = 11;

    public const int AlarmLowVoltage = 12, AlarmHighVoltage = 13, AlarmLowSoc = 14, AlarmHighChargeCurrent = 15;
    public const int AlarmHighDischargeCurrent = 16, AlarmHighCurrent = 17, AlarmCellImbalance = 18;
    public const int AlarmHighChargeTemperature = 19, AlarmLowChargeTemperature = 20, AlarmLowCellVoltage = 21;
    public const int AlarmHighCellVoltage = 22, AlarmLowTemperature = 23, AlarmHighTemperature = 24, AlarmFuseBlown = 25;
    public const int AlarmInternalFailure = 26, AlarmBmsCable = 27;

    public const int ChargeRequest = 28, MaxChargeVoltage = 29, MaxChargeCurrent = 30, MaxDischargeCurrent = 31;
    public const int MaxChargeCellVoltage = 32, BatteryLowVoltage = 33;
    public const int ChargeMode = 34, ChargeLimitation = 35, DischargeLimitation = 36;

    public const int ChargeCycles = 37, FullDischarges = 38, MinimumVoltage = 39, MaximumVoltage = 40, TotalAhDrawn = 41;
    public const int DeepestDischarge = 42, LastDischarge = 43, AverageDischarge = 44, DischargedEnergy = 45, ChargedEnergy = 46;
    public const int TimeSinceLastFullCharge = 47, LowVoltageAlarms = 48, HighVoltageAlarms = 49;

    public const int MinVoltageCellId = 50, MinCellVoltage = 51, MaxVoltageCellId = 52, MaxCellVoltage = 53;
    public const int MinTemperatureCellId = 54, MinCellTemperature = 55, MaxTemperatureCellId = 56, MaxCellTemperature = 57;
    public const int MosTemperature = 58, CellsPerBattery = 59, ModulesOnline = 60, ModulesOffline = 61;
    public const int ModulesBlockingCharge = 62, ModulesBlockingDischarge = 63;

    public const int AllowToCharge = 64, AllowToDischarge = 65, AllowToBalance = 66;

    /// <summary>The first of the cells' voltages; where there are none, an empty object.</summary>
    public const int FirstCell = 67;
}
