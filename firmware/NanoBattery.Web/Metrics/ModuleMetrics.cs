using NanoBattery.Readings;

namespace NanoBattery.Web.Metrics;

/// <summary>The modules of a stack: what they measure while they are there.</summary>
internal sealed class ModuleMetrics
{
    private readonly MetricPen _pen;
    private ModuleLook? _look;

    internal ModuleMetrics(MetricPen pen)
    {
        _pen = pen;
    }

    internal void Write(int metric, NanoBattery.Board board, int address, long clockMs)
    {
        if (board.Stack == null)
        {
            return;
        }

        _look ??= new ModuleLook();
        if (!board.Look(address, _look, clockMs))
        {
            return;
        }

        BatteryReading reading = _look.Reading;
        if (metric == Metric.ModuleHere)
        {
            _pen.OfModule(metric, address, _look.IsHere ? 1 : 0, 0);
        }
        else if (!_look.IsHere)
        {
            return;
        }
        else if (metric == Metric.ModuleCells)
        {
            _pen.CellVolts(metric, address, reading);
        }
        else
        {
            int decimals = metric == Metric.ModuleCelsius ? 1 : 3;
            _pen.OfModule(metric, address, ValueOf(metric, reading), decimals);
        }
    }

    private static int ValueOf(int metric, BatteryReading reading) => metric switch
    {
        Metric.ModuleSoc => reading.SocPermille,
        Metric.ModuleVolts => reading.PackMillivolts,
        Metric.ModuleAmperes => reading.CurrentMilliamps,
        _ => reading.TemperatureDecidegrees,
    };
}
