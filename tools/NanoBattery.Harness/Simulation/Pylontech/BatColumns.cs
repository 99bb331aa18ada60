using System.Text;

namespace NanoBattery.Harness.Simulation.Pylontech;

using CellColumn = Column<CellReport>;

/// <summary>The columns of the table of a module's cells, of which each firmware has some.</summary>
internal static class BatColumns
{
    public static CellColumn CellState => new("Base State", 13, (row, cell) => row.Append(StateWords.Of(cell.Module.State)));

    public static CellColumn Bal => new("BAL", 12, PutBleeds, 1);

    public static CellColumn Index(string title, int width) => new(title, width, (row, cell) => row.Append(cell.Index));

    public static CellColumn CellVolt(int width) => new("Volt", width, (row, cell) => row.Append(cell.Millivolts));

    public static CellColumn CellCurr(int width) => new("Curr", width, (row, cell) => row.Append(cell.Module.Milliamps));

    public static CellColumn CellTempr(int width, int millidegreesAStep = 100) =>
        new("Tempr", width, (row, cell) => row.Append(StateWords.InSteps(cell.Millidegrees, millidegreesAStep)));

    public static CellColumn CellVoltState(string title = "Volt. State", int width = 13) =>
        new(title, width, (row, cell) => row.Append(StateWords.Of(cell.Module.CellVoltage)));

    public static CellColumn CellCurrState(string title = "Curr. State") => new(title, 13, (row, cell) => row.Append(StateWords.OfCurrent(cell.Module)));

    public static CellColumn CellTempState(string title = "Temp. State", int width = 13) =>
        new(title, width, (row, cell) => row.Append(StateWords.Of(cell.Module.Warmth)));

    /// <summary>Charge in one column: a percentage of four characters, and milliamp hours of eleven.</summary>
    public static CellColumn ChargeIn(string title, int width, int valueWidth = 0) => new(title, width, (row, cell) =>
    {
        PutRight(row, 4, cell.Module.SocPercent, "%");
        PutRight(row, 11, cell.Module.MilliampHours, "");
        row.Append(" mAH");
    }, valueWidth);

    public static void PutBleeds(StringBuilder row, CellReport cell) => row.Append(cell.Bleeds ? 'Y' : 'N');

    private static void PutRight(StringBuilder row, int width, int number, string unit)
    {
        var digits = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        row.Append(' ', Math.Max(0, width - digits.Length - unit.Length)).Append(digits).Append(unit);
    }
}
