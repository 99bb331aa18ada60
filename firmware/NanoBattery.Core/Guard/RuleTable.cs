using NanoBattery.Readings;
using static NanoBattery.Guard.GuardInput;
using static NanoBattery.Guard.Profile;
using static NanoBattery.Guard.Rule;
using static NanoBattery.Guard.RuleAction;
using static NanoBattery.Readings.Alarm;

namespace NanoBattery.Guard;

/// <summary>
/// The rules, one a row, the stopping ones before the limiting ones before those that only warn: of two that bind alike the
/// first gives the reason. README's table is checked against this one.
/// Source: the steps of the driver extra200tomqtt for the profile extra2000; LFP's usual ends of charge, discharge and temperature.
/// </summary>
public sealed class RuleTable
{
    private readonly Rule[] _rules =
    {
        new Rule("cell-deep", LowestMeasuredCell, Below, 2_000, 2_500)
            { Action = StopBoth, Alarm = LowCellVoltage, Level = Protection, Profiles = Both, HoldSeconds = UntilReleased, LockOutBit = 1 },
        new Rule("hot-stop", Hottest, Above, 550, 500)
            { Action = StopBoth, Alarm = HighTemperature, SecondAlarm = HighChargeTemperature, Level = Protection, Profiles = Both },
        new Rule("cell-high", HighestCell, Above, 3_650, 3_450)
            { Action = StopCharge, Alarm = HighCellVoltage, SecondAlarm = HighVoltage, Level = Protection, Profiles = Both },
        new Rule("cold-stop", Coldest, Below, 0, 20)
            { Action = StopCharge, Alarm = LowChargeTemperature, SecondAlarm = LowTemperature, Level = Protection, Profiles = Both },
        new Rule("cell-low", LowestCell, Below, 2_500, 3_000)
            { Action = StopDischarge, Alarm = LowCellVoltage, Level = Protection, Profiles = Both },
        new Rule("soc-empty", Soc, Below, 50, 70)
            { Action = StopDischarge, Alarm = LowSoc, Level = Protection, Profiles = Extra2000 },
        new Rule("device-charge", DeviceStopsCharge, From, 1, 0)
            { Action = StopCharge, Profiles = Both },
        new Rule("device-discharge", DeviceStopsDischarge, From, 1, 0)
            { Action = StopDischarge, Profiles = Both },
        new Rule("soc-taper", Soc, Above, 900, 890)
            { Action = LimitCharge, Limit = 7_000, Profiles = Extra2000 },
        new Rule("cool", Coldest, Below, 50, 60)
            { Action = LimitCharge, Limit = 10_000, Profiles = Extra2000 },
        new Rule("hot", Hottest, Above, 450, 430)
            { Action = LimitCharge, Limit = 10_000, Alarm = HighChargeTemperature, SecondAlarm = HighTemperature, Level = Warning, Profiles = Extra2000 },
        new Rule("precharge", LowestCell, Below, 2_600, 2_900)
            { Action = LimitCharge, Limit = 5_000, Profiles = Lfp },
        new Rule("soc-low", Soc, Below, 100, 120)
            { Action = LimitDischarge, Limit = 10_000, Alarm = LowSoc, Level = Warning, Profiles = Extra2000 },
        new Rule("soc-float", Soc, From, 950, 930)
            { Action = LimitChargeVoltage, Limit = 3_400, Profiles = Extra2000 },
        new Rule("cell-balance", SpreadAtTop, Above, 50, 40)
            { Action = ShowBalancing, HoldSeconds = 10, Profiles = Both },
        new Rule("cell-spread", Spread, Above, 100, 80)
            { Alarm = CellImbalance, Level = Warning, Profiles = Both },
        new Rule("cell-high-warning", HighestCell, Above, 3_550, 3_500)
            { Alarm = HighCellVoltage, Level = Warning, Profiles = Lfp },
        new Rule("cell-low-warning", LowestCell, Below, 2_800, 2_900)
            { Alarm = LowCellVoltage, Level = Warning, Profiles = Lfp },
        new Rule("soc-warning", Soc, Below, 100, 120)
            { Alarm = LowSoc, Level = Warning, Profiles = Lfp },
        new Rule("hot-warning", Hottest, Above, 450, 430)
            { Alarm = HighTemperature, SecondAlarm = HighChargeTemperature, Level = Warning, Profiles = Lfp },
        new Rule("mos-warning", Mos, Above, 800, 750)
            { Alarm = HighInternalTemperature, Level = Warning, Profiles = Lfp },
        new Rule("charge-excess", ChargeExcess, Above, 2_000, 1_000)
            { Alarm = HighChargeCurrent, Level = Warning, Profiles = Both, DelaySeconds = 60 },
        new Rule("discharge-excess", DischargeExcess, Above, 2_000, 1_000)
            { Alarm = HighDischargeCurrent, Level = Warning, Profiles = Both, DelaySeconds = 60 },
    };

    public int Count => _rules.Length;

    public Rule this[int index] => _rules[index];

    /// <returns>The rule of this name, or null.</returns>
    public Rule? Find(string id)
    {
        for (int i = 0; i < _rules.Length; i++)
        {
            if (_rules[i].Id == id)
            {
                return _rules[i];
            }
        }

        return null;
    }

    /// <summary>Switches on what the profile has and off what it has not, but for the rules that the settings switched.</summary>
    internal void Apply(int profile)
    {
        for (int i = 0; i < _rules.Length; i++)
        {
            if (!_rules[i].IsSwitched)
            {
                _rules[i].IsOn = (_rules[i].Profiles & profile) != 0;
            }
        }
    }
}
