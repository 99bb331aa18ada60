using NanoBattery.Readings;

namespace NanoBattery.Web.View;

/// <summary>Whether what a board knows still says how things are. For whoever holds the gate.</summary>
internal static class Liveness
{
    // The guard looks at the age in each of its rounds: so long after it is too much, nobody can have looked.
    private const int LongestRoundMs = 2_000;

    /// <summary>In the place of a limit's reason where the guard stands still.</summary>
    internal const string StandsStill = "The guard stands still";

    /// <summary>How old the last good reading is, in milliseconds; only once there was one.</summary>
    internal static long AgeOf(Board board, long clockMs) => board.TimeAt(clockMs) - board.Battery.LastReading.AtMs;

    /// <summary>Whether there is a good reading that is younger than the guard lets it become.</summary>
    internal static bool IsLive(Board board, long clockMs)
    {
        if (!board.Battery.HasReading)
        {
            return false;
        }

        long age = AgeOf(board, clockMs);
        return age >= 0 && age <= board.Battery.LastReading.MaxAgeMs && !board.Battery.Limits.LineIsLost;
    }

    /// <summary>Whether the guard still decides: limits and alarms of one that stands still say nothing of now. Only once there was a reading.</summary>
    internal static bool IsDecided(Board board, long clockMs) =>
        board.Battery.Limits.LineIsLost || AgeOf(board, clockMs) <= board.Battery.LastReading.MaxAgeMs + LongestRoundMs;

    /// <summary>The power of a moment, in watts: unknown where voltage or current is.</summary>
    internal static int Watts(int millivolts, int milliamps)
    {
        if (!Reading.IsKnown(millivolts) || !Reading.IsKnown(milliamps))
        {
            return Reading.Unknown;
        }

        long microwatts = (long)millivolts * milliamps;
        return (int)((microwatts + (microwatts < 0 ? -500_000 : 500_000)) / 1_000_000);
    }
}
