using NanoBattery.Messages;
using NanoBattery.Network;
using NanoBattery.Web.View;

namespace NanoBattery.Web.Metrics;

/// <summary>How the board and its connections are.</summary>
internal sealed class BoardMetrics
{
    private readonly IBoardView _view;
    private readonly MetricPen _pen;
    private readonly JsonWriter _writer;
    private readonly LineState _line = new LineState();

    internal BoardMetrics(IBoardView view, MetricPen pen, JsonWriter writer)
    {
        _view = view;
        _pen = pen;
        _writer = writer;
    }

    internal void Write(int metric, NanoBattery.Board? board, long clockMs)
    {
        NetworkStatus? network = _view.Network;
        switch (metric)
        {
            case Metric.Info:
                WriteInfo();
                break;
            case Metric.Uptime:
                _pen.Value(metric, _view.UptimeSeconds, 0);
                break;
            case Metric.FreeBytes:
                _pen.Value(metric, _view.FreeBytes, 0);
                break;
            case Metric.BrokerConnected:
                _pen.Flag(metric, network != null && network.IsOnline);
                break;
            case Metric.WifiSignal:
                if (network != null && network.SignalDbm != 0)
                {
                    _pen.Value(metric, network.SignalDbm, 0);
                }

                break;
            default:
                _line.Take(board, clockMs);
                _pen.Value(metric, metric == Metric.LineDamaged ? _line.Damaged : _line.State == LineState.Ok ? 1 : 0, 0);
                break;
        }
    }

    /// <summary>A board's name is letters, digits, - and _.</summary>
    private void WriteInfo()
    {
        _writer.Plain(Metric.NameOf(Metric.Info));
        _writer.Plain("{name=\"");
        _writer.Plain(_view.Name);
        _writer.Plain("\",version=\"");
        _writer.Plain(NanoBattery.Board.Version);
        _writer.Plain("\"} 1\n");
    }
}
