using NanoBattery.Guard;

namespace NanoBattery.Settings;

/// <summary>The settings of the guard's curves: "guard.curves.charge-soc.on".</summary>
internal static class CurveSettings
{
    private const string Prefix = "guard.curves.";

    internal static bool IsCurve(string path) => path.IndexOf(Prefix) == 0;

    /// <exception cref="SettingException">No such curve, no such field of it, or a value it cannot have.</exception>
    internal static void Set(CurveTable curves, string path, string value)
    {
        GuardPath at = new GuardPath(path, Prefix.Length);
        Curve? curve = curves.Find(at.Id);
        if (curve == null)
        {
            throw new SettingException(path + ": there is no such curve; README lists them all");
        }

        if (at.Field == "on")
        {
            curve.IsOn = GuardValue.Switch(path, value);
            curve.IsSwitched = true;
        }
        else if (at.Field == "points")
        {
            curve.Points = PointsFor(curve, path, value);
        }
        else
        {
            throw new SettingException(path + ": a curve has no " + at.Field + "; it has on, points");
        }
    }

    private static CurvePoints PointsFor(Curve curve, string path, string value)
    {
        int unit = InputTable.UnitOf(curve.Input);
        CurvePoints points;
        try
        {
            points = CurvePoints.Parse(value, InputTable.ScaleOf(unit));
        }
        catch (SettingException trouble)
        {
            throw new SettingException(path + ": " + trouble.Message);
        }

        if (points.Rises != curve.Points.Rises)
        {
            throw new SettingException(
                path + ": \"" + value + "\" must " + (curve.Points.Rises ? "rise" : "fall") + ": a worse value never allows more");
        }

        for (int i = 0; i < points.Count; i++)
        {
            int input = points.ValueAt(i);
            GuardValue.CheckRange(path, InputTable.Shown(unit, input), input, curve.Input);
        }

        return points;
    }
}
