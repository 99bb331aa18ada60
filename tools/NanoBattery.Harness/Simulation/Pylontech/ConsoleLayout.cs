using System.Globalization;

namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>How the devices of one kind and firmware print. What is here is common to all; kinds change what differs.</summary>
public abstract class ConsoleLayout
{
    /// <summary>As a person types it.</summary>
    public abstract string Name { get; }

    /// <summary>What such a device calls itself.</summary>
    public abstract string DeviceName { get; }

    /// <summary>Bits a second, as it leaves the factory.</summary>
    public virtual int BaudRate => 115_200;

    /// <summary>In series, in a module as it is usually sold.</summary>
    public virtual int Cells => 15;

    /// <summary>What stands before the end of the prompt.</summary>
    public virtual string PromptName => "pylon";

    /// <summary>Rows of the table of all modules, absent ones included.</summary>
    public virtual int MostModules => PylontechOptions.MostModules;

    /// <summary>The table of all modules; null where the device has none.</summary>
    internal abstract TextTable<ModuleReport>? Pwr { get; }

    /// <summary>The table of a module's cells.</summary>
    internal abstract TextTable<CellReport> Bat { get; }

    /// <summary>True where info and stat take no address and there is no soh.</summary>
    internal virtual bool TellsOnlyMaster => false;

    /// <summary>True where an empty row stands above the table of cells.</summary>
    internal virtual bool HasBlankBeforeCells => false;

    /// <summary>The row of an address where no module is: no wider than in the oldest firmware, whatever the columns.</summary>
    internal static string AbsentRow(int address) => string.Concat(
        address.ToString(CultureInfo.InvariantCulture).PadRight(6),
        string.Concat(Enumerable.Repeat("-      ", 7)),
        "Absent   ",
        string.Concat(Enumerable.Repeat("-        ", 4)),
        "-".PadRight(21),
        "-        -       ");

    /// <summary>The lines of one module.</summary>
    internal virtual void PutModule(ModuleBlock block, ModuleReport module)
    {
        block.Measured(module).Charge(module, maxCellMillivolts: 3600).State(module, hasHeater: true);
        block.Line("Protect ENA", ProtectionNames);
        block.Line("Bat Events", module.BatEvents).Line("Power Events", module.PowerEvents).Line("System Fault", NamedBits.None);
    }

    /// <summary>What a module is; keys and values.</summary>
    internal virtual IEnumerable<(string Key, string Value)> Info(ModuleReport module, int baudRate)
    {
        yield return ("Device address", Number(module.Address));
        yield return ("Manufacturer", "Pylon");
        yield return ("Device name", DeviceName);
        yield return ("Board version", "SIMULATED01");
        yield return ("Main Soft version", "B99.1");
        yield return ("Soft  version", "V1.0");
        yield return ("Boot  version", "V1.0");
        yield return ("Comm version", "V2.0");
        yield return ("Release Date", "26-01-01");
        yield return ("Barcode", BarcodeOf(module));
        yield return ("", "");
        yield return ("Specification", $"{Number(module.Cells.Count * 16 / 5)}V/{Number(module.CapacityMilliampHours / 1000)}AH");
        yield return ("Cell Number", Number(module.Cells.Count));
        yield return ("Max Dischg Curr", $"{Number(-module.CapacityMilliampHours)}mA");
        yield return ("Max Charge Curr", $"{Number(module.CapacityMilliampHours)}mA");
        yield return ("EPONPort rate", "1200");
        yield return ("Console Port rate", Number(baudRate));
    }

    protected const string ProtectionNames =
        "BOV BHV BLV BUV POV PHV PLV PUV CBOT CBHT CBLT CBUT DBOT DBHT DBLT DBUT POT PHT COC COC2 COCA DOCA DOC DOC2 SC LCOUL ";

    /// <summary>Of nobody's module.</summary>
    internal static string BarcodeOf(ModuleReport module) => $"SIMULATED{module.Address:D7}";

    internal static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
