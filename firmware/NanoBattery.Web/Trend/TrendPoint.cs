using NanoBattery.Readings;

namespace NanoBattery.Web.Trend;

/// <summary>The battery over a short time: means, and the highest and the lowest cell. Any value may be <see cref="Reading.Unknown"/>.
/// Or a gap: a time of which nothing is known. The receiver owns it and uses it again.</summary>
public sealed class TrendPoint
{
    /// <summary>Instead of a gap's length, for a point that is none.</summary>
    public const int NoGap = -1;

    public int Millivolts { get; set; } = Reading.Unknown;

    public int Milliamps { get; set; } = Reading.Unknown;

    public int SocPermille { get; set; } = Reading.Unknown;

    public int HighCellMillivolts { get; set; } = Reading.Unknown;

    public int LowCellMillivolts { get; set; } = Reading.Unknown;

    public int Decidegrees { get; set; } = Reading.Unknown;

    /// <summary>How many steps long a gap is; <see cref="Reading.Unknown"/> where nobody knows, and <see cref="NoGap"/> for a point.</summary>
    public int GapSteps { get; set; } = NoGap;

    public bool IsGap => GapSteps != NoGap;

    /// <summary>Becomes a gap.</summary>
    public void BeGap(int steps)
    {
        Millivolts = Reading.Unknown;
        Milliamps = Reading.Unknown;
        SocPermille = Reading.Unknown;
        HighCellMillivolts = Reading.Unknown;
        LowCellMillivolts = Reading.Unknown;
        Decidegrees = Reading.Unknown;
        GapSteps = steps;
    }
}
