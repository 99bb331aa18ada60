using static NanoBattery.Pylontech.Plausible;

namespace NanoBattery.Pylontech;

/// <summary>
/// The keys of the reply to pwr N. Recorded from US5000; a US3000D of 2026 has the seven lines of names instead of the two
/// of events.
/// </summary>
internal static class PowerKeys
{
    internal const int Voltage = 0, Current = 1, Temperature = 2, Coulomb = 3, TotalCoulomb = 4, MaxVoltage = 5, BasicStatus = 6;
    internal const int VoltStatus = 7, CurrentStatus = 8, TmprStatus = 9, CoulStatus = 10, SohStatus = 11;
    internal const int BatEvents = 12, PowerEvents = 13, SystemFault = 14;

    internal const int BatVolt = 15, BatTmpr = 16, PwrVolt = 17, PwrTmpr = 18, PwrCurr = 19, MosTmpr = 20;

    internal const int Count = 21;

    internal static KeyTable Table()
    {
        KeyTable table = new KeyTable(Count);
        table.Number(Voltage, "Voltage", Units.Millivolts, LeastPackMillivolts, MostPackMillivolts);
        table.Number(Current, "Current", Units.Milliamps, -MostMilliamps, MostMilliamps);
        table.Number(Temperature, "Temperature", Units.Millidegrees, LeastMillidegrees, MostMillidegrees);
        table.Number(Coulomb, "Coulomb", Units.Percent, 0, 100);
        table.Number(TotalCoulomb, "Total Coulomb", Units.MilliampHours, LeastMilliampHours, MostMilliampHours);
        table.Number(MaxVoltage, "Max Voltage", Units.Millivolts, LeastPackMillivolts, MostPackMillivolts);
        table.Row(BasicStatus, "Basic Status", KeyShape.Base);
        table.Row(VoltStatus, "Volt Status", KeyShape.State);
        table.Row(CurrentStatus, "Current Status", KeyShape.State);
        table.Row(TmprStatus, "Tmpr. Status", KeyShape.State);
        table.Row(CoulStatus, "Coul. Status", KeyShape.State);
        table.Row(SohStatus, "Soh. Status", KeyShape.State);
        table.Row(BatEvents, "Bat Events", KeyShape.Bits);
        table.Row(PowerEvents, "Power Events", KeyShape.Bits);
        table.Row(SystemFault, "System Fault", KeyShape.Bits);
        table.Row(BatVolt, "Bat Volt Status", KeyShape.Bits);
        table.Row(BatTmpr, "Bat Tmpr Status", KeyShape.Bits);
        table.Row(PwrVolt, "Pwr Volt Status", KeyShape.Bits);
        table.Row(PwrTmpr, "Pwr Tmpr Status", KeyShape.Bits);
        table.Row(PwrCurr, "Pwr Curr Status", KeyShape.Bits);
        table.Row(MosTmpr, "Mos Tmpr Status", KeyShape.Bits);
        table.Require(Voltage, Current, Temperature, Coulomb, BasicStatus);
        table.Skip("B+B-.Volt");
        table.Skip("Real Coulomb");
        table.Skip("Charge Times");
        table.Skip("Charge Sec.");
        table.Skip("Discharge Sec.");
        table.Skip("Heater Status");
        table.Skip("Protect ENA");
        table.Skip("Pwr Base Status");
        table.Skip("Pwr Coul Status");
        table.Skip("Env Tmpr Status");
        table.Skip("Cascade Status");
        return table;
    }
}
