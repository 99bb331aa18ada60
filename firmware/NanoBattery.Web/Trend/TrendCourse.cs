using NanoBattery.Readings;

namespace NanoBattery.Web.Trend;

/// <summary>Fills a ring: each step's readings become a point when the step is over, and a step without any becomes a gap.</summary>
internal sealed class TrendCourse
{
    private readonly TrendMean _mean = new TrendMean();
    private readonly TrendPoint _point = new TrendPoint();
    private long _step = -1;

    internal TrendCourse(TrendRing ring)
    {
        Ring = ring;
    }

    internal TrendRing Ring { get; }

    /// <summary>When the first point of this run began; below zero before it.</summary>
    internal long FirstPointMs { get; private set; } = -1;

    internal void Add(TrendPoint sample)
    {
        _mean.Add(sample);
    }

    /// <summary>Ends the steps that are over.</summary>
    /// <returns>Whether a point has come.</returns>
    internal bool Advance(long nowMs)
    {
        long step = nowMs / Ring.StepMs;
        if (_step < 0)
        {
            _step = step;
            Ring.EndMs = step * Ring.StepMs;
        }

        if (step <= _step)
        {
            return false;
        }

        bool hasPoint = !_mean.IsEmpty;
        if (hasPoint)
        {
            _mean.Take(_point);
            Ring.Push(_point);
            FirstPointMs = FirstPointMs < 0 ? _step * Ring.StepMs : FirstPointMs;
        }

        long without = step - _step - (hasPoint ? 1 : 0);
        Ring.Skip(without > int.MaxValue ? Reading.Unknown : (int)without);
        _step = step;
        Ring.EndMs = step * Ring.StepMs;
        return hasPoint;
    }
}
