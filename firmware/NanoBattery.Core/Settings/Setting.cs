namespace NanoBattery.Settings;

/// <summary>Every setting, as indexes into <see cref="SettingTable"/>.</summary>
public static class Setting
{
    public const int BoardName = 0, SerialDevice = 1;
    public const int BatteryProfile = 2, BatteryCells = 3, BatteryCapacity = 4, BatteryMaxCharge = 5, BatteryMaxDischarge = 6;
    public const int BatteryMaxCell = 7, BatteryFloatCell = 8, BatteryMinCell = 9;
    public const int GuardChargePercent = 10, GuardCurveShape = 11, GuardAbsorption = 12, GuardRecovery = 13, GuardRamp = 14;
    public const int GuardRequireTemperature = 15;
    public const int MqttHost = 16, MqttPort = 17, MqttUser = 18, MqttPassword = 19, MqttTls = 20, MqttCaFile = 21, MqttBase = 22;
    public const int TopicBattery = 23, TopicStatus = 24, TopicGuard = 25;
    public const int TopicShunt = 26, TopicMppt = 27, TopicCharger = 28, TopicInverter = 29, TopicBuckBoost = 30;

    public const int Count = 31;
}
