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
    public const int TopicBattery = 31, TopicStatus = 32, TopicGuard = 33;
    public const int TopicShunt = 34, TopicMppt = 35, TopicCharger = 36, TopicInverter = 37, TopicBuckBoost = 38;
    public const int TopicPylon = 39, TopicModule = 40, TopicConsole = 41;
    public const int TopicLimit = 42, TopicLimitState = 43, TopicVoltage = 44, TopicCurrent = 45;

    public const int Count = 46;
}
