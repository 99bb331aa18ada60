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

    private readonly record struct Column(string Title, int Width, Func<Board, long, int> Read, int Divisor, string Format);

    private static readonly Column Volts = Labelled("V", 8, Label.V, 1000, "0.00");
    private static readonly Column Amps = Labelled("A", 8, Label.I, 1000, "0.0");
    private static readonly Column Degrees = Labelled("°C", 5, Label.T, 1, "0");

    private readonly Column[] _columns = kind switch
    {
        Stack =>
        [
            OfStack("modules", 7, reading => reading.ModulesOnline, 1, "0"),
            OfStack("V", 8, reading => reading.PackMillivolts, 1000, "0.00"),
            OfStack("A", 8, reading => reading.CurrentMilliamps, 1000, "0.0"),
            OfStack("SoC %", 7, reading => reading.SocPermille, 10, "0.0"),
            OfStack("cells mV", 10, reading => reading.LowestCellMillivolts, 1, "0"),
            OfStack("to", 6, reading => reading.HighestCellMillivolts, 1, "0"),
            OfStack("°C", 5, reading => reading.ColdestCellDecidegrees, 10, "0"),
            OfStack("to", 4, reading => reading.HottestCellDecidegrees, 10, "0"),
        ],
        DeviceKind.Shunt => [Volts, Amps, Labelled("SoC %", 7, Label.Soc, 10, "0.0"), Degrees],
        DeviceKind.Mppt => [Volts, Amps, Labelled("panel V", 9, Label.VPV, 1000, "0.0"), Labelled("panel W", 9, Label.PPV, 1, "0")],
        DeviceKind.Inverter => [Volts, Labelled("AC V", 8, Label.AcOutV, 100, "0.0"), Labelled("AC A", 7, Label.AcOutI, 10, "0.0")],
        DeviceKind.BuckBoost => [Volts, Amps, Labelled("in V", 8, Label.DcInV, 100, "0.00")],
        _ => [Volts, Amps, Degrees],
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

    public (string Text, Standing Standing) Row(string time, Board board, long nowMs)
    {
        var row = new StringBuilder(time.PadRight(9));
        foreach (var column in _columns)
        {
            var value = column.Read(board, nowMs);
            var text = Reading.IsKnown(value) ? Decimal(value, column) : "-";
            row.Append(text.PadLeft(column.Width));
        }
        var (outcome, standing) = _outcome.Tell(board, nowMs);
        return (row.Append(outcome).ToString(), standing);
    }

    private static Column Labelled(string title, int width, int label, int divisor, string format) =>
        new(title, width, (board, nowMs) => board.Device?.Fields.Get(label, nowMs) ?? Reading.Unknown, divisor, format);

    private static Column OfStack(string title, int width, Func<BatteryReading, int> read, int divisor, string format) =>
        new(title, width, (board, _) => board.Battery.HasReading ? read(board.Battery.LastReading) : Reading.Unknown, divisor, format);

    private static string Decimal(int value, Column column)
    {
        var text = ((double)value / column.Divisor).ToString(column.Format, CultureInfo.InvariantCulture);
        // A few milliamps out of a battery are no current in tenths, and no negative one either.
        return text.Trim('-', '0', '.').Length == 0 ? text.TrimStart('-') : text;
    }
}
