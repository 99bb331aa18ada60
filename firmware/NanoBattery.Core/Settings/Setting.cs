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
    public const int WebPort = 34, WebPassword = 35;
    public const int MqttHost = 36, MqttPort = 37, MqttUser = 38, MqttPassword = 39, MqttTls = 40, MqttCaFile = 41, MqttBase = 42;
    public const int MqttDiscovery = 43;
    public const int TopicBattery = 44, TopicStatus = 45, TopicGuard = 46;
    public const int TopicShunt = 47, TopicMppt = 48, TopicCharger = 49, TopicInverter = 50, TopicBuckBoost = 51;
    public const int TopicPylon = 52, TopicModule = 53, TopicConsole = 54;
    public const int TopicLimit = 55, TopicLimitState = 56, TopicVoltage = 57, TopicCurrent = 58;
    public const int TopicUpdate = 59, TopicUpdateState = 60;
    public const int TopicHistory = 61;

    public const int Count = 62;
}
