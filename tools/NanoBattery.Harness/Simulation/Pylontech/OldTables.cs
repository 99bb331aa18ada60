using static NanoBattery.Harness.Simulation.Pylontech.BatColumns;
using static NanoBattery.Harness.Simulation.Pylontech.PwrColumns;

namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>The tables of the oldest firmware, which measures in whole degrees.</summary>
internal static class OldTables
{
    private const int WholeDegrees = 1000;

    public static TextTable<ModuleReport> Pwr { get; } = new(
        Power, Volt, Curr, Tempr(WholeDegrees), Tlow(WholeDegrees), Thigh(WholeDegrees), Vlow, Vhigh, BaseSt, VoltSt, CurrSt, TempSt,
        Coulomb, Time, CellVoltSt, CellTempSt(titleWidth: 8));

    public static TextTable<CellReport> Bat { get; } = new(
        Index("Battery", 9), CellVolt(9), CellCurr(9), CellTempr(9, WholeDegrees), CellState, CellVoltState(), CellCurrState(), CellTempState(),
        ChargeIn("Coulomb", 12));
}
