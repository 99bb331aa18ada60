namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>US2000 Plus: the oldest tables, without SOC and BAL, and no more than eight modules.</summary>
internal sealed class Us2000PlusLayout : ConsoleLayout
{
    public override string Name => "us2000plus";

    public override string DeviceName => "US2000 Plus";

    public override int MostModules => 8;

    internal override TextTable<ModuleReport> Pwr => OldTables.Pwr;

    internal override TextTable<CellReport> Bat => OldTables.Bat;
}
