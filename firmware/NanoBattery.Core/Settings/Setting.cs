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
    public const int MqttHost = 18, MqttPort = 19, MqttUser = 20, MqttPassword = 21, MqttTls = 22, MqttCaFile = 23, MqttBase = 24;
    public const int TopicBattery = 25, TopicStatus = 26, TopicGuard = 27;
    public const int TopicShunt = 28, TopicMppt = 29, TopicCharger = 30, TopicInverter = 31, TopicBuckBoost = 32;
    public const int TopicPylon = 33, TopicModule = 34, TopicConsole = 35;

    public const int Count = 36;
}
