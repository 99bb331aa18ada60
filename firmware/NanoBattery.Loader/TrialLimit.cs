using System;
using System.Threading;
using NanoBattery.Update;
using nanoFramework.Runtime.Native;

namespace NanoBattery.Loader;

/// <summary>Restarts the board where a trial has not confirmed itself in time: it has hung, or it is not well.</summary>
internal sealed class TrialLimit
{
    private const int TrialMs = 10 * 60_000;

    private readonly StateFile _states;

    internal TrialLimit(IUpdateFiles files)
    {
        _states = new StateFile(files);
    }

    /// <summary>Waits, looks once, and ends.</summary>
    internal void Watch()
    {
        bool isDue = true;
        try
        {
            Thread.Sleep(TrialMs);
            isDue = _states.Read() && _states.State.TrialSlot == Running.Slot;
        }
        catch (Exception)
        {
            // What cannot be looked at is restarted: the start was counted, and what is good starts again.
        }

        if (isDue)
        {
            Power.RebootDevice();
        }
    }
}
