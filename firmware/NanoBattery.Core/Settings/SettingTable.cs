using static NanoBattery.Settings.SettingKind;

namespace NanoBattery.Settings;

/// <summary>
/// One row a setting: its path in the settings file, what it holds, its default, its range, and what it is for.
/// README's table of settings is checked against this one.
/// </summary>
public sealed class SettingTable
{
    /// <summary>How a topic may begin: what mqtt.base says stands in its place.</summary>
    internal const string Base = "<base>";

    /// <summary>What a module's address stands for in its topic.</summary>
    internal const string Address = "<n>";

    private readonly string[] _paths = new string[Setting.Count];
    private readonly byte[] _kinds = new byte[Setting.Count];
    private readonly string[] _defaults = new string[Setting.Count];
    private readonly int[] _minima = new int[Setting.Count];
    private readonly int[] _maxima = new int[Setting.Count];
    private readonly string[] _helps = new string[Setting.Count];
    private readonly string[] _choices = new string[Setting.Count];

    public SettingTable()
    {
        Row(Setting.BoardName, "board.name", Text, "board", 1, 32, "names the board in topics: letters, digits, - and _");
        Row(Setting.PinLineRx, "board.pins.lineRx", Whole, "25", 0, 48, "GPIO that hears the device");
        Row(Setting.PinLineTx, "board.pins.lineTx", Whole, "26", 0, 48, "GPIO that speaks to it");
        Row(Setting.PinLed, "board.pins.led", Whole, "2", -1, 48, "GPIO of the status LED; -1 is none, here and below");
        Row(Setting.PinButton, "board.pins.button", Whole, "0", -1, 48, "GPIO of the button to GND: 3 s opens the portal, 10 s wipes");
        Row(Setting.PinWatchdog, "board.pins.watchdog", Whole, "27", -1, 48, "GPIO that feeds an external watchdog");
        Row(Setting.PinRelay, "board.pins.relay", Whole, "33", -1, 48, "GPIO of the fail-safe relay: high while the guard has what it needs");
        Choose(Setting.SerialDevice, "serial.device", "auto", "auto|vedirect|pylontech", "what is on the line; auto listens, then asks");
        Choose(Setting.BatteryProfile, "battery.profile", "lfp", "lfp|extra2000", "which rules guard it; see the guard");
        Row(Setting.BatteryCells, "battery.cells", Whole, "0", 0, 24, "cells in series; 0 lets the first reading tell");
        Row(Setting.BatteryCapacity, "battery.capacityAh", Number, "0", 0, 10_000_000, "0 is not known");
        Row(Setting.BatteryMaxCharge, "battery.maxChargeCurrentA", Number, "50", 0, 2_000_000, "never ask a charger for more");
        Row(Setting.BatteryMaxDischarge, "battery.maxDischargeCurrentA", Number, "50", 0, 2_000_000, "never let an inverter draw more");
        Row(Setting.BatteryMaxCell, "battery.maxCellVoltageV", Number, "3.45", 3_000, 3_650, "times the cells: the charge voltage");
        Row(Setting.BatteryFloatCell, "battery.floatCellVoltageV", Number, "3.375", 3_000, 3_600, "times the cells: the charge voltage of a full battery");
        Row(Setting.BatteryMinCell, "battery.minCellVoltageV", Number, "2.9", 2_500, 3_300, "times the cells: the voltage to stop discharging at");
        Row(Setting.GuardChargePercent, "guard.chargePercent", Whole, "100", 1, 100, "this share of the largest charge current is used");
        Choose(Setting.GuardCurveShape, "guard.curveShape", "linear", "linear|stepped", "between two points of a curve: a straight line, or the lower one");
        Row(Setting.GuardAbsorption, "guard.absorptionSeconds", Whole, "900", 0, 86_400, "cells alike at the charge voltage for so long: float; 0 never floats");
        Row(Setting.GuardRecovery, "guard.recoverySeconds", Whole, "30", 1, 3_600, "a limit that fell waits so long before it rises");
        Row(Setting.GuardRamp, "guard.rampAPerSecond", Number, "5", 1_000, 1_000_000, "and then rises so fast");
        Row(Setting.GuardRequireTemperature, "guard.requireTemperature", SettingKind.Switch, "false", 0, 1, "no current without a temperature");
        Row(Setting.PylontechAddresses, "pylontech.addresses", Text, "", 0, 64, "the modules that must be there, such as 1,2,3; empty finds them");
        Row(Setting.PylontechAsks, "pylontech.asks", Switch, "true", 0, 1, "false only reads along while something else asks");
        Row(Setting.ChargerMax, "charger.maxCurrentA", Number, "0", 0, 500_000, "never set a charger higher; 0 leaves it to the charger");
        Row(Setting.ChargerDefault, "charger.defaultCurrentA", Number, "0", 0, 500_000, "set while nobody asks; 0 leaves the charger alone");
        Row(Setting.ChargerTtl, "charger.limitTtlSeconds", Whole, "0", 0, 604_800, "so long a limit holds that was asked for; 0 is for good");
        Choose(Setting.ChargerOnLoss, "charger.onBrokerLoss", "hold", "hold|default", "what holds while the broker is away");
        Row(Setting.ChargerStoredInterval, "charger.storedIntervalSeconds", Whole, "60", 10, 86_400, "a charger's flash is written no more often");
        Row(Setting.ChargerStoredWrites, "charger.storedWritesPerDay", Whole, "24", 1, 1_000, "nor more often than this");
        Row(Setting.WifiSsid, "wifi.ssid", Text, "", 0, 32, "the network's name; empty opens the portal");
        Row(Setting.WifiPassword, "wifi.password", Text, "", 0, 64, "of the network; empty for an open one");
        Row(Setting.PortalMinutes, "wifi.portalMinutes", Whole, "15", 1, 1_440, "so long the portal stays open, unless it is used");
        Row(Setting.TimeServer, "time.server", Text, "pool.ntp.org", 0, 64, "tells the board the time, which TLS needs; empty asks nobody");
        Row(Setting.WebPort, "web.port", Whole, "80", 0, 65_535, "of the board's page; 0 has no page");
        Row(Setting.WebPassword, "web.password", Text, "", 0, 64, "lets the page change things, 8 characters at least; empty lets nobody");
        Row(Setting.MqttHost, "mqtt.host", Text, "", 0, 253, "the broker's name or address; empty publishes nothing");
        Row(Setting.MqttPort, "mqtt.port", Whole, "1883", 1, 65_535, "8883 is usual with TLS");
        Row(Setting.MqttUser, "mqtt.user", Text, "", 0, 128, "empty logs in without a name");
        Row(Setting.MqttPassword, "mqtt.password", Text, "", 0, 128, "sent in the clear without mqtt.tls");
        Row(Setting.MqttTls, "mqtt.tls", Switch, "false", 0, 1, "encrypts, and checks the broker's certificate and name");
        Row(Setting.MqttCaFile, "mqtt.caFile", Text, "", 0, 255, "the certificate of your own CA; empty takes the system's");
        Row(Setting.MqttBase, "mqtt.base", Text, "", 0, 128, "how all topics begin; empty is nanobattery/<board.name>");
        Row(Setting.MqttDiscovery, "mqtt.discovery.prefix", Text, "homeassistant", 0, 64, "where Home Assistant looks for devices; empty announces nothing");
        Row(Setting.TopicBattery, "mqtt.topics.battery", Text, Base + "/battery", 0, 128, "the battery, for the GX");
        Row(Setting.TopicStatus, "mqtt.topics.status", Text, Base + "/status", 0, 128, "online or offline");
        Row(Setting.TopicGuard, "mqtt.topics.guard", Text, Base + "/guard", 0, 128, "what an operator tells the guard: release");
        Row(Setting.TopicShunt, "mqtt.topics.shunt", Text, Base + "/shunt/state", 0, 128, "all that a BMV or SmartShunt says");
        Row(Setting.TopicMppt, "mqtt.topics.mppt", Text, Base + "/mppt/state", 0, 128, "all that a solar charger says");
        Row(Setting.TopicCharger, "mqtt.topics.charger", Text, Base + "/charger/state", 0, 128, "all that a mains charger says");
        Row(Setting.TopicInverter, "mqtt.topics.inverter", Text, Base + "/inverter/state", 0, 128, "all that an inverter says");
        Row(Setting.TopicBuckBoost, "mqtt.topics.buckboost", Text, Base + "/buckboost/state", 0, 128, "all that a DC-DC converter says");
        Row(Setting.TopicPylon, "mqtt.topics.pylon", Text, Base + "/pylon", 0, 128, "a Pylontech stack as one battery, for the GX");
        Row(Setting.TopicModule, "mqtt.topics.module", Text, Base + "/battery_" + Address, 0, 128, "each of its modules, by address");
        Row(Setting.TopicConsole, "mqtt.topics.console", Text, Base + "/pylon/state", 0, 128, "how the talk with its console goes");
        Row(Setting.TopicLimit, "mqtt.topics.curlimit", Text, Base + "/curlimit", 0, 128, "what a charger may give at most: a number of amperes");
        Row(Setting.TopicLimitState, "mqtt.topics.curlimitState", Text, Base + "/curlimit/state", 0, 128, "the limit in force, and on whose word");
        Row(Setting.TopicVoltage, "mqtt.topics.voltage", Text, Base + "/voltage", 0, 128, "a charger's voltage, a plain number");
        Row(Setting.TopicCurrent, "mqtt.topics.current", Text, Base + "/current", 0, 128, "a charger's current, a plain number");
        Row(Setting.TopicUpdate, "mqtt.topics.update", Text, Base + "/update", 0, 128, "where a signed update can be fetched: its http:// address");
        Row(Setting.TopicUpdateState, "mqtt.topics.updateState", Text, Base + "/update/state", 0, 128, "how an update goes, and what was refused");
        Row(Setting.TopicHistory, "mqtt.topics.history", Text, Base + "/history", 0, 128, "points of the history that the broker missed");
    }

    /// <summary>The path in the settings file, such as "mqtt.port".</summary>
    public string PathOf(int setting) => _paths[setting];

    /// <summary>One of <see cref="SettingKind"/>.</summary>
    public byte KindOf(int setting) => _kinds[setting];

    /// <summary>The default as it would stand in the file.</summary>
    public string DefaultOf(int setting) => _defaults[setting];

    /// <summary>The smallest number (in thousandths where it has decimals), or the shortest text.</summary>
    public int MinimumOf(int setting) => _minima[setting];

    /// <summary>The largest number (in thousandths where it has decimals), or the longest text.</summary>
    public int MaximumOf(int setting) => _maxima[setting];

    public string HelpOf(int setting) => _helps[setting];

    /// <summary>Whether the value is for the board alone: written, and never shown again.</summary>
    public static bool IsSecret(int setting) =>
        setting == Setting.MqttPassword || setting == Setting.WifiPassword || setting == Setting.WebPassword;

    /// <summary>The words that a choice may be, separated by bars; empty for any other kind.</summary>
    public string ChoicesOf(int setting) => _choices[setting];

    /// <summary>The setting of a path, or -1.</summary>
    public int Find(string path)
    {
        for (int i = 0; i < Setting.Count; i++)
        {
            if (_paths[i] == path)
            {
                return i;
            }
        }

        return -1;
    }

    private void Choose(int setting, string path, string initial, string choices, string help)
    {
        Row(setting, path, Choice, initial, 0, 0, help);
        _choices[setting] = choices;
    }

    private void Row(int setting, string path, byte kind, string initial, int minimum, int maximum, string help)
    {
        _paths[setting] = path;
        _kinds[setting] = kind;
        _defaults[setting] = initial;
        _minima[setting] = minimum;
        _maxima[setting] = maximum;
        _helps[setting] = help;
        _choices[setting] = "";
    }
}
