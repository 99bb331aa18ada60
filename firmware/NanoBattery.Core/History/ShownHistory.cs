using NanoBattery.Readings;

namespace NanoBattery.History;

/// <summary>
/// The history that a message shows: each value as the device itself remembers it, else as the board counted it.
/// What only a device can know (discharges: full, deepest, last, average) stays as it says.
/// </summary>
public sealed class ShownHistory
{
    private readonly BatteryLog _log;
    private readonly BatteryHistory _shown = new BatteryHistory();

    public ShownHistory(BatteryLog log)
    {
        _log = log;
    }

    /// <param name="device">What the device remembers.</param>
    /// <param name="capacityMilliampHours">0 where it is not known.</param>
    /// <returns>The merged history, until the next call.</returns>
    public BatteryHistory Of(BatteryHistory device, int capacityMilliampHours)
    {
        _shown.FullDischarges = device.FullDischarges;
        _shown.DeepestDischargeMilliampHours = device.DeepestDischargeMilliampHours;
        _shown.LastDischargeMilliampHours = device.LastDischargeMilliampHours;
        _shown.AverageDischargeMilliampHours = device.AverageDischargeMilliampHours;
        _shown.ChargeCycles = Either(device.ChargeCycles, _log.FullCycles(capacityMilliampHours));
        _shown.TotalDrawnMilliampHours = Either(device.TotalDrawnMilliampHours, _log.DrawnMilliampHours);
        _shown.LowestMillivolts = Either(device.LowestMillivolts, _log.LowestMillivolts);
        _shown.HighestMillivolts = Either(device.HighestMillivolts, _log.HighestMillivolts);
        _shown.LowestCellMillivolts = Either(device.LowestCellMillivolts, _log.LowestCellMillivolts);
        _shown.HighestCellMillivolts = Either(device.HighestCellMillivolts, _log.HighestCellMillivolts);
        _shown.LowestDecidegrees = Either(device.LowestDecidegrees, _log.LowestDecidegrees);
        _shown.HighestDecidegrees = Either(device.HighestDecidegrees, _log.HighestDecidegrees);
        _shown.SecondsSinceFull = Either(device.SecondsSinceFull, _log.SecondsSinceFull);
        _shown.LowVoltageAlarms = Either(device.LowVoltageAlarms, _log.LowVoltageAlarms);
        _shown.HighVoltageAlarms = Either(device.HighVoltageAlarms, _log.HighVoltageAlarms);
        _shown.DischargedDekawattHours = Either(device.DischargedDekawattHours, _log.DischargedDekawattHours);
        _shown.ChargedDekawattHours = Either(device.ChargedDekawattHours, _log.ChargedDekawattHours);
        return _shown;
    }

    private static int Either(int remembered, int counted) => Reading.IsKnown(remembered) ? remembered : counted;
}
