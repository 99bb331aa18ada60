namespace NanoBattery.Web.Trend;

/// <summary>How much of the past is kept. A point takes 8 bytes: with these sizes 12 kB.</summary>
public sealed class TrendSizes
{
    /// <summary>Points of 10 s: an hour.</summary>
    public int Fine { get; init; } = 360;

    /// <summary>Points of a minute: 12 hours.</summary>
    public int Minutes { get; init; } = 720;

    /// <summary>Points of ten minutes: 3 days.</summary>
    public int TenMinutes { get; init; } = 432;

    /// <summary>Of those of ten minutes in one file: a day.</summary>
    public int PointsPerFile { get; init; } = 144;

    /// <summary>For a board without PSRAM: an hour in steps of 10 s, 3 hours of minutes, a day: 6 kB.</summary>
    public static TrendSizes Small() => new TrendSizes { Minutes = 180, TenMinutes = 144, PointsPerFile = 36 };
}
