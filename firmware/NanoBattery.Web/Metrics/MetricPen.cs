using NanoBattery.Messages;
using NanoBattery.Readings;

namespace NanoBattery.Web.Metrics;

/// <summary>Writes Prometheus' text format 0.0.4. A value that is not known has no line: Prometheus then knows that it is not known.</summary>
internal sealed class MetricPen
{
    private readonly JsonWriter _writer;

    internal MetricPen(JsonWriter writer)
    {
        _writer = writer;
    }

    /// <summary>The two lines before the values of a metric.</summary>
    internal void Head(int metric)
    {
        string name = Metric.NameOf(metric);
        _writer.Plain("# HELP ");
        _writer.Plain(name);
        _writer.Plain(' ');
        _writer.Plain(Metric.HelpOf(metric));
        _writer.Plain("\n# TYPE ");
        _writer.Plain(name);
        _writer.Plain(Metric.IsCounter(metric) ? " counter\n" : " gauge\n");
    }

    /// <param name="metric">One of <see cref="Metric"/>.</param>
    /// <param name="value">In units of the last decimal place, or unknown.</param>
    /// <param name="decimals">0 to 9.</param>
    internal void Value(int metric, int value, int decimals)
    {
        if (Reading.IsKnown(value))
        {
            _writer.Plain(Metric.NameOf(metric));
            End(value, decimals);
        }
    }

    internal void Flag(int metric, bool value)
    {
        Value(metric, value ? 1 : 0, 0);
    }

    /// <summary>A value with a label whose text needs no escape.</summary>
    internal void Labelled(int metric, string label, string text, int value)
    {
        Begin(metric, label);
        _writer.Plain(text);
        _writer.Plain("\"}");
        End(value, 0);
    }

    /// <summary>A value of a module.</summary>
    internal void OfModule(int metric, int address, int value, int decimals)
    {
        if (Reading.IsKnown(value))
        {
            Begin(metric, "module");
            _writer.Decimal(address, 0);
            _writer.Plain("\"}");
            End(value, decimals);
        }
    }

    /// <summary>The voltages of cells.</summary>
    /// <param name="metric">One of <see cref="Metric"/>.</param>
    /// <param name="address">Of their module; 0 where there is only one.</param>
    /// <param name="reading">Whose cells.</param>
    internal void CellVolts(int metric, int address, BatteryReading reading)
    {
        for (int i = 0; i < reading.CellCount; i++)
        {
            if (!Reading.IsKnown(reading.CellMillivolts[i]))
            {
                continue;
            }

            Begin(metric, address > 0 ? "module" : "cell");
            if (address > 0)
            {
                _writer.Decimal(address, 0);
                _writer.Plain("\",cell=\"");
            }

            _writer.Decimal(i + 1, 0);
            _writer.Plain("\"}");
            End(reading.CellMillivolts[i], 3);
        }
    }

    private void Begin(int metric, string label)
    {
        _writer.Plain(Metric.NameOf(metric));
        _writer.Plain('{');
        _writer.Plain(label);
        _writer.Plain("=\"");
    }

    private void End(int value, int decimals)
    {
        _writer.Plain(' ');
        _writer.Decimal(value, decimals);
        _writer.Plain('\n');
    }
}
