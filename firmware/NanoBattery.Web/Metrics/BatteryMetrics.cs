using NanoBattery.Guard;
using NanoBattery.Readings;
using NanoBattery.Web.View;

namespace NanoBattery.Web.Metrics;

/// <summary>The battery, while it is live; its limits and alarms, while the guard decides; its life at any time after its first reading.</summary>
internal sealed class BatteryMetrics
{
    private readonly MetricPen _pen;

    internal BatteryMetrics(MetricPen pen)
    {
        _pen = pen;
    }

    internal void Write(int metric, NanoBattery.Board board, long clockMs)
    {
        bool isLive = Liveness.IsLive(board, clockMs);
        if (metric == Metric.ReadingLive)
        {
            _pen.Flag(metric, isLive);
        }
        else if (!board.Battery.HasReading)
        {
            return;
        }
        else if (metric == Metric.ReadingAge)
        {
            long ageMs = Liveness.AgeOf(board, clockMs);
            _pen.Value(metric, ageMs > int.MaxValue ? int.MaxValue : (int)ageMs, 3);
        }
        else if (metric >= Metric.Drawn)
        {
            WriteLife(metric, board.Battery.History);
        }
        else if (metric >= Metric.ChargeVolts && metric != Metric.Cells)
        {
            if (Liveness.IsDecided(board, clockMs))
            {
                WriteDecided(metric, board);
            }
        }
        else if (isLive)
        {
            WriteMeasured(metric, board.Battery.LastReading);
        }
    }

    private void WriteMeasured(int metric, BatteryReading reading)
    {
        switch (metric)
        {
            case Metric.Soc:
                _pen.Value(metric, reading.SocPermille, 3);
                break;
            case Metric.Volts:
                _pen.Value(metric, reading.PackMillivolts, 3);
                break;
            case Metric.Amperes:
                _pen.Value(metric, reading.CurrentMilliamps, 3);
                break;
            case Metric.Watts:
                _pen.Value(metric, reading.PowerWatts, 0);
                break;
            case Metric.Celsius:
                _pen.Value(metric, reading.TemperatureDecidegrees, 1);
                break;
            case Metric.TimeToGo:
                _pen.Value(metric, reading.TimeToGoSeconds, 0);
                break;
            case Metric.Cells:
                _pen.CellVolts(metric, 0, reading);
                break;
        }
    }

    private void WriteDecided(int metric, NanoBattery.Board board)
    {
        Limits limits = board.Battery.Limits;
        switch (metric)
        {
            case Metric.ChargeVolts:
                _pen.Value(metric, limits.MaxChargeMillivolts, 3);
                break;
            case Metric.ChargeAmperes:
                _pen.Value(metric, limits.MaxChargeMilliamps, 3);
                break;
            case Metric.DischargeAmperes:
                _pen.Value(metric, limits.MaxDischargeMilliamps, 3);
                break;
            case Metric.Alarms:
                for (int i = 0; i < Alarm.Count; i++)
                {
                    _pen.Labelled(metric, "alarm", AlarmName.Of(i), AlarmName.LevelOf(board, i));
                }

                break;
        }
    }

    private void WriteLife(int metric, BatteryHistory history)
    {
        switch (metric)
        {
            case Metric.Drawn:
                _pen.Value(metric, history.TotalDrawnMilliampHours, 3);
                break;
            case Metric.Charged:
                _pen.Value(metric, WattHours(history.ChargedDekawattHours), 0);
                break;
            case Metric.Discharged:
                _pen.Value(metric, WattHours(history.DischargedDekawattHours), 0);
                break;
        }
    }

    /// <summary>Of 0.01 kWh. Beyond 2 GWh nothing is told.</summary>
    private static int WattHours(int dekawattHours) =>
        Reading.IsKnown(dekawattHours) && dekawattHours <= int.MaxValue / 10 ? dekawattHours * 10 : Reading.Unknown;
}
