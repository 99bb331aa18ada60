using NanoBattery.Guard;
using NanoBattery.Readings;

namespace NanoBattery.Messages;

/// <summary>One battery as dbus-mqtt-battery on a GX takes it: every key in every message.</summary>
public sealed class BatteryMessage
{
    private readonly MessageShape _shape;
    private readonly CellExtremes _extremes = new CellExtremes();

    /// <param name="cells">How many cells the device measures: the topic's key set depends on it, so it never changes.</param>
    /// <param name="writer">As for <see cref="MessageShape"/>.</param>
    public BatteryMessage(int cells, JsonWriter? writer = null)
    {
        Cells = cells;
        _shape = BatteryKeys.ShapeFor(cells, writer);
        int[] numbers = _shape.Numbers;
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = i >= BatteryKey.AlarmLowVoltage && i <= BatteryKey.AlarmBmsCable ? Alarm.None : Reading.Unknown;
        }
    }

    public int Cells { get; }

    /// <param name="reading">A complete reading: the consumer freezes for good on a null voltage, power or state of charge.</param>
    /// <param name="limits">What was decided on it.</param>
    /// <param name="history">What is known of the battery's life, by its device or by the board.</param>
    /// <param name="capacityMilliampHours">0 where it is not known.</param>
    /// <returns>The message, until the next call.</returns>
    public MessageShape Write(BatteryReading reading, Limits limits, BatteryHistory history, int capacityMilliampHours)
    {
        PutReading(_shape.Numbers, reading, limits.LineIsLost);
        PutCapacity(_shape.Numbers, reading, capacityMilliampHours);
        PutAlarms(_shape.Numbers, reading.Alarms, limits.Alarms);
        PutHistory(_shape.Numbers, history);
        PutLimits(limits);
        PutModules(_shape.Numbers, reading, limits);
        PutExtremes(_shape.Numbers, reading, limits.LineIsLost);
        PutCells(_shape.Numbers, reading, limits);
        _shape.Write();
        return _shape;
    }

    private static void PutReading(int[] numbers, BatteryReading reading, bool isOld)
    {
        numbers[BatteryKey.Power] = reading.PowerWatts;
        numbers[BatteryKey.Voltage] = reading.PackMillivolts;
        numbers[BatteryKey.Soc] = reading.SocPermille;
        numbers[BatteryKey.Current] = isOld ? Reading.Unknown : reading.CurrentMilliamps;
        numbers[BatteryKey.Temperature] = isOld ? Reading.Unknown : reading.TemperatureDecidegrees;
        numbers[BatteryKey.MidVoltage] = isOld ? Reading.Unknown : reading.MidpointMillivolts;
        numbers[BatteryKey.MidVoltageDeviation] = isOld ? Reading.Unknown : reading.MidpointDeviationPermille;
        numbers[BatteryKey.TimeToGo] = isOld ? Reading.Unknown : reading.TimeToGoSeconds;
    }

    private static void PutCapacity(int[] numbers, BatteryReading reading, int capacity)
    {
        int consumed = reading.ConsumedMilliampHours;
        numbers[BatteryKey.ConsumedAmphours] = consumed;
        capacity = Reading.IsKnown(reading.InstalledMilliampHours) ? reading.InstalledMilliampHours : capacity;
        numbers[BatteryKey.InstalledCapacity] = capacity > 0 ? capacity : Reading.Unknown;
        numbers[BatteryKey.Capacity] = capacity > 0 ? (int)((long)capacity * reading.SocPermille / 1_000) : Reading.Unknown;
    }

    /// <summary>An alarm is as high as whoever raises it higher: the device or the guard.</summary>
    private static void PutAlarms(int[] numbers, AlarmLevels device, AlarmLevels guard)
    {
        for (int i = 0; i < Alarm.Count; i++)
        {
            int level = device.LevelOf(i);
            numbers[BatteryKey.AlarmLowVoltage + i] = guard.LevelOf(i) > level ? guard.LevelOf(i) : level;
        }
    }

    private static void PutHistory(int[] numbers, BatteryHistory history)
    {
        numbers[BatteryKey.ChargeCycles] = history.ChargeCycles;
        numbers[BatteryKey.FullDischarges] = history.FullDischarges;
        numbers[BatteryKey.MinimumVoltage] = history.LowestMillivolts;
        numbers[BatteryKey.MaximumVoltage] = history.HighestMillivolts;
        numbers[BatteryKey.TotalAhDrawn] = history.TotalDrawnMilliampHours;
        numbers[BatteryKey.DeepestDischarge] = history.DeepestDischargeMilliampHours;
        numbers[BatteryKey.LastDischarge] = history.LastDischargeMilliampHours;
        numbers[BatteryKey.AverageDischarge] = history.AverageDischargeMilliampHours;
        numbers[BatteryKey.DischargedEnergy] = history.DischargedDekawattHours;
        numbers[BatteryKey.ChargedEnergy] = history.ChargedDekawattHours;
        numbers[BatteryKey.TimeSinceLastFullCharge] = history.SecondsSinceFull;
        numbers[BatteryKey.LowVoltageAlarms] = history.LowVoltageAlarms;
        numbers[BatteryKey.HighVoltageAlarms] = history.HighVoltageAlarms;
        numbers[BatteryKey.MinimumCellVoltage] = history.LowestCellMillivolts;
        numbers[BatteryKey.MaximumCellVoltage] = history.HighestCellMillivolts;
        numbers[BatteryKey.MinimumTemperature] = history.LowestDecidegrees;
        numbers[BatteryKey.MaximumTemperature] = history.HighestDecidegrees;
    }

    private void PutLimits(Limits limits)
    {
        int[] numbers = _shape.Numbers;
        int mayCharge = limits.MaxChargeMilliamps > 0 ? 1 : 0;
        int mayDischarge = limits.MaxDischargeMilliamps > 0 ? 1 : 0;
        numbers[BatteryKey.ChargeRequest] = 0;
        numbers[BatteryKey.MaxChargeVoltage] = limits.MaxChargeMillivolts;
        numbers[BatteryKey.MaxChargeCurrent] = limits.MaxChargeMilliamps;
        numbers[BatteryKey.MaxDischargeCurrent] = limits.MaxDischargeMilliamps;
        numbers[BatteryKey.MaxChargeCellVoltage] = limits.MaxCellMillivolts;
        numbers[BatteryKey.BatteryLowVoltage] = limits.Cells > 0 ? limits.LowVoltageMillivolts : Reading.Unknown;
        numbers[BatteryKey.CellsPerBattery] = limits.Cells > 0 ? limits.Cells : Reading.Unknown;
        numbers[BatteryKey.AllowToCharge] = mayCharge;
        numbers[BatteryKey.AllowToDischarge] = mayDischarge;
        numbers[BatteryKey.AllowToBalance] = 0;
        _shape.PutText(BatteryKey.ChargeMode, limits.Mode);
        _shape.PutText(BatteryKey.ChargeLimitation, limits.ChargeReason);
        _shape.PutText(BatteryKey.DischargeLimitation, limits.DischargeReason);
    }

    private static void PutModules(int[] numbers, BatteryReading reading, Limits limits)
    {
        int online = limits.LineIsLost ? 0 : reading.ModulesOnline;
        int all = reading.ModulesOnline + reading.ModulesOffline;
        numbers[BatteryKey.Soh] = reading.SohPercent;
        numbers[BatteryKey.ModulesOnline] = online;
        numbers[BatteryKey.ModulesOffline] = all - online;
        numbers[BatteryKey.ModulesBlockingCharge] = limits.MaxChargeMilliamps > 0 ? reading.ModulesOnline - reading.ModulesTaking : all;
        numbers[BatteryKey.ModulesBlockingDischarge] = limits.MaxDischargeMilliamps > 0 ? reading.ModulesOnline - reading.ModulesGiving : all;
    }

    private void PutExtremes(int[] numbers, BatteryReading reading, bool isOld)
    {
        _extremes.Take(reading);
        numbers[BatteryKey.MaxCellVoltage] = isOld ? Reading.Unknown : _extremes.Highest;
        numbers[BatteryKey.MaxVoltageCellId] = isOld ? Reading.Unknown : _extremes.HighestId;
        numbers[BatteryKey.MinCellVoltage] = isOld ? Reading.Unknown : _extremes.Lowest;
        numbers[BatteryKey.MinVoltageCellId] = isOld ? Reading.Unknown : _extremes.LowestId;
        numbers[BatteryKey.MinCellTemperature] = isOld ? Reading.Unknown : reading.ColdestCellDecidegrees;
        numbers[BatteryKey.MinTemperatureCellId] = isOld ? Reading.Unknown : reading.ColdestCell;
        numbers[BatteryKey.MaxCellTemperature] = isOld ? Reading.Unknown : reading.HottestCellDecidegrees;
        numbers[BatteryKey.MaxTemperatureCellId] = isOld ? Reading.Unknown : reading.HottestCell;
        numbers[BatteryKey.MosTemperature] = isOld ? Reading.Unknown : reading.MosDecidegrees;
    }

    private void PutCells(int[] numbers, BatteryReading reading, Limits limits)
    {
        int balancing = 0;
        for (int i = 0; i < Cells; i++)
        {
            int balance = reading.TellsBalancing ? reading.CellBalances[i] : i == limits.BalancingCell ? 1 : 0;
            numbers[BatteryKey.FirstCell + i] = reading.CellMillivolts[i];
            numbers[BatteryKey.FirstCell + Cells + i] = balance;
            balancing |= balance;
        }

        numbers[BatteryKey.Balancing] = Cells > 0 ? balancing : Reading.Unknown;
    }
}
