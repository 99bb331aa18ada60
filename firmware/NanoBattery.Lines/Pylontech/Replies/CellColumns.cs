using static NanoBattery.Pylontech.ColumnShape;
using static NanoBattery.Pylontech.Plausible;

namespace NanoBattery.Pylontech;

/// <summary>
/// The columns of the reply to bat N in its four known layouts: US2000 Plus; US2000C, US3000C and US5000; US3000D with two
/// states of temperature; a short one of 2025.
/// </summary>
internal static class CellColumns
{
    internal const int Index = 0, Volt = 1, Curr = 2, Tempr = 3, Basic = 4, VoltState = 5, CurrState = 6, TempState = 7;
    internal const int OtherTempState = 8, Soc = 9, Coulomb = 10, Balance = 11;
    internal const int Count = 12;

    internal static ColumnTable Table()
    {
        ColumnTable table = new ColumnTable(Count);
        table.Required(Index, "Battery", Number, 0, ModuleReading.MostCells - 1);
        table.Required(Volt, "Volt", Number, LeastCellMillivolts, MostCellMillivolts);
        table.Optional(Curr, "Curr", Number, -MostMilliamps, MostMilliamps);
        table.Required(Tempr, "Tempr", Number, LeastMillidegrees, MostMillidegrees);
        table.Optional(Basic, "Base State", Base);
        table.Optional(VoltState, "Volt. State", State);
        table.Optional(CurrState, "Curr. State", State);
        table.Optional(TempState, "Temp. State", State);
        table.Optional(OtherTempState, "CTemp. State", State);
        table.Optional(Soc, "SOC", Skip);
        table.Optional(Coulomb, "Coulomb", Charge);
        table.Optional(Balance, "BAL", Flag);
        table.AlsoCalled(Index, "Bat");
        table.AlsoCalled(VoltState, "V.State");
        table.AlsoCalled(CurrState, "C.State");
        table.AlsoCalled(TempState, "T.State");
        table.AlsoCalled(TempState, "DTemp. State");
        table.AlsoCalled(Coulomb, "AH(mAH)");
        table.AlsoCalled(Balance, "Bal");
        return table;
    }
}
