using NanoBattery.Messages;
using NanoBattery.VeDirect;

namespace NanoBattery.HomeAssistant;

/// <summary>A device in the eyes of Home Assistant: what is told of it, and how far its entities are announced.</summary>
internal sealed class Thing
{
    // Three times the longest that a topic is silent while all is well or until its loss is told: a battery's 10 s, a stack's
    // 20 s, a device's 10 s, a console's 5 s, a module's 15 s.
    private const int BatterySeconds = 30, StackSeconds = 60, DeviceSeconds = 30, ConsoleSeconds = 15, ModuleSeconds = 45;

    private readonly int _id;

    internal Thing(int id, string topic)
    {
        _id = id;
        Topic = topic;
    }

    /// <summary>Where its messages are.</summary>
    internal string Topic { get; }

    internal int Cells { get; private set; }

    internal string? Product { get; private set; }

    internal string? Firmware { get; private set; }

    internal string? Serial { get; private set; }

    /// <summary>Where the row of <see cref="EntityTable"/> begins that is the next to announce.</summary>
    internal int Row { get; set; }

    /// <summary>Which cell is the next, in a row of cells.</summary>
    internal int Cell { get; set; } = 1;

    internal bool IsDone { get; set; }

    /// <summary>Its entities are taken away.</summary>
    internal bool IsLeaving { get; private set; }

    internal bool IsBoard => _id == ThingId.Board;

    /// <summary>Its message tells whether it is heard.</summary>
    internal bool TellsOnline => _id > ThingId.BeforeDevices && _id < ThingId.Console;

    /// <summary>Its letter in the table.</summary>
    internal char Letter => IsModule ? 'm' : _id == ThingId.Limit ? 'l' : "gbpSMCIBc"[_id];

    internal int ExpireSeconds => IsModule ? ModuleSeconds
        : _id == ThingId.Console ? ConsoleSeconds
        : _id == ThingId.Stack ? StackSeconds
        : _id == ThingId.Battery ? BatterySeconds
        : DeviceSeconds;

    /// <summary>In topics and ids; it never changes.</summary>
    internal string Word => IsModule ? "module_" + Address
        : _id == ThingId.Limit ? "charge_limit"
        : _id == ThingId.Console ? "console"
        : _id > ThingId.BeforeDevices ? DeviceKind.NameOf(_id - ThingId.BeforeDevices)
        : _id == ThingId.Stack ? "pylon"
        : _id == ThingId.Battery ? "battery"
        : "board";

    /// <summary>For people.</summary>
    internal string Name => IsModule ? "module " + Address
        : _id == ThingId.Limit ? "charge limit"
        : _id == ThingId.BeforeDevices + DeviceKind.Mppt ? "solar charger"
        : _id == ThingId.BeforeDevices + DeviceKind.BuckBoost ? "DC-DC converter"
        : _id == ThingId.Stack ? "stack"
        : Word;

    internal string Maker => _id == ThingId.Board || _id == ThingId.Limit ? "nanoBattery" : _id == ThingId.Stack || _id >= ThingId.Console ? "Pylontech" : "Victron Energy";

    /// <summary>Whom it is reached through; empty for the board itself.</summary>
    internal string Via => IsModule ? ".pylon" : "";

    private bool IsModule => _id > ThingId.BeforeModules && _id < ThingId.Limit;

    private int Address => _id - ThingId.BeforeModules;

    /// <summary>What is known of it by now: what is null is not known yet.</summary>
    internal void Learn(int cells, string? product, string? firmware, string? serial)
    {
        bool isNew = cells != Cells || IsLeaving
            || (product != null && product != Product)
            || (firmware != null && firmware != Firmware)
            || (serial != null && serial != Serial);
        if (isNew)
        {
            Cells = cells;
            Product = product ?? Product;
            Firmware = firmware ?? Firmware;
            Serial = serial ?? Serial;
            IsLeaving = false;
            Begin();
        }
    }

    internal void Leave(int cells)
    {
        Cells = cells;
        IsLeaving = true;
        Begin();
    }

    internal void Begin()
    {
        Row = 0;
        Cell = 1;
        IsDone = false;
    }
}
