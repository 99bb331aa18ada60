using NanoBattery.Guard;
using NanoBattery.Readings;
using NanoBattery.Settings;

namespace NanoBattery.Properties;

/// <summary>No limit is ever negative or above what settings and device allow, and none follows from what cannot be.</summary>
public sealed class LimitWatch(BoardSettings settings) : IGuardWatch
{
    private readonly int _maxCharge = settings.NumberOf(Setting.BatteryMaxCharge);
    private readonly int _maxDischarge = settings.NumberOf(Setting.BatteryMaxDischarge);
    private readonly int _percent = settings.NumberOf(Setting.GuardChargePercent);
    private readonly int _maxCell = settings.NumberOf(Setting.BatteryMaxCell);

    public void See(GuardMoment moment)
    {
        Limits limits = moment.Limits;
        BatteryReading reading = moment.Reading;
        long charge = Largest(_maxCharge, reading.ModuleMaxChargeMilliamps, reading.ModulesTaking);
        long discharge = Largest(_maxDischarge, reading.ModuleMaxDischargeMilliamps, reading.ModulesGiving);
        Within(limits.MaxChargeMilliamps * 100L, charge * _percent, "100 times the charge current");
        Within(limits.MaxDischargeMilliamps, discharge, "the discharge current");
        Within(limits.MaxChargeMillivolts, limits.Cells > 0 ? limits.Cells * _maxCell : reading.PackMillivolts, "the charge voltage");
        Within(limits.LowVoltageMillivolts, limits.MaxChargeMillivolts, "the low voltage");
        Within(limits.BalancingCell, reading.CellCount - 1, "the balancing cell", -1);
        Within(reading.SocPermille, 1_000, "the state of charge believed");
        Within(reading.PackMillivolts, 100_000, "the voltage believed", 1_000);
        if (limits.IsClosed && (limits.MaxChargeMilliamps != 0 || limits.MaxDischargeMilliamps != 0))
        {
            Assert.Fail("closed, and yet a current is allowed");
        }
    }

    private static long Largest(int configured, int device, int modules)
    {
        return (Reading.IsKnown(device) ? Math.Max(0, Math.Min(device, configured)) : configured) * (long)modules;
    }

    private static void Within(long value, long most, string what, int least = 0)
    {
        if (value < least || value > most)
        {
            Assert.Fail($"{what} is {value}, not between {least} and {most}");
        }
    }
}
