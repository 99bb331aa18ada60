using NanoBattery.Readings;
using NanoBattery.Start;
using NanoBattery.Web.Api;
using NanoBattery.Web.View;

namespace NanoBattery.Web.State;

/// <summary>The time, and how the board itself is.</summary>
internal sealed class BoardPart
{
    private const int LongestWhy = 160;

    private readonly IBoardView _view;
    private readonly JsonPen _pen;

    internal BoardPart(IBoardView view, JsonPen pen)
    {
        _view = view;
        _pen = pen;
    }

    internal void Write()
    {
        _pen.Long("time", _view.UnixSeconds);
        _pen.Number("uptimeSeconds", _view.UptimeSeconds, 0);
        _pen.Open("board", '{');
        _pen.Text("name", _view.Name);
        _pen.Text("version", NanoBattery.Board.Version);
        _pen.Text("mode", NameOf(_view.Mode));
        _pen.Text("why", _view.Why, LongestWhy);
        _pen.Text("lastRestart", _view.LastRestart);
        _pen.Text("storage", _view.StorageTrouble, LongestWhy);
        _pen.Number("heapFree", _view.FreeBytes, 0);
        _pen.Close('}');
    }

    internal static string NameOf(int mode) => mode == BoardMode.Running ? "running" : mode == BoardMode.Setup ? "setup" : "safe";
}
