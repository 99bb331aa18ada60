using NanoBattery.Messages;
using NanoBattery.Pylontech;
using NanoBattery.Web.Api;
using NanoBattery.Web.View;

namespace NanoBattery.Web.Metrics;

/// <summary>/metrics. A section is a metric with all its values, or its values for one module: those of a metric stand together.</summary>
internal sealed class MetricSections : ISections
{
    private readonly IBoardView _view;
    private readonly MetricPen _pen;
    private readonly BoardMetrics _board;
    private readonly BatteryMetrics _battery;
    private readonly ModuleMetrics _modules;
    private readonly ChargerMetrics _charger;
    private int _metric;
    private int _module;

    internal MetricSections(IBoardView view, JsonWriter writer)
    {
        _view = view;
        _pen = new MetricPen(writer);
        _board = new BoardMetrics(view, _pen, writer);
        _battery = new BatteryMetrics(_pen);
        _modules = new ModuleMetrics(_pen);
        _charger = new ChargerMetrics(_pen);
    }

    public bool Write(int section, JsonWriter writer)
    {
        if (section == 0)
        {
            _metric = 0;
            _module = 0;
        }

        NanoBattery.Board? board = _view.Board;
        long clockMs = _view.NowMs;
        if (_module == 0)
        {
            _pen.Head(_metric);
        }

        if (_metric < Metric.ReadingAge)
        {
            _board.Write(_metric, board, clockMs);
        }
        else if (board != null && _metric < Metric.ModuleHere)
        {
            _battery.Write(_metric, board, clockMs);
        }
        else if (board != null && Metric.IsOfModule(_metric))
        {
            _modules.Write(_metric, board, _module + 1, clockMs);
        }
        else if (board != null)
        {
            _charger.Write(_metric, board, clockMs);
        }

        return GoOn(board != null && board.Stack != null);
    }

    private bool GoOn(bool hasModules)
    {
        _module = hasModules && Metric.IsOfModule(_metric) ? (_module + 1) % PylontechStack.MostModules : 0;
        _metric += _module == 0 ? 1 : 0;
        return _metric < Metric.Count;
    }
}
