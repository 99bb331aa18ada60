using NanoBattery.Guard;
using NanoBattery.Settings;

namespace NanoBattery.Properties;

/// <summary>Where something is decided: for each input, the trips and releases of its rules and the points of its curves.</summary>
public static class GuardBorders
{
    public static int[] Of(BoardSettings settings, int input, params int[] others)
    {
        List<int> borders = [.. others];
        for (int i = 0; i < settings.Rules.Count; i++)
        {
            Rule rule = settings.Rules[i];
            if (rule.IsOn && rule.Input == input)
            {
                borders.Add(rule.Trip);
                borders.Add(rule.Release);
            }
        }

        for (int i = 0; i < settings.Curves.Count; i++)
        {
            Curve curve = settings.Curves[i];
            for (int point = 0; curve.IsOn && curve.Input == input && point < curve.Points.Count; point++)
            {
                borders.Add(curve.Points.ValueAt(point));
            }
        }

        return [.. borders];
    }
}
