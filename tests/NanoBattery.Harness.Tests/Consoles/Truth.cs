using NanoBattery.Harness.Simulation.Pylontech;

namespace NanoBattery.Harness.Tests.Consoles;

/// <summary>Knows of a stack's faults what nobody at its console can know: whether anything true may be heard there.</summary>
internal sealed class Truth(ConsoleFaults faults, int modules)
{
    /// <summary>False where no module can tell anything; true does not say that it can.</summary>
    public bool MayBeHeard(long ms, bool isAsleep)
    {
        if (isAsleep)
        {
            return false;
        }
        foreach (var fault in faults.Console)
        {
            if (IsDeaf(fault) && fault.When.Covers(ms))
            {
                return false;
            }
        }
        var missed = 0;
        foreach (var fault in faults.Modules)
        {
            missed |= fault.When.Covers(ms) ? 1 << fault.Address : 0;
        }
        return int.PopCount(missed) < modules;
    }

    /// <summary>Whether nothing at all is wrong.</summary>
    public bool IsCalm(long ms)
    {
        foreach (var fault in faults.Console)
        {
            // Who fell asleep is awake once it was woken, however long it would have slept.
            if (fault.Trouble != ConsoleTrouble.Sleep && fault.When.Covers(ms))
            {
                return false;
            }
        }
        foreach (var fault in faults.Modules)
        {
            if (fault.When.Covers(ms))
            {
                return false;
            }
        }
        return true;
    }

    private static bool IsDeaf(ConsoleFault fault) =>
        fault.Trouble is ConsoleTrouble.Silence or ConsoleTrouble.Reboot || (fault.Trouble == ConsoleTrouble.Speed && fault.Size is not (19_200 or 115_200));
}
