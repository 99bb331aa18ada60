using static NanoBattery.Pylontech.Stops;
using static NanoBattery.Readings.Alarm;

namespace NanoBattery.Pylontech;

/// <summary>
/// One row a bit of a module's event words: what it says, the alarm it raises and how high, and what it stops.
/// The table in docs/pylontech-events.md is checked against this one.
/// </summary>
/// <remarks>
/// Pylontech publishes no list. Confirmed is a bit beside which a device printed a name of its own; the others are what
/// public programs take them for. A device counts OV, HV, LV and UV apart: the outer two are taken for protections, the
/// inner two for warnings before them. What cannot be trusted (a sensor, a chip, a bus) stops both ways.
/// </remarks>
public sealed class EventTable
{
    private const byte Bat = 1 << EventWord.BatEvents;
    private const byte Power = 1 << EventWord.PowerEvents;
    private const byte Events = Bat | Power;
    private const byte Fault = 1 << EventWord.SystemFault;
    private const int Capacity = 49;

    private readonly byte[] _words = new byte[Capacity];
    private readonly uint[] _bits = new uint[Capacity];
    private readonly string[]? _says;
    private readonly sbyte[] _alarms = new sbyte[Capacity];
    private readonly byte[] _levels = new byte[Capacity];
    private readonly byte[] _stops = new byte[Capacity];
    private readonly bool[] _confirmed = new bool[Capacity];

    /// <param name="keepsWords">For whoever shows them: a board has no use for them that is worth their memory.</param>
    public EventTable(bool keepsWords = false)
    {
        _says = keepsWords ? new string[Capacity] : null;
        Row(Bat, 0x1, "cell over voltage", HighCellVoltage, Protection, Charging);
        Row(Power, 0x1, "over voltage", HighVoltage, Protection, Charging);
        Row(Bat, 0x2, "cell high voltage", HighCellVoltage, Warning, Nothing, true);
        Row(Power, 0x2, "high voltage", HighVoltage, Warning, Nothing);
        Note(Events, 0x4, "voltage in order", true);
        Row(Bat, 0x8, "cell low voltage", LowCellVoltage, Warning, Nothing);
        Row(Power, 0x8, "low voltage", LowVoltage, Warning, Nothing);
        Row(Bat, 0x10, "cell under voltage", LowCellVoltage, Protection, Discharging);
        Row(Power, 0x10, "under voltage", LowVoltage, Protection, Discharging);
        Note(Events, 0x20, "cells asleep");
        Note(Events, 0x40, "worn, first notice");
        Note(Events, 0x80, "starting");
        Row(Events, 0x100, "over temperature", HighTemperature, Protection, Both);
        Row(Events, 0x200, "high temperature", HighTemperature, Warning, Nothing);
        Note(Events, 0x400, "temperature in order");
        Row(Events, 0x800, "low temperature", LowTemperature, Warning, Nothing);
        Row(Events, 0x1000, "under temperature", LowTemperature, Protection, Both);
        Note(Bat, 0x2000, "full");
        Note(Power, 0x2000, "full", true);
        Note(Events, 0x4000, "charge in order");
        Row(Events, 0x8000, "charge low", LowSoc, Warning, Nothing);
        Row(Events, 0x10000, "short circuit", FuseBlown, Protection, Both);
        Row(Events, 0x20000, "discharge overcurrent, stage 2", HighDischargeCurrent, Protection, Discharging);
        Row(Events, 0x40000, "charge overcurrent, stage 2", HighChargeCurrent, Protection, Charging);
        Row(Events, 0x80000, "discharge overcurrent, stage 1", HighDischargeCurrent, Protection, Discharging);
        Row(Events, 0x100000, "charge overcurrent, stage 1", HighChargeCurrent, Protection, Charging);
        Note(Events, 0x200000, "idle");
        Note(Events, 0x400000, "charging");
        Note(Events, 0x800000, "discharging");
        Row(Events, 0x1000000, "supply failed", InternalFailure, Warning, Nothing);
        Note(Events, 0x2000000, "idle");
        Note(Events, 0x4000000, "charging");
        Note(Events, 0x8000000, "discharging");
        Row(Events, 0x10000000, "fault in the system", InternalFailure, Protection, Both);
        Row(Events, 0x20000000, "hibernates", InternalFailure, Warning, Both);
        Row(Events, 0x40000000, "shuts down", InternalFailure, Warning, Both);
        Note(Events, 0x80000000, "worn, second notice");
        Row(Fault, 0x1, "connected the wrong way round", InternalFailure, Protection, Both);
        Row(Fault, 0x2, "voltage from outside too high", HighVoltage, Protection, Charging);
        Row(Fault, 0x4, "current not measured", InternalFailure, Protection, Both);
        Row(Fault, 0x8, "measuring chip (OZ) at fault", InternalFailure, Protection, Both);
        Row(Fault, 0x10, "sleep circuit at fault", InternalFailure, Warning, Nothing);
        Row(Fault, 0x20, "temperature not measured", InternalFailure, Protection, Both);
        Row(Fault, 0x40, "voltage not measured", InternalFailure, Protection, Both);
        Row(Fault, 0x80, "I2C bus at fault", InternalFailure, Protection, Both);
        Row(Fault, 0x100, "no address on the CAN bus", InternalFailure, Warning, Nothing);
        Row(Fault, 0x200, "internal CAN bus at fault", InternalFailure, Warning, Nothing);
        Row(Fault, 0x400, "charge transistor at fault", FuseBlown, Protection, Charging);
        Row(Fault, 0x800, "discharge transistor at fault", FuseBlown, Protection, Discharging);
    }

    public int Count { get; private set; }

    /// <summary>Whether the row is of the word, one of <see cref="EventWord"/>: many mean the same in both words of events.</summary>
    public bool IsOf(int row, int word) => (_words[row] & (1 << word)) != 0;

    /// <summary>The bit itself, 0x1 to 0x80000000.</summary>
    public uint BitAt(int row) => _bits[row];

    /// <summary>What it says; empty from a table that does not keep the words.</summary>
    public string SaysAt(int row) => _says == null ? "" : _says[row];

    /// <summary>One of <see cref="Readings.Alarm"/>, or its NoAlarm.</summary>
    public int AlarmAt(int row) => _alarms[row];

    /// <summary>None, Warning or Protection of <see cref="Readings.Alarm"/>.</summary>
    public int LevelAt(int row) => _levels[row];

    /// <summary>One of <see cref="Stops"/>.</summary>
    public int StopsAt(int row) => _stops[row];

    /// <summary>Whether a device printed a name of its own beside the bit.</summary>
    public bool IsConfirmed(int row) => _confirmed[row];

    private void Note(byte words, uint bit, string says, bool confirmed = false) =>
        Row(words, bit, says, NoAlarm, None, Nothing, confirmed);

    private void Row(byte words, uint bit, string says, int alarm, byte level, byte stops, bool confirmed = false)
    {
        _words[Count] = words;
        _bits[Count] = bit;
        if (_says != null)
        {
            _says[Count] = says;
        }

        _alarms[Count] = (sbyte)alarm;
        _levels[Count] = level;
        _stops[Count] = stops;
        _confirmed[Count] = confirmed;
        Count++;
    }
}
