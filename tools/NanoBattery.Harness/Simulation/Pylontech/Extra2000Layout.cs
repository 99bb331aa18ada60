namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>
/// Extra2000, the oldest of all. No reply of one is public: this is what programs that are written for it expect, in the form
/// of the next oldest. That it is slower, prints no table of all modules, calls its cells Cell Count and sets a unit apart is
/// assumed; a host that can do with this can do with less trouble too.
/// </summary>
internal sealed class Extra2000Layout : ConsoleLayout
{
    public override string Name => "extra2000";

    public override string DeviceName => "EXTRA2000";

    public override int BaudRate => 19_200;

    public override int MostModules => 8;

    internal override TextTable<ModuleReport>? Pwr => null;

    internal override TextTable<CellReport> Bat => OldTables.Bat;

    internal override void PutModule(ModuleBlock block, ModuleReport module)
    {
        block.Measured(module).Charge(module, maxCellMillivolts: 3600).State(module, hasHeater: false);
        block.Line("Bat Events", module.BatEvents).Line("Power Events", module.PowerEvents).Line("System Fault", NamedBits.None);
    }

    internal override IEnumerable<(string Key, string Value)> Info(ModuleReport module, int baudRate) =>
        base.Info(module, baudRate).Select(row => (row.Key == "Cell Number" ? "Cell Count" : row.Key, row.Value.Replace("mA", " mA")));
}
