using NanoBattery.Pylontech;
using NanoBattery.Readings;

namespace NanoBattery.Bank;

/// <summary>
/// The cells of a bank as the message shows them: the mean of those with the same number, balanced where any of them is.
/// They are for the eye; what protects are the highest and the lowest of all.
/// </summary>
internal sealed class CellMeans
{
    private const int LongestMs = 60_000;

    /// <summary>How many modules told their cells lately.</summary>
    internal int Modules { get; private set; }

    /// <summary>How many cells each of them has; 0 where none told.</summary>
    internal int Count { get; private set; }

    /// <summary>Whether two of them have different numbers of cells.</summary>
    internal bool AreUnlike { get; private set; }

    internal void Begin(BatteryReading into)
    {
        Modules = 0;
        Count = 0;
        AreUnlike = false;
        into.TellsBalancing = false;
        for (int i = 0; i < BatteryReading.MostCells; i++)
        {
            into.CellMillivolts[i] = 0;
            into.CellBalances[i] = 0;
        }
    }

    internal void Add(ModuleReading module, BatteryReading into, long nowMs)
    {
        if (module.CellCount == 0 || nowMs - module.CellsAtMs > LongestMs)
        {
            return;
        }

        AreUnlike |= Count > 0 && module.CellCount != Count;
        Modules++;
        Count = module.CellCount;
        into.TellsBalancing |= module.TellsBalancing;
        for (int i = 0; i < Count; i++)
        {
            into.CellMillivolts[i] += module.CellMillivolts[i];
            into.CellBalances[i] |= module.CellBalances[i] ? 1 : 0;
        }
    }

    internal void End(BatteryReading into)
    {
        into.CellCount = AreUnlike ? 0 : Count;
        for (int i = 0; i < Count; i++)
        {
            into.CellMillivolts[i] = (into.CellMillivolts[i] + Modules / 2) / Modules;
        }
    }
}
