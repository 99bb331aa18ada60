using NanoBattery.Bank;
using NanoBattery.Guard;
using NanoBattery.Messages;
using NanoBattery.Pylontech;
using NanoBattery.Readings;
using NanoBattery.Settings;

namespace NanoBattery;

/// <summary>
/// A battery message for each module, with its share of the bank's limits: when its cells or its events have come, and while
/// it is missed. One module a step, so that no step is long.
/// </summary>
internal sealed class ModuleMessages
{
    private const int IntervalMs = 1_000;
    private const int MissedIntervalMs = 10_000;

    // Until so many requests for its cells have failed, a module is one with cells.
    private const int FailuresToDoWithout = 3;

    private readonly PylontechStack _stack;
    private readonly IAnnouncer? _announcer;
    private readonly string _template;
    private readonly ModuleReader _reader;
    private readonly ModuleShare _share = new ModuleShare();
    private readonly Publication?[] _topics = new Publication?[PylontechStack.MostModules];
    private readonly long[] _toldMs = new long[PylontechStack.MostModules];
    private readonly int[] _cells = new int[PylontechStack.MostModules];

    // What no message can do without, as each module told it last: a table wipes out what was known of one that is absent.
    private readonly int[] _millivolts = new int[PylontechStack.MostModules];
    private readonly int[] _watts = new int[PylontechStack.MostModules];
    private readonly int[] _permille = new int[PylontechStack.MostModules];

    private int _next;

    internal ModuleMessages(string topic, PylontechStack stack, ModuleReader reader, IAnnouncer? announcer)
    {
        _reader = reader;
        _stack = stack;
        _announcer = announcer;
        _template = topic;
        for (int i = 0; i < PylontechStack.MostModules; i++)
        {
            _millivolts[i] = Reading.Unknown;
        }
    }

    internal void Step(IMessageSink sink, GuardedBattery bank, long nowMs)
    {
        int index = _next;
        _next = (_next + 1) % PylontechStack.MostModules;
        ModuleWatch module = _stack.Modules[index];
        if (!module.WasSeen || (module.Reading.CellCount == 0 && module.FailuresOf(Request.Cells) < FailuresToDoWithout))
        {
            return;
        }

        Publication topic = _topics[index] ??= Begin(index);
        long newsMs = module.Reading.CellsAtMs > module.Reading.EventsAtMs ? module.Reading.CellsAtMs : module.Reading.EventsAtMs;
        bool isMissed = !module.IsHere(nowMs);
        topic.HasNews |= newsMs > _toldMs[index] || isMissed;
        if (topic.TakeTurn(nowMs, isMissed ? MissedIntervalMs : IntervalMs))
        {
            _toldMs[index] = newsMs;
            Publish(sink, topic, module, _cells[index], bank, nowMs);
        }
    }

    internal bool Look(int index, GuardedBattery bank, ModuleLook look, long nowMs)
    {
        ModuleWatch module = _stack.Modules[index];
        if (!module.WasSeen)
        {
            return false;
        }

        look.Note(_reader.Read(module.Reading, nowMs), module.IsHere(nowMs), nowMs - module.Reading.FreshAtMs);
        if (bank.HasReading && (!look.IsHere || look.Reading.IsComplete))
        {
            _share.Take(bank, look.Reading, look.IsHere);
            look.Alarms.Raise(_share.Limits.Alarms);
        }

        return true;
    }

    private Publication Begin(int index)
    {
        // A topic's keys never change: who began without cells goes on so.
        _cells[index] = _stack.Modules[index].Reading.CellCount;
        _toldMs[index] = ModuleReading.Never;
        return new Publication(BoardSettings.ModuleTopic(_template, index + 1));
    }

    private void Publish(IMessageSink sink, Publication topic, ModuleWatch module, int cells, GuardedBattery bank, long nowMs)
    {
        BatteryReading reading = _reader.Read(module.Reading, nowMs);
        Remember(module.Address - 1, reading);
        if (!reading.IsComplete || reading.CellCount < cells)
        {
            return;
        }

        _share.Take(bank, reading, module.IsHere(nowMs));
        topic.Publish(sink, bank.Messages.For(cells).Write(reading, _share.Limits, reading.History, 0));
        ModuleReading told = module.Reading;
        _announcer?.Meet(ThingId.BeforeModules + told.Address, topic.Topic, cells, told.DeviceName, told.MainVersion, told.Barcode);
    }

    private void Remember(int index, BatteryReading reading)
    {
        if (reading.IsComplete)
        {
            _millivolts[index] = reading.PackMillivolts;
            _watts[index] = reading.PowerWatts;
            _permille[index] = reading.SocPermille;
        }
        else if (Reading.IsKnown(_millivolts[index]))
        {
            reading.PackMillivolts = _millivolts[index];
            reading.PowerWatts = _watts[index];
            reading.SocPermille = _permille[index];
        }
    }
}
