using NanoBattery.Messages;
using NanoBattery.Start;
using NanoBattery.Web.View;

namespace NanoBattery.Web.Api;

/// <summary>Whether the board does what it is there for: /health.</summary>
internal sealed class HealthSections : ISections
{
    private readonly IBoardView _view;
    private readonly JsonPen _pen;
    private readonly LineState _line = new LineState();

    internal HealthSections(IBoardView view, JsonPen pen)
    {
        _view = view;
        _pen = pen;
    }

    /// <summary>Empty where all is well, as of the last <see cref="Look"/>.</summary>
    internal string Trouble { get; private set; } = "";

    /// <summary>For whoever holds the gate.</summary>
    internal void Look()
    {
        NanoBattery.Board? board = _view.Board;
        long clockMs = _view.NowMs;
        _line.Take(board, clockMs);
        if (_view.Mode != BoardMode.Running || board == null)
        {
            Trouble = "Nothing is guarded: " + _view.Why;
        }
        else if (_line.State == LineState.Searching)
        {
            Trouble = "Nothing is heard on the line";
        }
        else if (board.Battery.HasReading)
        {
            Trouble = Liveness.IsLive(board, clockMs) ? "" : "No good reading of the battery for " + Liveness.AgeOf(board, clockMs) / 1_000 + " s";
        }
        else if (_line.State == LineState.Silent)
        {
            Trouble = "The line is silent";
        }
        else
        {
            // A charger alone is well without a battery; a monitor that lacks something says what.
            Trouble = board.Battery.Why;
        }
    }

    public bool Write(int section, JsonWriter writer)
    {
        _pen.Open(null, '{');
        _pen.Flag("ok", Trouble.Length == 0);
        if (Trouble.Length > 0)
        {
            _pen.Text("why", Trouble, 200);
        }

        _pen.Number("uptimeSeconds", _view.UptimeSeconds, 0);
        _pen.Text("version", NanoBattery.Board.Version);
        _pen.Close('}');
        return false;
    }
}
