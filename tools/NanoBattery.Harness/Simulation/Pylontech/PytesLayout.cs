namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>Pytes, a kin of these consoles: another prompt, a second count of the charge, and a row that ends as rows of lists do.</summary>
internal sealed class PytesLayout : ConsoleLayout
{
    public override string Name => "pytes";

    public override string DeviceName => "E-BOX";

    public override string PromptName => "PYTES";

    internal override TextTable<ModuleReport> Pwr => OldTables.Pwr;

    internal override TextTable<CellReport> Bat => OldTables.Bat;

    internal override void PutModule(ModuleBlock block, ModuleReport module)
    {
        block.Measured(module).Charge(module, maxCellMillivolts: 3600, hasReal: true).State(module, hasHeater: true, heaterEndsAsInLists: true);
        block.Line("Protect ENA", ProtectionNames);
        block.Line("Bat Events", module.BatEvents).Line("Power Events", module.PowerEvents).Line("System Fault", NamedBits.None);
    }
}
