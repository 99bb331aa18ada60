using System.Globalization;
using System.Text;

namespace NanoBattery.Harness.Simulation.Pylontech;

using ReportColumn = Column<ModuleReport>;

/// <summary>The columns of the table of all modules, of which each firmware has some.</summary>
internal static class PwrColumns
{
    private const string Good = "Normal";

    public static ReportColumn Power => new("Power", 6, (row, module) => row.Append(module.Address));

    public static ReportColumn Volt => new("Volt", 7, (row, module) => row.Append(module.Millivolts));

    public static ReportColumn Curr => new("Curr", 7, (row, module) => row.Append(module.Milliamps));

    public static ReportColumn LowestId => Id("Vlow.Id", module => module.Lowest);

    public static ReportColumn HighestId => Id("Vhigh.Id", module => module.Highest);

    public static ReportColumn ColdestId => Id("Tlow.Id", module => module.Coldest);

    public static ReportColumn WarmestId => Id("Thigh.Id", module => module.Warmest);

    public static ReportColumn Vlow => new("Vlow", 7, (row, module) => row.Append(module.Lowest.Millivolts));

    public static ReportColumn Vhigh => new("Vhigh", 7, (row, module) => row.Append(module.Highest.Millivolts));

    public static ReportColumn BaseSt => new("Base.St", 9, (row, module) => row.Append(StateWords.Of(module.State)));

    public static ReportColumn VoltSt => new("Volt.St", 9, (row, module) => row.Append(StateWords.Of(module.PackVoltage)));

    public static ReportColumn CurrSt => new("Curr.St", 9, (row, module) => row.Append(StateWords.OfCurrent(module)));

    public static ReportColumn TempSt => new("Temp.St", 9, (row, module) => row.Append(StateWords.Of(module.Warmth)));

    public static ReportColumn Coulomb => new("Coulomb", 9, (row, module) => row.Append(module.SocPercent).Append('%'));

    public static ReportColumn Time => new("Time", 21, (row, module) =>
        row.Append(module.Time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)));

    public static ReportColumn CellVoltSt => new("B.V.St", 9, (row, module) => row.Append(StateWords.Of(module.CellVoltage)));

    public static ReportColumn SwitchTempr => new("MosTempr", 9, (row, module) => row.Append(module.SwitchMillidegrees));

    public static ReportColumn SystemAlarm => new("SysAlarm.St", 11, (row, _) => row.Append(Good), 8);

    /// <param name="millidegreesAStep">Older modules measure in whole degrees.</param>
    public static ReportColumn Tempr(int millidegreesAStep = 100) => new("Tempr", 7, (row, module) => Tempr(row, module.Millidegrees, millidegreesAStep));

    public static ReportColumn Tlow(int millidegreesAStep = 100) => new("Tlow", 7, (row, module) => Tempr(row, module.Coldest.Millidegrees, millidegreesAStep));

    public static ReportColumn Thigh(int millidegreesAStep = 100) => new("Thigh", 7, (row, module) => Tempr(row, module.Warmest.Millidegrees, millidegreesAStep));

    public static ReportColumn CellTempSt(int titleWidth) => new("B.T.St", titleWidth, (row, module) => row.Append(StateWords.Of(module.Warmth)), 8);

    public static ReportColumn SwitchTempSt(int titleWidth) => new("M.T.St", titleWidth, (row, _) => row.Append(Good));

    private static ReportColumn Id(string title, Func<ModuleReport, CellReport> which) =>
        new(title, 9, (row, module) => row.Append(which(module).Index));

    private static void Tempr(StringBuilder row, int millidegrees, int step) => row.Append(StateWords.InSteps(millidegrees, step));
}
