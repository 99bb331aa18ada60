using NanoBattery.Readings;

namespace NanoBattery.Guard;

/// <summary>
/// One row of the curve table: which share of the largest current an input leaves. Before the first point and behind the last
/// the share stays as it is there.
/// </summary>
public sealed class Curve
{
    /// <summary>What a curve limits.</summary>
    public const int Charge = 1, Discharge = 2;

    internal Curve(string id, int input, int output, string points, int profiles)
    {
        Id = id;
        Input = input;
        Output = output;
        Profiles = profiles;
        Points = CurvePoints.Parse(points, InputTable.ScaleOf(InputTable.UnitOf(input)));
    }

    /// <summary>Its name in the settings, in the reasons and in README.</summary>
    public string Id { get; }

    /// <summary>One of <see cref="GuardInput"/>.</summary>
    public int Input { get; }

    public int Output { get; }

    public int Profiles { get; }

    public CurvePoints Points { get; internal set; }

    public bool IsOn { get; internal set; }

    internal bool IsSwitched { get; set; }

    /// <summary>What it says while it binds a limit.</summary>
    public string Words =>
        InputTable.NameOf(Input) + (Points.Rises ? " below " : " above ")
        + InputTable.Shown(InputTable.UnitOf(Input), Points.EdgeOfAll) + " (" + Id + ")";

    /// <returns>Permille of the largest current; all of it for an unknown input.</returns>
    internal int ShareAt(int value, bool stepped) => Reading.IsKnown(value) ? Points.ShareAt(value, stepped) : CurvePoints.All;
}
