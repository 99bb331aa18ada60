using static NanoBattery.Harness.Simulation.Pylontech.BatColumns;
using static NanoBattery.Harness.Simulation.Pylontech.PwrColumns;

namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>US2000C, US3000C and US5000: the table of modules ends with the transistors' temperature, that of cells with SOC and BAL.</summary>
/// <param name="name">As a person types it.</param>
/// <param name="deviceName">What such a device calls itself.</param>
internal sealed class Us5000Layout(string name, string deviceName) : ConsoleLayout
{
    private readonly TextTable<ModuleReport> _pwr = new(
        Power, Volt, Curr, Tempr(), Tlow(), Thigh(), Vlow, Vhigh, BaseSt, VoltSt, CurrSt, TempSt, Coulomb, Time, CellVoltSt,
        CellTempSt(titleWidth: 9), SwitchTempr, SwitchTempSt(titleWidth: 8));

    internal static readonly TextTable<CellReport> CellTable = new(
        Index("Battery", 9), CellVolt(9), CellCurr(9), CellTempr(9), CellState, CellVoltState(), CellCurrState(), CellTempState(),
        // The percentage is not filled up: what follows it moves.
        new("SOC", 13, (row, cell) => row.Append(cell.Module.SocPercent).Append("%         "), 0),
        new("Coulomb", 13, (row, cell) => row.Append(cell.Module.MilliampHours).Append(" mAH      "), 0),
        Bal);

    public override string Name => name;

    public override string DeviceName => deviceName;

    internal override TextTable<ModuleReport> Pwr => _pwr;

    internal override TextTable<CellReport> Bat => CellTable;
}
