using NanoBattery.Guard;
using NanoBattery.Readings;

namespace NanoBattery.Bank;

/// <summary>A module's share of the bank's limits: for the eye. The bank's own are those that chargers and inverters obey.</summary>
internal sealed class ModuleShare
{
    private const string Missed = "No news of this module";
    private const string Stops = "Module: it protects itself";

    internal Limits Limits { get; } = new Limits();

    internal void Take(GuardedBattery bank, BatteryReading module, bool isHere)
    {
        Limits all = bank.Limits;
        Limits.Cells = all.Cells;
        Limits.LineIsLost = !isHere;
        Limits.IsClosed = all.IsClosed || !isHere;
        Limits.Mode = all.Mode;
        Limits.MaxChargeMillivolts = all.MaxChargeMillivolts;
        Limits.LowVoltageMillivolts = all.LowVoltageMillivolts;
        Limits.MaxCellMillivolts = all.MaxCellMillivolts;
        bool takes = isHere && module.ModulesTaking > 0;
        bool gives = isHere && module.ModulesGiving > 0;
        Limits.MaxChargeMilliamps = takes ? Of(all.MaxChargeMilliamps, bank.LastReading.ModulesTaking) : 0;
        Limits.MaxDischargeMilliamps = gives ? Of(all.MaxDischargeMilliamps, bank.LastReading.ModulesGiving) : 0;
        Limits.ChargeReason = !isHere ? Missed : takes ? all.ChargeReason : Stops;
        Limits.DischargeReason = !isHere ? Missed : gives ? all.DischargeReason : Stops;
        Limits.Alarms.Clear();
        if (isHere)
        {
            bank.Show(module, Limits);
        }
        else
        {
            Limits.Alarms.Raise(Alarm.BmsCable, Alarm.Protection);
        }
    }

    private static int Of(int milliamps, int modules) => modules > 0 ? milliamps / modules : 0;
}
