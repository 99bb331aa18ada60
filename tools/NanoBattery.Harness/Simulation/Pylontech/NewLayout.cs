namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>Firmware 2 of the US series: the wide table of modules, and one of two tables of cells.</summary>
/// <param name="name">As a person types it.</param>
/// <param name="deviceName">What such a device calls itself.</param>
/// <param name="bat">The table of cells.</param>
internal sealed class NewLayout(string name, string deviceName, TextTable<CellReport> bat) : ConsoleLayout
{
    public override string Name => name;

    public override string DeviceName => deviceName;

    internal override TextTable<ModuleReport> Pwr => NewTables.Pwr;

    internal override TextTable<CellReport> Bat => bat;
}
