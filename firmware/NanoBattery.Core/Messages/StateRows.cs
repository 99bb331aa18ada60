using NanoBattery.VeDirect;

namespace NanoBattery.Messages;

/// <summary>
/// One row a label that a device's state shows: the key, its decimals, and the kinds of device that have it.
/// README's table of state keys is checked against this one.
/// </summary>
public sealed class StateRows
{
    private const int Shunt = 1 << DeviceKind.Shunt;
    private const int Mppt = 1 << DeviceKind.Mppt;
    private const int Charger = 1 << DeviceKind.Charger;
    private const int Inverter = 1 << DeviceKind.Inverter;
    private const int BuckBoost = 1 << DeviceKind.BuckBoost;
    private const int All = Shunt | Mppt | Charger | Inverter | BuckBoost;
    private const int Capacity = 72;

    private readonly int[] _labels = new int[Capacity];
    private readonly string[] _keys = new string[Capacity];
    private readonly int[] _decimals = new int[Capacity];
    private readonly int[] _kinds = new int[Capacity];

    public StateRows()
    {
        Row(Label.V, "Voltage", 3, All);
        Row(Label.I, "Current", 3, All);
        Row(Label.P, "Power", 0, Shunt | BuckBoost);
        Row(Label.Soc, "Soc", 1, Shunt);
        Row(Label.CE, "ConsumedAmphours", 3, Shunt);
        Row(Label.Ttg, "TimeToGoMinutes", 0, Shunt);
        Row(Label.T, "Temperature", 0, Shunt | Charger);
        Row(Label.VS, "StarterVoltage", 3, Shunt);
        Row(Label.VM, "MidVoltage", 3, Shunt);
        Row(Label.DM, "MidVoltageDeviation", 1, Shunt);
        Row(Label.V2, "Voltage2", 3, Charger);
        Row(Label.I2, "Current2", 3, Charger);
        Row(Label.V3, "Voltage3", 3, Charger);
        Row(Label.I3, "Current3", 3, Charger);
        Row(Label.VPV, "PanelVoltage", 3, Mppt);
        Row(Label.PPV, "PanelPower", 0, Mppt);
        Row(Label.Load, "Load", 0, Mppt);
        Row(Label.IL, "LoadCurrent", 3, Mppt);
        Row(Label.AcOutV, "AcVoltage", 2, Inverter);
        Row(Label.AcOutI, "AcCurrent", 1, Inverter);
        Row(Label.AcOutS, "AcApparentPower", 0, Inverter);
        Row(Label.DcInV, "InputVoltage", 2, BuckBoost);
        Row(Label.DcInI, "InputCurrent", 1, BuckBoost);
        Row(Label.DcInP, "InputPower", 0, BuckBoost);
        Row(Label.CS, "State", 0, Mppt | Charger | Inverter | BuckBoost);
        Row(Label.Mppt, "Tracker", 0, Mppt);
        Row(Label.Mode, "Mode", 0, Charger | Inverter | BuckBoost);
        Row(Label.Err, "Error", 0, Mppt | Charger | BuckBoost);
        Row(Label.OR, "OffReason", 0, Mppt | Charger | Inverter | BuckBoost);
        Row(Label.Alarm, "Alarm", 0, Shunt);
        Row(Label.AR, "AlarmReason", 0, Shunt | Inverter);
        Row(Label.Warn, "WarningReason", 0, Inverter);
        Row(Label.Relay, "Relay", 0, Shunt | Mppt | Charger | Inverter);
        Row(Label.Mon, "MonitorMode", 0, Shunt);
        Row(Label.H1, "DeepestDischarge", 3, Shunt);
        Row(Label.H2, "LastDischarge", 3, Shunt);
        Row(Label.H3, "AverageDischarge", 3, Shunt);
        Row(Label.H4, "ChargeCycles", 0, Shunt);
        Row(Label.H5, "FullDischarges", 0, Shunt);
        Row(Label.H6, "TotalAhDrawn", 3, Shunt);
        Row(Label.H7, "MinimumVoltage", 3, Shunt);
        Row(Label.H8, "MaximumVoltage", 3, Shunt);
        Row(Label.H9, "SecondsSinceFull", 0, Shunt);
        Row(Label.H10, "Synchronisations", 0, Shunt);
        Row(Label.H11, "LowVoltageAlarms", 0, Shunt);
        Row(Label.H12, "HighVoltageAlarms", 0, Shunt);
        Row(Label.H13, "LowStarterAlarms", 0, Shunt);
        Row(Label.H14, "HighStarterAlarms", 0, Shunt);
        Row(Label.H15, "MinimumStarterVoltage", 3, Shunt);
        Row(Label.H16, "MaximumStarterVoltage", 3, Shunt);
        Row(Label.H17, "DischargedEnergy", 2, Shunt);
        Row(Label.H18, "ChargedEnergy", 2, Shunt);
        Row(Label.H19, "YieldTotal", 2, Mppt);
        Row(Label.H20, "YieldToday", 2, Mppt);
        Row(Label.H21, "MaxPowerToday", 0, Mppt);
        Row(Label.H22, "YieldYesterday", 2, Mppt);
        Row(Label.H23, "MaxPowerYesterday", 0, Mppt);
        Row(Label.Hsds, "DaySequence", 0, Mppt);
    }

    public int Count { get; private set; }

    public int LabelAt(int row) => _labels[row];

    public string KeyAt(int row) => _keys[row];

    public int DecimalsAt(int row) => _decimals[row];

    public bool IsOf(int row, int kind) => (_kinds[row] & (1 << kind)) != 0;

    private void Row(int label, string key, int decimals, int kinds)
    {
        _labels[Count] = label;
        _keys[Count] = key;
        _decimals[Count] = decimals;
        _kinds[Count] = kinds;
        Count++;
    }
}
