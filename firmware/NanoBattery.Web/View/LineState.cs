using NanoBattery.Pylontech;
using NanoBattery.VeDirect;

namespace NanoBattery.Web.View;

/// <summary>How it stands with the line: who is on it, and when it was last heard. For whoever holds the gate.</summary>
internal sealed class LineState
{
    internal const int Ok = 0, Silent = 1, Searching = 2;

    /// <summary>No news ever.</summary>
    internal const long Never = -1;

    /// <summary>One of the three above.</summary>
    internal int State { get; private set; }

    /// <summary>What the device is called; null until it is known.</summary>
    internal string? Device { get; private set; }

    /// <summary>Since anything whole came, in milliseconds, or <see cref="Never"/>.</summary>
    internal long AgeMs { get; private set; }

    /// <summary>Blocks, frames and replies that were damaged, since the start.</summary>
    internal int Damaged { get; private set; }

    internal void Take(Board? board, long clockMs)
    {
        State = Searching;
        Device = null;
        AgeMs = Never;
        Damaged = 0;
        if (board == null)
        {
            return;
        }

        long nowMs = board.TimeAt(clockMs);
        bool isConsole = board.Stack != null && (board.Device == null || board.Stack.Counters.Good > 0);
        if (isConsole)
        {
            Take(board.Stack!, nowMs);
        }
        else if (board.Device != null)
        {
            Take(board.Device, nowMs);
        }

        State = board.IsSearching ? Searching : State;
    }

    internal static string NameOf(int state) => state == Ok ? "ok" : state == Silent ? "silent" : "searching";

    private void Take(VeDirectDevice device, long nowMs)
    {
        State = device.IsOnline(nowMs) ? Ok : Silent;
        Device = ProductIds.NameOf(device.ProductId) ?? device.Model
            ?? (device.Kind == DeviceKind.Unknown ? null : DeviceKind.NameOf(device.Kind));
        AgeMs = device.BlocksTaken > 0 ? nowMs - device.LastBlockMs : Never;
        Damaged = device.Decoder.Counters.BadBlocks + device.Decoder.Counters.BadFrames;
    }

    private void Take(PylontechStack stack, long nowMs)
    {
        State = Silent;
        Device = stack.Modules[0].IsPresent ? stack.Modules[0].Reading.DeviceName : null;
        Damaged = stack.Counters.Doubtful;
        for (int i = 0; i < PylontechStack.MostModules; i++)
        {
            ModuleWatch module = stack.Modules[i];
            if (module.WasSeen)
            {
                long age = nowMs - module.Reading.FreshAtMs;
                AgeMs = AgeMs == Never || age < AgeMs ? age : AgeMs;
                State = module.IsHere(nowMs) ? Ok : State;
            }
        }
    }
}
