using static NanoBattery.Pylontech.Plausible;

namespace NanoBattery.Pylontech;

/// <summary>The keys of the reply to pwrsys. Source: replies that public programs keep as samples.</summary>
internal static class SystemKeys
{
    internal const int Present = 0, Asleep = 1, Volt = 2, Curr = 3, Remaining = 4, Full = 5, Soc = 6, Health = 7;
    internal const int ChargeVolt = 8, DischargeVolt = 9, ChargeCurr = 10, DischargeCurr = 11;
    internal const int StackChargeCurr = 12, StackDischargeCurr = 13;
    internal const int Count = 14;

    private const int MostStackMilliamps = MostMilliamps * PowerColumns.MostModules;
    private const int MostStackMilliampHours = MostMilliampHours * PowerColumns.MostModules;

    internal static KeyTable Table()
    {
        KeyTable table = new KeyTable(Count);
        table.Number(Present, "Present Num", Units.None, 0, PowerColumns.MostModules);
        table.Number(Asleep, "Sleep Num", Units.None, 0, PowerColumns.MostModules);
        table.Number(Volt, "System Volt", Units.Millivolts, LeastPackMillivolts, MostPackMillivolts);
        table.Number(Curr, "System Curr", Units.Milliamps, -MostStackMilliamps, MostStackMilliamps);
        table.Number(Remaining, "System RC", Units.MilliampHours, 0, MostStackMilliampHours);
        table.Number(Full, "System FCC", Units.MilliampHours, LeastMilliampHours, MostStackMilliampHours);
        table.Number(Soc, "System SOC", Units.Percent, 0, 100);
        table.Number(Health, "System SOH", Units.Percent, 0, 100);
        table.Number(ChargeVolt, "Recommend chg voltage", Units.Millivolts, LeastPackMillivolts, MostPackMillivolts);
        table.Number(DischargeVolt, "Recommend dsg voltage", Units.Millivolts, LeastPackMillivolts, MostPackMillivolts);
        table.Number(ChargeCurr, "Recommend chg current", Units.Milliamps, 0, MostMilliamps);
        table.Number(DischargeCurr, "Recommend dsg current", Units.Milliamps, -MostMilliamps, MostMilliamps);
        table.Number(StackChargeCurr, "system Recommend chg current", Units.Milliamps, 0, MostStackMilliamps);
        table.Number(StackDischargeCurr, "system Recommend dsg current", Units.Milliamps, -MostStackMilliamps, MostStackMilliamps);
        table.Require(Volt, Curr, Soc, ChargeVolt, DischargeVolt, ChargeCurr, DischargeCurr);
        table.Skip("Total Num");
        table.Skip("Highest voltage");
        table.Skip("Average voltage");
        table.Skip("Lowest voltage");
        table.Skip("Highest temperature");
        table.Skip("Average temperature");
        table.Skip("Lowest temperature");
        table.Skip("system Recommend chg voltage");
        table.Skip("system Recommend dsg voltage");
        return table;
    }
}
