using NanoBattery.Messages;
using NanoBattery.Pylontech;
using NanoBattery.Web.Api;
using NanoBattery.Web.View;

namespace NanoBattery.Web.State;

/// <summary>All that the board knows now, as one JSON object: /api/state.</summary>
internal sealed class StateSections : ISections
{
    private const int Board = 0, Connections = 1, Battery = 2, Cells = 3, FirstModule = 4;
    private const int Charger = FirstModule + PylontechStack.MostModules;

    private readonly IBoardView _view;
    private readonly BoardPart _board;
    private readonly ConnectionPart _connections;
    private readonly BatteryPart _battery;
    private readonly CellPart _cells;
    private readonly ModulePart _modules;
    private readonly ChargerPart _charger;
    private readonly JsonPen _pen;
    private bool _hasBattery;
    private bool _hasModule;

    internal StateSections(IBoardView view, JsonPen pen)
    {
        _view = view;
        _pen = pen;
        _board = new BoardPart(view, pen);
        _connections = new ConnectionPart(view, pen);
        _battery = new BatteryPart(pen);
        _cells = new CellPart(pen);
        _modules = new ModulePart(pen);
        _charger = new ChargerPart(pen);
    }

    public bool Write(int section, JsonWriter writer)
    {
        NanoBattery.Board? board = _view.Board;
        long clockMs = _view.NowMs;
        switch (section)
        {
            case Board:
                _hasBattery = false;
                _hasModule = false;
                writer.Plain('{');
                _board.Write();
                break;
            case Connections:
                writer.Plain(',');
                _connections.Write(board, clockMs);
                break;
            case Battery:
                writer.Plain(',');
                _hasBattery = board != null && board.Battery.HasReading;
                _battery.Write(_hasBattery ? board : null, clockMs);
                break;
            case Cells:
                if (_hasBattery)
                {
                    writer.Plain(',');
                    _cells.Write(board!);
                    _pen.Close('}');
                }

                _pen.Writer.Plain(",\"modules\":[");
                break;
            case Charger:
                writer.Plain("],");
                _charger.Write(board, clockMs);
                _pen.Close('}');
                return false;
            default:
                _hasModule |= _modules.Write(board, section - FirstModule + 1, _hasModule, clockMs);
                break;
        }

        return true;
    }
}
