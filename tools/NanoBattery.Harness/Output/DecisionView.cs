using System.Globalization;
using System.Text;
using NanoBattery.Pylontech;
using NanoBattery.Readings;
using NanoBattery.VeDirect;
using Spectre.Console;

namespace NanoBattery.Harness.Output;

/// <summary>What the board decides, as a table over time: a row where something changed, and some in between.</summary>
public sealed class DecisionView
{
    private const int Rows = 24;
    private const long LiveRowMs = 60_000;

    // Not below the time: so it stays easy to find.
    private const string Indent = "         ";

    private readonly IAnsiConsole _console;
    private readonly string _source;
    private readonly long _rowMs;
    private ViewColumns? _columns;
    private string _lastDecision = "";
    private long _lastRowMs;
    private int _kind;

    /// <param name="output">Where to.</param>
    /// <param name="source">What is played or read.</param>
    /// <param name="durationMs">How long it is, or null where it has no end.</param>
    public DecisionView(TextWriter output, string source, long? durationMs)
        : this(PlainConsole.On(output), source, durationMs)
    {
    }

    /// <param name="console">Where to, and with which colours.</param>
    /// <param name="source">What is played or read.</param>
    /// <param name="durationMs">How long it is, or null where it has no end.</param>
    public DecisionView(IAnsiConsole console, string source, long? durationMs)
    {
        _console = console;
        _source = source;
        _rowMs = durationMs is { } all ? Math.Max(1_000, all / Rows) : LiveRowMs;
        _console.MarkupLineInterpolated($"[grey]{source}{(durationMs is { } ms ? $", {Clock(ms)} long" : "")}[/]");
    }

    public void Observe(Board board, long nowMs)
    {
        if (KindOf(board) is not { } kind)
        {
            return;
        }
        if (_columns is null || _kind != kind)
        {
            _kind = kind;
            _columns = new ViewColumns(_kind);
            _lastDecision = "";
            _console.MarkupLine($"[bold]{_columns.Header()}[/]");
        }
        var decision = _columns.Decision(board, nowMs);
        if (decision == _lastDecision && nowMs - _lastRowMs < _rowMs)
        {
            return;
        }
        _lastDecision = decision;
        _lastRowMs = nowMs;
        var (figures, words, standing) = _columns.Row(Clock(nowMs), board, nowMs);
        var row = Fitted(figures, words);
        _console.MarkupLine(standing switch
        {
            Standing.Stopped => $"[red]{Markup.Escape(row)}[/]",
            Standing.Uneasy => $"[yellow]{Markup.Escape(row)}[/]",
            _ => Markup.Escape(row),
        });
    }

    public void Summary(Board board, RunSummary summary)
    {
        if (_columns is null)
        {
            _console.MarkupLineInterpolated(
                $"[yellow]Nothing was recognised on {_source}: is it a VE.Direct line at 19200 baud, or a Pylontech console?[/]");
        }
        var table = new Table { Border = TableBorder.Rounded, ShowHeaders = false };
        table.AddColumns("what", "figure");
        if (board.Device is { } device)
        {
            var line = summary.Line;
            table.AddRow("device", Markup.Escape(DeviceName(device)));
            table.AddRow("text blocks", $"{line.GoodBlocks} good, {line.BadBlocks} damaged");
            table.AddRow("HEX frames", $"{line.GoodFrames} good, {line.BadFrames} damaged");
        }
        if (board.Stack is { } stack)
        {
            var console = summary.Console;
            table.AddRow("console", Markup.Escape(StackName(stack)));
            table.AddRow("requests", $"{console.Requests}: {console.Good} good, {console.Doubtful} doubtful, {console.Refused} refused, {console.Silences} unanswered");
            if (stack.UnknownLayout is { } header)
            {
                table.AddRow("unknown layout", $"[yellow]{Markup.Escape(header)}[/]");
            }
        }
        table.AddRow("bytes", summary.Bytes.ToString(CultureInfo.InvariantCulture));
        table.AddRow("messages", summary.Messages.ToString(CultureInfo.InvariantCulture));
        if (summary.DamagedLines > 0)
        {
            table.AddRow("recording", $"[yellow]{summary.DamagedLines} damaged lines[/]");
        }
        if (_kind is DeviceKind.Shunt or ViewColumns.Stack && _columns is not null && !board.Battery.HasReading)
        {
            table.AddRow("battery", $"[yellow]{Markup.Escape(board.Battery.Why)}[/]");
        }
        _console.Write(table);
    }

    /// <summary>Words that find no room behind the figures go below them.</summary>
    private string Fitted(string figures, string words)
    {
        var width = _console.Profile.Width;
        if (figures.Length + words.Length <= width)
        {
            return figures + words;
        }
        var row = new StringBuilder(figures.TrimEnd());
        var free = 0;
        foreach (var word in words.Split(' '))
        {
            var begins = word.Length >= free;
            row.Append(begins ? "\n" + Indent : " ").Append(word);
            free = (begins ? width - Indent.Length : free - 1) - word.Length;
        }
        return row.ToString();
    }

    /// <summary>Null while there is nothing to tell.</summary>
    private static int? KindOf(Board board)
    {
        var isTold = board.Battery.HasReading || board.Battery.Why.Length > 0;
        if (board.Device is { } device)
        {
            return device.Kind == DeviceKind.Unknown || (device.Kind == DeviceKind.Shunt && !isTold) ? null : device.Kind;
        }
        return isTold ? ViewColumns.Stack : null;
    }

    private static string StackName(PylontechStack stack)
    {
        var first = stack.Modules[0].Reading;
        var modules = stack.Modules.Count(module => module.WasSeen);
        var speed = stack.IsOpen && stack.Baud > 0 ? $", {stack.Baud} baud" : "";
        return $"{first.DeviceName ?? "Pylontech"} ({modules} module{(modules == 1 ? "" : "s")}{speed})";
    }

    private static string DeviceName(VeDirectDevice device)
    {
        var id = Reading.IsKnown(device.ProductId) ? HexText.Of(device.ProductId) : "no product id";
        var name = Reading.IsKnown(device.ProductId) ? ProductIds.NameOf(device.ProductId) : device.Model;
        var serial = device.SerialNumber is null ? "" : ", " + device.SerialNumber;
        return $"{name ?? "unknown product"} ({DeviceKind.NameOf(device.Kind)}, {id}{serial})";
    }

    private static string Clock(long ms) => TimeSpan.FromMilliseconds(ms).ToString(ms < 3_600_000 ? @"mm\:ss" : @"hh\:mm\:ss", CultureInfo.InvariantCulture);
}
