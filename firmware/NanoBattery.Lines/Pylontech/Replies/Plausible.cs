using NanoBattery.Readings;

namespace NanoBattery.Pylontech;

/// <summary>Between which bounds the values of a module lie, and how they hang together.</summary>
internal static class Plausible
{
    internal const int LeastCellMillivolts = 500, MostCellMillivolts = 5_000;
    internal const int LeastMillidegrees = -50_000, MostMillidegrees = 150_000;
    internal const int MostMilliamps = 300_000;

    // 24 V modules have 8 cells, and no pack of this kind has more than 24.
    internal const int LeastPackMillivolts = 10_000, MostPackMillivolts = 99_999;
    internal const int LeastMilliampHours = 1_000, MostMilliampHours = 1_000_000;

    // Pack and cells are measured and asked for at different moments, so they differ by what a load does in between.
    // Less than 2 % of 15 cells: 1,000 mV that one cell's first digit is off show.
    private const int TolerancePermille = 18;

    /// <summary>Whether no cell that is connected can have this voltage.</summary>
    internal static bool IsNoCell(int millivolts) => Reading.IsKnown(millivolts) && millivolts < LeastCellMillivolts;

    /// <summary>Whether the pack has the voltage of its cells.</summary>
    internal static bool IsSum(int packMillivolts, int cellsMillivolts)
    {
        int apart = packMillivolts - cellsMillivolts;
        return (apart < 0 ? -apart : apart) <= packMillivolts / 1000 * TolerancePermille;
    }

    /// <summary>Whether a pack of so many cells, 0 where nobody knows, fits its lowest and its highest cell.</summary>
    internal static bool IsBetween(int packMillivolts, int cells, int lowestMillivolts, int highestMillivolts)
    {
        if (!Reading.IsKnown(packMillivolts) || !Reading.IsKnown(lowestMillivolts) || !Reading.IsKnown(highestMillivolts))
        {
            return true;
        }

        int middle = (lowestMillivolts + highestMillivolts) / 2;
        int count = cells > 0 ? cells : (packMillivolts + middle / 2) / middle;
        int tolerance = packMillivolts / 1000 * TolerancePermille;
        return packMillivolts >= lowestMillivolts * count - tolerance && packMillivolts <= highestMillivolts * count + tolerance;
    }

    // From one reply to the next a cell does not move against its pack by more, nor a sensor by more than this, nor the charge.
    // One that did is believed when it comes three times in a row: a flipped digit does not.
    internal const int LargestCellStep = 150, LargestSensorStep = 100, LargestChargeStep = 30;

    /// <summary>So long a value says something about the next one.</summary>
    internal const int SteadyMs = 60_000;

    /// <summary>Whether a value is further from where it was, moved by a shift that all have in common, than it can get.</summary>
    internal static bool IsStep(int now, int before, int shift, int largest)
    {
        int apart = now - before - shift;
        return Reading.IsKnown(now) && Reading.IsKnown(before) && (apart < 0 ? -apart : apart) > largest;
    }

    internal static bool InOrder(int lower, int higher) =>
        !Reading.IsKnown(lower) || !Reading.IsKnown(higher) || lower <= higher;

    /// <summary>Whether a value that came at a time can still be held against one of now.</summary>
    internal static bool IsFresh(long atMs, long nowMs) => nowMs - atMs <= Reading.FreshMs;
}
