using NanoBattery.Readings;
using NanoBattery.VeDirect;
using NanoBattery.Web.State;

namespace NanoBattery.Web.Metrics;

/// <summary>A charger on the line: what it says while it is heard, and its limit.</summary>
internal sealed class ChargerMetrics
{
    private readonly MetricPen _pen;

    internal ChargerMetrics(MetricPen pen)
    {
        _pen = pen;
    }

    internal void Write(int metric, NanoBattery.Board board, long clockMs)
    {
        if (!ChargerPart.IsCharger(board))
        {
            return;
        }

        long nowMs = board.TimeAt(clockMs);
        switch (metric)
        {
            case Metric.ChargerVolts:
                _pen.Value(metric, board.Device!.Fields.Get(Label.V, nowMs), 3);
                break;
            case Metric.ChargerAmperes:
                _pen.Value(metric, board.Device!.Fields.Get(Label.I, nowMs), 3);
                break;
            case Metric.ChargerLimit:
                _pen.Value(metric, board.Charger!.Limit.Milliamps, 3);
                break;
            default:
                // It keeps what it was told last for good.
                _pen.Value(metric, board.Device!.IsOnline(nowMs) ? board.Charger!.InForceMilliamps : Reading.Unknown, 3);
                break;
        }
    }
}
