using NanoBattery.Pylontech;
using NanoBattery.Readings;

namespace NanoBattery.Bank;

/// <summary>
/// The worst cells of one module: of the table's extremes and those of the cells themselves, the worse while both are fresh.
/// Which cell it is, only the cells tell.
/// </summary>
internal static class ModuleExtremes
{
    internal static void Read(ModuleReading module, BatteryReading into, long nowMs)
    {
        bool hasTable = IsFresh(module.ExtremesAtMs, nowMs);
        bool hasCells = IsFresh(module.CellsAtMs, nowMs);
        int[] volts = module.CellMillivolts;
        int[] degrees = module.CellDecidegrees;
        int highest = IndexOf(volts, module.CellCount, true);
        int lowest = IndexOf(volts, module.CellCount, false);
        int hottest = IndexOf(degrees, module.CellCount, true);
        int coldest = IndexOf(degrees, module.CellCount, false);
        into.HighestCellMillivolts = Higher(If(hasTable, module.HighestCellMillivolts), At(volts, highest, hasCells));
        into.LowestCellMillivolts = Lower(If(hasTable, module.LowestCellMillivolts), At(volts, lowest, hasCells));
        into.HottestCellDecidegrees = Higher(If(hasTable, module.HottestCellDecidegrees), At(degrees, hottest, hasCells));
        into.ColdestCellDecidegrees = Lower(If(hasTable, module.ColdestCellDecidegrees), At(degrees, coldest, hasCells));
        into.HighestCell = IdOf(highest);
        into.LowestCell = IdOf(lowest);
        into.HottestCell = IdOf(hottest);
        into.ColdestCell = IdOf(coldest);
        into.MosDecidegrees = If(hasTable, module.MosDecidegrees);
    }

    private static bool IsFresh(long atMs, long nowMs) => nowMs - atMs <= ModuleWatch.StaleMs;

    private static int If(bool isFresh, int value) => isFresh ? value : Reading.Unknown;

    private static int At(int[] values, int index, bool isFresh) => isFresh && index >= 0 ? values[index] : Reading.Unknown;

    private static int IdOf(int index) => index >= 0 ? CellId.Of(0, index + 1) : Reading.Unknown;

    /// <summary>The unknown is the smallest number there is.</summary>
    private static int Higher(int one, int other) => one > other ? one : other;

    private static int Lower(int one, int other) => !Reading.IsKnown(one) || (Reading.IsKnown(other) && other < one) ? other : one;

    /// <returns>The index of the largest or the smallest value that is known, or -1.</returns>
    private static int IndexOf(int[] values, int count, bool largest)
    {
        int found = -1;
        for (int i = 0; i < count; i++)
        {
            if (Reading.IsKnown(values[i]) && (found < 0 || (largest ? values[i] > values[found] : values[i] < values[found])))
            {
                found = i;
            }
        }

        return found;
    }
}
