using static NanoBattery.Harness.Simulation.Pylontech.BatColumns;

namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>
/// US3000D: two columns for the temperatures of cells, a list of named states instead of events, 16 cells. It tells the history
/// of the master only, and of nobody's cells the health.
/// </summary>
internal sealed class Us3000DLayout : ConsoleLayout
{
    private static readonly string[] Volts = ["OV", "HV", "NOR", "LV", "UV"];
    private static readonly string[] Degrees = ["OT", "HT", "NOR", "LT", "UT"];

    private readonly TextTable<CellReport> _bat = new(
        Index("Battery", 9), CellVolt(9), CellCurr(9), CellTempr(9), CellState, CellVoltState(), CellCurrState(),
        CellTempState("DTemp. State"), CellTempState("CTemp. State"),
        new("SOC", 13, (row, cell) => row.Append(cell.Module.SocPercent).Append('%')),
        new("Coulomb", 17, (row, cell) => row.Append($"{cell.Module.MilliampHours,-13}mAH"), 17),
        new("BAL", 3, PutBleeds, 1));

    public override string Name => "us3000d";

    public override string DeviceName => "US3000D";

    public override int Cells => 16;

    internal override bool TellsOnlyMaster => true;

    internal override TextTable<ModuleReport> Pwr => NewTables.Pwr;

    internal override TextTable<CellReport> Bat => _bat;

    internal override bool HasBlankBeforeCells => true;

    internal override void PutModule(ModuleBlock block, ModuleReport module)
    {
        block.Measured(module, module.Millivolts).Charge(module, maxCellMillivolts: 3600).State(module, hasHeater: true);
        block.Line("Protect ENA", ProtectionNames);
        block.Line("Bat Volt Status", StateOf("BV", module.CellVoltage, Volts, 0)).Line("Bat Tmpr Status", StateOf("BT", module.Warmth, Degrees, 1));
        block.Line("Pwr Volt Status", StateOf("PV", module.PackVoltage, Volts, 0)).Line("Pwr Tmpr Status", StateOf("PT", module.Warmth, Degrees, 1));
        block.Line("Pwr Curr Status", NamedBits.One(2, "PCNOR")).Line("Pwr Base Status", BaseOf(module.State));
        block.Line("Pwr Coul Status", module.IsFull ? NamedBits.One(1, "COULFULL") : NamedBits.One(2, "COULNOR"));
        block.Line("Mos Tmpr Status", NamedBits.One(3, "MTNOR")).Line("Env Tmpr Status", NamedBits.One(3, "ETNOR"));
        block.Line("System Fault", NamedBits.None).Line("Cascade Status", NamedBits.None);
    }

    // Seen were 0x4 BVNOR, 0x4 PVNOR and 0x8 BTNOR; the neighbours are assumed to lie in the order of the limits.
    private static NamedBits StateOf(string of, Level level, string[] names, int firstBit) =>
        NamedBits.One(firstBit + (int)level, names[(int)level] == "NOR" ? of + "NOR" : of[..1] + names[(int)level]);

    private static NamedBits BaseOf(BaseState state) => NamedBits.One((int)state, StateWords.Of(state).ToUpperInvariant());
}
