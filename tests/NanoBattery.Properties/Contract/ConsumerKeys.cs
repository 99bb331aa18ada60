using static NanoBattery.Properties.KeyRule;

namespace NanoBattery.Properties;

/// <summary>
/// The keys that dbus-mqtt-battery 1.0.12 takes, and what may stand under each. Written from its source and from what it did
/// with odd messages, independently of the table that the core writes from.
/// </summary>
public static class ConsumerKeys
{
    private const int Cells = 24;

    /// <summary>Without these a message is rejected, or controls nothing.</summary>
    public static readonly string[] Required =
        ["Dc.Power", "Dc.Voltage", "Soc", "Info.MaxChargeVoltage", "Info.MaxChargeCurrent", "Info.MaxDischargeCurrent"];

    public static readonly string[] Limits = ["Info.MaxChargeVoltage", "Info.MaxChargeCurrent", "Info.MaxDischargeCurrent"];

    private static readonly Dictionary<string, KeyRule> Rules = AllRules();

    public static bool TryGetRule(string path, out KeyRule rule) => Rules.TryGetValue(path, out rule);

    /// <summary>Whether there are keys in an object of this name.</summary>
    public static bool IsGroup(string name) => Rules.Keys.Any(path => path.StartsWith(name + ".", StringComparison.Ordinal));

    private static Dictionary<string, KeyRule> AllRules()
    {
        Dictionary<string, KeyRule> rules = [];
        Add("", Always, "Soc");
        Add("", Number, "InstalledCapacity ConsumedAmphours Capacity TimeToGo Balancing SystemSwitch CurrentAvg Heating SocBms Soh State");
        Add("", Text, "ConnectionInformation");
        Add("Dc.", Always, "Power Voltage");
        Add("Dc.", Number, "Current Temperature MidVoltage MidVoltageDeviation");
        Add("Alarms.", Always, "LowVoltage HighVoltage LowSoc HighChargeCurrent HighDischargeCurrent HighCurrent CellImbalance");
        Add("Alarms.", Always, "HighChargeTemperature LowChargeTemperature LowCellVoltage LowTemperature HighTemperature FuseBlown");
        Add("Alarms.", Always, "BmsCable HighCellVoltage HighInternalTemperature InternalFailure StateOfHealth");
        Add("Info.", Always, "MaxChargeVoltage MaxChargeCurrent MaxDischargeCurrent");
        Add("Info.", Number, "ChargeRequest MaxChargeCellVoltage BatteryLowVoltage HeatingCurrent HeatingPower");
        Add("Info.", Number, "HeatingTemperatureStart HeatingTemperatureStop");
        Add("Info.", Text, "ChargeMode ChargeLimitation DischargeLimitation");
        Add("History.", Number, "ChargeCycles MinimumVoltage MaximumVoltage TotalAhDrawn AverageDischarge ChargedEnergy DeepestDischarge");
        Add("History.", Number, "DischargedEnergy FullDischarges HighVoltageAlarms LastDischarge LowVoltageAlarms MaximumCellVoltage");
        Add("History.", Number, "MaximumTemperature MinimumCellVoltage MinimumTemperature TimeSinceLastFullCharge");
        Add("System.", Text, "MinVoltageCellId MaxVoltageCellId MinTemperatureCellId MaxTemperatureCellId");
        Add("System.", Text, "Temperature1Name Temperature2Name Temperature3Name Temperature4Name");
        Add("System.", Number, "MinCellVoltage MaxCellVoltage MinCellTemperature MaxCellTemperature MOSTemperature NrOfCellsPerBattery");
        Add("System.", Number, "NrOfModulesOnline NrOfModulesOffline NrOfModulesBlockingCharge NrOfModulesBlockingDischarge");
        Add("System.", Number, "Temperature1 Temperature2 Temperature3 Temperature4");
        Add("Io.", Always, "AllowToBalance AllowToCharge AllowToDischarge AllowToHeat ExternalRelay");
        Add("Io.", Always, "ForceChargingOff ForceDischargingOff TurnBalancingOff");
        Add("Settings.", Number, "HasTemperature");
        Add("Voltages.", Always, "Sum Diff");
        for (int cell = 1; cell <= Cells; cell++)
        {
            Add("", Always, $"Voltages.Cell{cell} Balances.Cell{cell}");
        }

        for (int percent = 0; percent <= 100; percent += 5)
        {
            Add("TimeToSoC.", Text, $"{percent}");
        }

        return rules;

        void Add(string group, KeyRule rule, string keys)
        {
            foreach (string key in keys.Split(' '))
            {
                rules.Add(group + key, rule);
            }
        }
    }
}
