using NanoBattery.Pylontech;
using NanoBattery.Readings;

namespace NanoBattery.Bank;

/// <summary>Makes one battery of all modules that can be used: those that told lately how they and their cells are.</summary>
internal sealed class StackReader
{
    /// <summary>How old the oldest module's values may be before the whole bank is not believed.</summary>
    internal const int MaxAgeMs = 20_000;

    // The first message waits until all modules and their cells are known, but not for ever.
    private const int PatienceMs = 30_000;

    private const string NoModule = "No module tells how it and its cells are";
    private const string NotAllAsked = "Not all modules have been asked yet";
    private const string NotAllCells = "Not all modules have told their cells yet";
    private const string NoCells = "No module has told its cells for 60 s";
    private const string UnlikeCells = "Modules with different numbers of cells in series";

    private readonly PylontechStack _stack;
    private readonly ModuleReader _reader;
    private readonly StackSums _sums = new StackSums();
    private readonly CellMeans _cells = new CellMeans();
    private long _firstMs;
    private bool _hasFirst;
    private bool _hasBegun;
    private int _cellCount;

    internal StackReader(PylontechStack stack, ModuleReader reader)
    {
        _reader = reader;
        _stack = stack;
    }

    /// <returns>What the reading lacks to be that of a battery, in words, or null.</returns>
    internal string? Read(BatteryReading into, long nowMs)
    {
        _sums.Begin(into);
        _cells.Begin(into);
        int here = 0;
        for (int i = 0; i < PylontechStack.MostModules; i++)
        {
            ModuleWatch module = _stack.Modules[i];
            here += _stack.MayHave(i + 1) && module.IsHere(nowMs) ? 1 : 0;
            BatteryReading? battery = _stack.MayHave(i + 1) ? TryRead(module, nowMs) : null;
            if (battery != null)
            {
                _sums.Add(battery, module.Address, into);
                _cells.Add(module.Reading, into, nowMs);
            }
            else if (_stack.MayHave(i + 1) && (module.WasSeen || _stack.IsListed))
            {
                into.ModulesOffline++;
            }
        }

        _sums.Recommend(_stack.System, into);
        _sums.End(into);
        _cells.End(into);
        into.MaxAgeMs = MaxAgeMs;
        return Missing(into, here, nowMs);
    }

    private BatteryReading? TryRead(ModuleWatch module, long nowMs)
    {
        if (!module.IsHere(nowMs))
        {
            return null;
        }

        BatteryReading battery = _reader.Read(module.Reading, nowMs);
        bool hasCells = Reading.IsKnown(battery.HighestCellMillivolts) && Reading.IsKnown(battery.LowestCellMillivolts);
        return battery.IsComplete && hasCells ? battery : null;
    }

    private string? Missing(BatteryReading reading, int here, long nowMs)
    {
        if (reading.ModulesOnline == 0)
        {
            return NoModule;
        }

        if (!_hasBegun)
        {
            string? why = WhyToWait(here, nowMs);
            if (why != null)
            {
                return why;
            }

            _hasBegun = true;
            _cellCount = _cells.Count;
        }

        if (_cells.AreUnlike || (_cells.Count > 0 && _cellCount > 0 && _cells.Count != _cellCount))
        {
            return UnlikeCells;
        }

        // A topic's keys never change: who began without cells goes on so.
        reading.CellCount = _cellCount;
        return _cellCount > 0 && _cells.Count == 0 ? NoCells : null;
    }

    private string? WhyToWait(int here, long nowMs)
    {
        _firstMs = _hasFirst ? _firstMs : nowMs;
        _hasFirst = true;
        if (nowMs - _firstMs >= PatienceMs)
        {
            return null;
        }

        return !_stack.HasAskedAll ? NotAllAsked : _cells.Modules < here ? NotAllCells : null;
    }
}
