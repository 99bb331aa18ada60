using static NanoBattery.Pylontech.ColumnShape;
using static NanoBattery.Pylontech.Plausible;

namespace NanoBattery.Pylontech;

/// <summary>
/// The columns of the reply to pwr. Three widths are known: 16 columns (US2000 Plus), 18 with MosTempr and M.T.St (US5000),
/// 23 with the numbers of the cells and SysAlarm.St (US5000 with firmware 2.0).
/// </summary>
internal static class PowerColumns
{
    internal const int Power = 0, Volt = 1, Curr = 2, Tempr = 3, Coldest = 4, Hottest = 5, Lowest = 6, Highest = 7, Basic = 8;
    internal const int VoltState = 9, CurrState = 10, TempState = 11, Coulomb = 12, CellVoltState = 13, CellTempState = 14;
    internal const int MosTempr = 15, MosState = 16, SystemAlarm = 17, Time = 18, ColdestId = 19, HottestId = 20, LowestId = 21;
    internal const int HighestId = 22;
    internal const int Count = 23;

    internal const int MostModules = 16;

    private const int LastCell = 23;

    internal static ColumnTable Table()
    {
        ColumnTable table = new ColumnTable(Count);
        table.Required(Power, "Power", Number, 1, MostModules);
        table.Required(Volt, "Volt", Number, 0, MostPackMillivolts);
        table.Required(Curr, "Curr", Number, -MostMilliamps, MostMilliamps);
        table.Required(Tempr, "Tempr", Number, LeastMillidegrees, MostMillidegrees);
        table.Required(Basic, "Base.St", Base);
        table.Required(Coulomb, "Coulomb", Percent, 0, 100);
        table.Optional(Coldest, "Tlow", Number, LeastMillidegrees, MostMillidegrees);
        table.Optional(Hottest, "Thigh", Number, LeastMillidegrees, MostMillidegrees);
        table.Optional(Lowest, "Vlow", Number, 0, MostCellMillivolts);
        table.Optional(Highest, "Vhigh", Number, 0, MostCellMillivolts);
        table.Optional(ColdestId, "Tlow.Id", Number, 0, LastCell);
        table.Optional(HottestId, "Thigh.Id", Number, 0, LastCell);
        table.Optional(LowestId, "Vlow.Id", Number, 0, LastCell);
        table.Optional(HighestId, "Vhigh.Id", Number, 0, LastCell);
        table.Optional(VoltState, "Volt.St", State);
        table.Optional(CurrState, "Curr.St", State);
        table.Optional(TempState, "Temp.St", State);
        table.Optional(Time, "Time", ColumnShape.Time);
        table.Optional(CellVoltState, "B.V.St", State);
        table.Optional(CellTempState, "B.T.St", State);
        table.Optional(MosTempr, "MosTempr", Number, LeastMillidegrees, MostMillidegrees);
        table.Optional(MosState, "M.T.St", State);
        table.Optional(SystemAlarm, "SysAlarm.St", State);
        return table;
    }
}
