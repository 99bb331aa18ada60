using System.Globalization;
using System.Text;
using NanoBattery.Readings;
using NanoBattery.VeDirect;

namespace NanoBattery.Harness.Output;

/// <summary>The columns of a kind of device: what is read, and behind it what the board made of it.</summary>
internal sealed class ViewColumns(int kind)
{
    /// <summary>Beside the kinds of VE.Direct devices: a stack behind a console.</summary>
    public const int Stack = -1;

    private const string Nothing = "-";

    private readonly record struct Column(string Title, int Width, Func<Board, long, string> Text);

    private static readonly Column Volts = Labelled("V", 8, Label.V, 1000, "0.00");
    private static readonly Column Amps = Labelled("A", 8, Label.I, 1000, "0.0");
    private static readonly Column Temperature = Labelled("°C", 5, Label.T, 1, "0");

    private readonly Column[] _columns = kind switch
    {
        Stack =>
        [
            OfStack("modules", 7, Modules),
            OfStack("V", 8, reading => Decimal(reading.PackMillivolts, 1000, "0.00")),
            OfStack("A", 8, reading => Decimal(reading.CurrentMilliamps, 1000, "0.0")),
            OfStack("SoC %", 7, reading => Decimal(reading.SocPermille, 10, "0.0")),
            OfStack("lowest mV", 12, reading => Cell(reading.LowestCellMillivolts, reading.LowestCell)),
            OfStack("highest mV", 12, reading => Cell(reading.HighestCellMillivolts, reading.HighestCell)),
            OfStack("°C", 10, Degrees),
        ],
        DeviceKind.Shunt => [Volts, Amps, Labelled("SoC %", 7, Label.Soc, 10, "0.0"), Temperature],
        DeviceKind.Mppt => [Volts, Amps, Labelled("panel V", 9, Label.VPV, 1000, "0.0"), Labelled("panel W", 9, Label.PPV, 1, "0")],
        DeviceKind.Inverter => [Volts, Labelled("AC V", 8, Label.AcOutV, 100, "0.0"), Labelled("AC A", 7, Label.AcOutI, 10, "0.0")],
        DeviceKind.BuckBoost => [Volts, Amps, Labelled("in V", 8, Label.DcInV, 100, "0.00")],
        _ => [Volts, Amps, Temperature],
    };

    private readonly IOutcome _outcome = kind is DeviceKind.Shunt or Stack ? new BatteryOutcome() : new StateOutcome();

    public string Header()
    {
        var header = new StringBuilder("time".PadRight(9));
        foreach (var column in _columns)
        {
            header.Append(column.Title.PadLeft(column.Width));
        }
        return header.Append(_outcome.Header).ToString();
    }

    /// <summary>A row is due when this text changes.</summary>
    public string Decision(Board board, long nowMs) => _outcome.Decision(board, nowMs);

    /// <returns>Figures, and the words behind them: on the same line where there is room.</returns>
    public (string Figures, string Words, Standing Standing) Row(string time, Board board, long nowMs)
    {
        var row = new StringBuilder(time.PadRight(9));
        foreach (var column in _columns)
        {
            row.Append(column.Text(board, nowMs).PadLeft(column.Width));
        }
        var (figures, words, standing) = _outcome.Tell(board, nowMs);
        return (row.Append(figures).ToString(), words, standing);
    }

    private static Column Labelled(string title, int width, int label, int divisor, string format) => new(
        title, width, (board, nowMs) => Decimal(board.Device?.Fields.Get(label, nowMs) ?? Reading.Unknown, divisor, format));

    private static Column OfStack(string title, int width, Func<BatteryReading, string> text) =>
        new(title, width, (board, _) => board.Battery.HasReading ? text(board.Battery.LastReading) : Nothing);

    /// <summary>"3", or "2 of 3" while one is missed.</summary>
    private static string Modules(BatteryReading reading) => reading.ModulesOffline == 0
        ? Whole(reading.ModulesOnline)
        : $"{Whole(reading.ModulesOnline)} of {Whole(reading.ModulesOnline + reading.ModulesOffline)}";

    /// <summary>"3365 M2C7".</summary>
    private static string Cell(int millivolts, int cell) => !Reading.IsKnown(millivolts) ? Nothing
        : Reading.IsKnown(cell) ? $"{Whole(millivolts)} M{Whole(CellId.ModuleOf(cell))}C{Whole(CellId.CellOf(cell))}" : Whole(millivolts);

    /// <summary>"20", or "19 to 21".</summary>
    private static string Degrees(BatteryReading reading)
    {
        var coldest = Decimal(reading.ColdestCellDecidegrees, 10, "0");
        var hottest = Decimal(reading.HottestCellDecidegrees, 10, "0");
        return coldest == hottest ? coldest : $"{coldest} to {hottest}";
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Decimal(int value, int divisor, string format)
    {
        if (!Reading.IsKnown(value))
        {
            return Nothing;
        }
        var text = ((double)value / divisor).ToString(format, CultureInfo.InvariantCulture);
        // A few milliamps out of a battery are no current in tenths, and no negative one either.
        return text.Trim('-', '0', '.').Length == 0 ? text.TrimStart('-') : text;
    }
}
