namespace NanoBattery.Settings;

/// <summary>Every setting, as indexes into <see cref="SettingTable"/>.</summary>
public static class Setting
{
    public const int BoardName = 0, PinLineRx = 1, PinLineTx = 2, PinLed = 3, PinButton = 4, PinWatchdog = 5, PinRelay = 6;
    public const int SerialDevice = 7;
    public const int BatteryProfile = 8, BatteryCells = 9, BatteryCapacity = 10, BatteryMaxCharge = 11, BatteryMaxDischarge = 12;
    public const int BatteryMaxCell = 13, BatteryFloatCell = 14, BatteryMinCell = 15;
    public const int GuardChargePercent = 16, GuardCurveShape = 17, GuardAbsorption = 18, GuardRecovery = 19, GuardRamp = 20;
    public const int GuardRequireTemperature = 21;
    public const int PylontechAddresses = 22, PylontechAsks = 23;
    public const int ChargerMax = 24, ChargerDefault = 25, ChargerTtl = 26, ChargerOnLoss = 27;
    public const int ChargerStoredInterval = 28, ChargerStoredWrites = 29;
    public const int WifiSsid = 30, WifiPassword = 31, PortalMinutes = 32, TimeServer = 33;
    public const int MqttHost = 34, MqttPort = 35, MqttUser = 36, MqttPassword = 37, MqttTls = 38, MqttCaFile = 39, MqttBase = 40;
    public const int MqttDiscovery = 41;
    public const int TopicBattery = 42, TopicStatus = 43, TopicGuard = 44;
    public const int TopicShunt = 45, TopicMppt = 46, TopicCharger = 47, TopicInverter = 48, TopicBuckBoost = 49;
    public const int TopicPylon = 50, TopicModule = 51, TopicConsole = 52;
    public const int TopicLimit = 53, TopicLimitState = 54, TopicVoltage = 55, TopicCurrent = 56;
    public const int TopicUpdate = 57, TopicUpdateState = 58;

    public const int Count = 59;
}
