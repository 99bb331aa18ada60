namespace NanoBattery.Settings;

/// <summary>Every setting, as indexes into <see cref="SettingTable"/>.</summary>
public static class Setting
{
    public const int BoardName = 0, SerialDevice = 1;
    public const int BatteryCells = 2, BatteryCapacity = 3, BatteryMaxCharge = 4, BatteryMaxDischarge = 5;
    public const int BatteryMaxCell = 6, BatteryMinCell = 7;
    public const int MqttHost = 8, MqttPort = 9, MqttUser = 10, MqttPassword = 11, MqttTls = 12, MqttCaFile = 13, MqttBase = 14;
    public const int TopicBattery = 15, TopicStatus = 16;
    public const int TopicShunt = 17, TopicMppt = 18, TopicCharger = 19, TopicInverter = 20, TopicBuckBoost = 21;

    public const int Count = 22;
}
