namespace NanoBattery.Pylontech;

/// <summary>The keys of the reply to info N. The "Cell Count" is what the program extra200tomqtt looks for.</summary>
internal static class InfoKeys
{
    internal const int DeviceAddress = 0, DeviceName = 1, MainVersion = 2, Barcode = 3, Cells = 4, MaxDischarge = 5, MaxCharge = 6;
    internal const int Count = 7;

    // No module of this kind has fewer: a lost digit of 15 or 16 is none of these.
    private const int FewestCells = 8;

    internal static KeyTable Table()
    {
        KeyTable table = new KeyTable(Count);
        table.Number(DeviceAddress, "Device address", Units.None, 1, PowerColumns.MostModules);
        table.Row(DeviceName, "Device name", KeyShape.Text);
        table.Row(MainVersion, "Main Soft version", KeyShape.Text);
        table.Row(Barcode, "Barcode", KeyShape.Text);
        table.Number(Cells, "Cell Number", Units.None, FewestCells, ModuleReading.MostCells);
        table.AlsoCalled(Cells, "Cell Count");
        table.Number(MaxDischarge, "Max Dischg Curr", Units.Milliamps, -Plausible.MostMilliamps, Plausible.MostMilliamps);
        table.Number(MaxCharge, "Max Charge Curr", Units.Milliamps, 1, Plausible.MostMilliamps);
        table.Skip("Manufacturer");
        table.Skip("Board version");
        table.Skip("Board");
        table.Skip("Hard  version");
        table.Skip("Soft  version");
        table.Skip("Boot  version");
        table.Skip("Comm version");
        table.Skip("Release Date");
        table.Skip("Specification");
        table.Skip("EPONPort rate");
        table.Skip("Console Port rate");
        table.Skip("Customer Ver.ID");
        return table;
    }
}
