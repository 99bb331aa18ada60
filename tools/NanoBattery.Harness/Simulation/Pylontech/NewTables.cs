using static NanoBattery.Harness.Simulation.Pylontech.BatColumns;
using static NanoBattery.Harness.Simulation.Pylontech.PwrColumns;

namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>The table of modules of firmware 2: it tells which cell is lowest and highest, and ends with an alarm.</summary>
internal static class NewTables
{
    public static TextTable<ModuleReport> Pwr { get; } = new(
        Power, Volt, Curr, Tempr(), Tlow(), ColdestId, Thigh(), WarmestId, Vlow, LowestId, Vhigh, HighestId, BaseSt, VoltSt, CurrSt, TempSt,
        Coulomb, Time, CellVoltSt, CellTempSt(titleWidth: 8), SwitchTempr, SwitchTempSt(titleWidth: 9), SystemAlarm);

    public static TextTable<CellReport> ShortBat { get; } = new(
        Index("Bat", 5), CellVolt(5), CellCurr(8), CellTempr(8), CellVoltState("V.State", 8), CellTempState("T.State", 8),
        ChargeIn("AH(mAH)", 20, 22), new("Bal", 3, PutBleeds, 1));
}
