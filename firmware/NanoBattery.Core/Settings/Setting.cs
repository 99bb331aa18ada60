namespace NanoBattery.Settings;

/// <summary>Every setting, as indexes into <see cref="SettingTable"/>.</summary>
public static class Setting
{
    public const int BoardName = 0, SerialDevice = 1;
    public const int BatteryProfile = 2, BatteryCells = 3, BatteryCapacity = 4, BatteryMaxCharge = 5, BatteryMaxDischarge = 6;
    public const int BatteryMaxCell = 7, BatteryFloatCell = 8, BatteryMinCell = 9;
    public const int GuardChargePercent = 10, GuardCurveShape = 11, GuardAbsorption = 12, GuardRecovery = 13, GuardRamp = 14;
    public const int GuardRequireTemperature = 15;
    public const int PylontechAddresses = 16, PylontechAsks = 17;
    public const int ChargerMax = 18, ChargerDefault = 19, ChargerTtl = 20, ChargerOnLoss = 21;
    public const int ChargerStoredInterval = 22, ChargerStoredWrites = 23;
    public const int MqttHost = 24, MqttPort = 25, MqttUser = 26, MqttPassword = 27, MqttTls = 28, MqttCaFile = 29, MqttBase = 30;
    public const int MqttDiscovery = 31;
    public const int TopicBattery = 32, TopicStatus = 33, TopicGuard = 34;
    public const int TopicShunt = 35, TopicMppt = 36, TopicCharger = 37, TopicInverter = 38, TopicBuckBoost = 39;
    public const int TopicPylon = 40, TopicModule = 41, TopicConsole = 42;
    public const int TopicLimit = 43, TopicLimitState = 44, TopicVoltage = 45, TopicCurrent = 46;

    public const int Count = 47;
}
