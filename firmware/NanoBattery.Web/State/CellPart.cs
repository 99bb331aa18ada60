using NanoBattery.Guard;
using NanoBattery.Readings;
using NanoBattery.Web.Api;

namespace NanoBattery.Web.State;

/// <summary>The cells of the battery, its highest and lowest one, and its life so far.</summary>
internal sealed class CellPart
{
    private readonly JsonPen _pen;
    private readonly CellExtremes _extremes = new CellExtremes();

    internal CellPart(JsonPen pen)
    {
        _pen = pen;
    }

    internal void Write(NanoBattery.Board board)
    {
        BatteryReading reading = board.Battery.LastReading;
        Limits limits = board.Battery.Limits;
        WriteCells(_pen, reading, limits.BalancingCell);
        _extremes.Take(reading);
        WriteCell("highCell", _extremes.Highest, _extremes.HighestId);
        WriteCell("lowCell", _extremes.Lowest, _extremes.LowestId);
        WriteHistory(board.Battery.History);
    }

    /// <param name="pen">Where to.</param>
    /// <param name="reading">Whose cells.</param>
    /// <param name="shownCell">The one that is shown as balancing where the device does not say it, or -1.</param>
    internal static void WriteCells(JsonPen pen, BatteryReading reading, int shownCell)
    {
        pen.Open("cells", '[');
        for (int i = 0; i < reading.CellCount; i++)
        {
            pen.Number(null, reading.CellMillivolts[i], 0);
        }

        pen.Close(']');
        pen.Open("balancing", '[');
        for (int i = 0; i < reading.CellCount; i++)
        {
            pen.Number(null, reading.TellsBalancing ? reading.CellBalances[i] : i == shownCell ? 1 : 0, 0);
        }

        pen.Close(']');
    }

    private void WriteCell(string name, int millivolts, int id)
    {
        if (!Reading.IsKnown(millivolts))
        {
            _pen.Null(name);
            return;
        }

        _pen.Open(name, '{');
        _pen.Number("mv", millivolts, 0);
        _pen.Begin("id");
        _pen.Writer.Cell(CellId.ModuleOf(id), CellId.CellOf(id));
        _pen.Close('}');
    }

    private void WriteHistory(BatteryHistory history)
    {
        _pen.Open("history", '{');
        _pen.Number("cycles", history.ChargeCycles, 0);
        _pen.Number("fullDischarges", history.FullDischarges, 0);
        _pen.Number("drawnAh", history.TotalDrawnMilliampHours, 3);
        _pen.Number("deepestAh", history.DeepestDischargeMilliampHours, 3);
        _pen.Number("lastAh", history.LastDischargeMilliampHours, 3);
        _pen.Number("averageAh", history.AverageDischargeMilliampHours, 3);
        _pen.Number("chargedKwh", history.ChargedDekawattHours, 2);
        _pen.Number("dischargedKwh", history.DischargedDekawattHours, 2);
        _pen.Number("lowestVolts", history.LowestMillivolts, 3);
        _pen.Number("highestVolts", history.HighestMillivolts, 3);
        _pen.Number("lowestCellMv", history.LowestCellMillivolts, 0);
        _pen.Number("highestCellMv", history.HighestCellMillivolts, 0);
        _pen.Number("lowestCelsius", history.LowestDecidegrees, 1);
        _pen.Number("highestCelsius", history.HighestDecidegrees, 1);
        _pen.Number("secondsSinceFull", history.SecondsSinceFull, 0);
        _pen.Number("lowVoltageAlarms", history.LowVoltageAlarms, 0);
        _pen.Number("highVoltageAlarms", history.HighVoltageAlarms, 0);
        _pen.Close('}');
    }
}
