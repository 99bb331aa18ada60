using NanoBattery.Readings;
using static NanoBattery.Properties.Effect;
using static NanoBattery.Properties.Side;
using static NanoBattery.Readings.Alarm;

namespace NanoBattery.Properties;

/// <summary>Every rule of the guard, written a second time.</summary>
public static class RuleCauses
{
    public static readonly RuleCause[] All =
    [
        new("cell-deep", LowestMeasured, Below, StopsBoth, Protection, LowCellVoltage),
        new("hot-stop", Hottest, Above, StopsBoth, Protection, HighTemperature, HighChargeTemperature),
        new("cell-high", Highest, Above, StopsCharge, Protection, HighCellVoltage, HighVoltage),
        new("cold-stop", Coldest, Below, StopsCharge, Protection, LowChargeTemperature, LowTemperature),
        new("cell-low", Lowest, Below, StopsDischarge, Protection, LowCellVoltage),
        new("soc-empty", Soc, Below, StopsDischarge, Protection, LowSoc),
        new("device-charge", moment => moment.Reading.StopsCharging ? 1 : 0, From, StopsCharge, Alarm.None),
        new("device-discharge", moment => moment.Reading.StopsDischarging ? 1 : 0, From, StopsDischarge, Alarm.None),
        new("soc-taper", Soc, Above, LimitsCharge, Alarm.None),
        new("cool", Coldest, Below, LimitsCharge, Alarm.None),
        new("hot", Hottest, Above, LimitsCharge, Warning, HighChargeTemperature, HighTemperature),
        new("precharge", Lowest, Below, LimitsCharge, Alarm.None),
        new("soc-low", Soc, Below, LimitsDischarge, Warning, LowSoc),
        new("soc-float", Soc, From, LimitsVoltage, Alarm.None),
        new("cell-balance", SpreadAtTop, Above, Balancing, Alarm.None),
        new("cell-spread", Spread, Above, Effect.None, Warning, CellImbalance),
        new("cell-high-warning", Highest, Above, Effect.None, Warning, HighCellVoltage),
        new("cell-low-warning", Lowest, Below, Effect.None, Warning, LowCellVoltage),
        new("soc-warning", Soc, Below, Effect.None, Warning, LowSoc),
        new("hot-warning", Hottest, Above, Effect.None, Warning, HighTemperature, HighChargeTemperature),
        new("mos-warning", moment => Known(moment.Reading.MosDecidegrees), Above, Effect.None, Warning, HighInternalTemperature),
        new("charge-excess", ChargeExcess, Above, Effect.None, Warning, HighChargeCurrent),
        new("discharge-excess", DischargeExcess, Above, Effect.None, Warning, HighDischargeCurrent),
    ];

    private static double Known(int value) => value == Reading.Unknown ? double.NaN : value;

    private static double Soc(GuardMoment moment) => moment.Reading.SocPermille;

    private static double Coldest(GuardMoment moment) =>
        double.MinNumber(Known(moment.Reading.TemperatureDecidegrees), Known(moment.Reading.ColdestCellDecidegrees));

    private static double Hottest(GuardMoment moment) =>
        double.MaxNumber(Known(moment.Reading.TemperatureDecidegrees), Known(moment.Reading.HottestCellDecidegrees));

    private static double Highest(GuardMoment moment) => moment.Highest;

    private static double Lowest(GuardMoment moment) => moment.Lowest;

    private static double LowestMeasured(GuardMoment moment) => moment.MeasuresCells ? moment.Lowest : double.NaN;

    private static double Spread(GuardMoment moment) => moment.MeasuresCells ? moment.Highest - moment.Lowest : double.NaN;

    private static double SpreadAtTop(GuardMoment moment) => moment.MeasuresCells && moment.Highest <= 3_400 ? 0 : Spread(moment);

    private static double ChargeExcess(GuardMoment moment) => Excess(Known(moment.Reading.CurrentMilliamps), moment.ChargeBefore);

    private static double DischargeExcess(GuardMoment moment) => Excess(-Known(moment.Reading.CurrentMilliamps), moment.DischargeBefore);

    /// <summary>The margin of 5 % is whole milliamps.</summary>
    private static double Excess(double current, int limit) => current - limit - Math.Floor(limit / 20.0);
}
