using System.Globalization;
using System.Text;
using NanoBattery.Readings;
using NanoBattery.VeDirect;

namespace NanoBattery.Harness.Output;

/// <summary>The columns of a kind of device: what is read, and behind it what the board made of it.</summary>
internal sealed class ViewColumns(int kind)
{
    private readonly record struct Column(string Title, int Width, int Label, int Divisor, string Format);

    private static readonly Column Volts = new("V", 8, Label.V, 1000, "0.00");
    private static readonly Column Amps = new("A", 8, Label.I, 1000, "0.0");
    private static readonly Column Degrees = new("°C", 5, Label.T, 1, "0");

    private readonly Column[] _columns = kind switch
    {
        DeviceKind.Shunt => [Volts, Amps, new("SoC %", 7, Label.Soc, 10, "0.0"), Degrees],
        DeviceKind.Mppt => [Volts, Amps, new("panel V", 9, Label.VPV, 1000, "0.0"), new("panel W", 9, Label.PPV, 1, "0")],
        DeviceKind.Inverter => [Volts, new("AC V", 8, Label.AcOutV, 100, "0.0"), new("AC A", 7, Label.AcOutI, 10, "0.0")],
        DeviceKind.BuckBoost => [Volts, Amps, new("in V", 8, Label.DcInV, 100, "0.00")],
        _ => [Volts, Amps, Degrees],
    };

    private readonly IOutcome _outcome = kind == DeviceKind.Shunt ? new BatteryOutcome() : new StateOutcome();

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
            var value = board.Device.Fields.Get(column.Label, nowMs);
            var text = Reading.IsKnown(value) ? Decimal(value, column) : "-";
            row.Append(text.PadLeft(column.Width));
        }
        var (outcome, standing) = _outcome.Tell(board, nowMs);
        return (row.Append(outcome).ToString(), standing);
    }

    private static string Decimal(int value, Column column)
    {
        var text = ((double)value / column.Divisor).ToString(column.Format, CultureInfo.InvariantCulture);
        // A few milliamps out of a battery are no current in tenths, and no negative one either.
        return text.Trim('-', '0', '.').Length == 0 ? text.TrimStart('-') : text;
    }
}
