using NanoBattery.Web.Trend;

namespace NanoBattery.Properties;

/// <summary>The past as a list that forgets nothing: a step is a point or null, and restarts stand in between.</summary>
internal sealed class NaiveTrend
{
    private readonly List<TrendPoint?> _steps = [];

    /// <summary>How many records a ring would have taken for it: a run of steps without a point is one.</summary>
    public int Records { get; private set; }

    public void Add(TrendPoint? point)
    {
        if (point == null && _steps.Count == 0)
        {
            return;
        }
        Records += point != null || _steps[^1] != null ? 1 : 0;
        _steps.Add(point);
    }

    /// <summary>The points that are among the newest records, as their age in steps and their voltage.</summary>
    public List<(int Age, int Millivolts)> Newest(int records)
    {
        var points = new List<(int, int)>();
        for (var age = 0; age < _steps.Count && records > 0; age++)
        {
            var point = _steps[_steps.Count - 1 - age];
            var isNewRecord = point != null || age == 0 || _steps[_steps.Count - age] != null;
            records -= isNewRecord ? 1 : 0;
            if (point != null)
            {
                points.Insert(0, (age, point.Millivolts));
            }
        }
        return points;
    }
}
