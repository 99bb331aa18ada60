using NanoBattery.Readings;

namespace NanoBattery.Properties;

/// <summary>
/// Whether a reading reaches the guard, and whole: now and then readings are lost for a while, or lack something that was
/// there, or are old. Some troubles are of one kind, some of all.
/// </summary>
public sealed class GuardTrouble(Random random, int stepsATrouble, int stepMs)
{
    private const int Silence = 0, Refusal = 1, NoTemperature = 2, Impossible = 3, Old = 4, Release = 5, NoCurrent = 6, Good = 7, Kinds = 8;

    private const int LongestSteps = 12;

    private int _kind;
    private bool _isMixed;
    private int _left;

    public void Bring(WatchedGuard guard)
    {
        if (_left == 0 && random.Next(stepsATrouble) == 0)
        {
            _kind = random.Next(Kinds);
            _isMixed = random.Next(2) == 0;
            _left = random.Next(1, LongestSteps);
        }

        _left = Math.Max(0, _left - 1);
        Bring(_left == 0 ? Good : _isMixed ? random.Next(Kinds) : _kind, guard);
    }

    private void Bring(int kind, WatchedGuard guard)
    {
        BatteryReading next = guard.Next;
        switch (kind)
        {
            case Silence:
                return;
            case Refusal:
                guard.Miss();
                return;
            case NoTemperature:
                next.TemperatureDecidegrees = next.ColdestCellDecidegrees = next.HottestCellDecidegrees = Reading.Unknown;
                break;
            case Impossible:
                next.PackMillivolts = random.Next(2) == 0 ? 0 : 150_000;
                break;
            case Old:
                // Of the same moment as one before, or of a moment still earlier.
                next.AtMs -= stepMs * random.Next(1, 4);
                break;
            case NoCurrent:
                // A reading that the guard believes: what is unknown changes nothing.
                next.CurrentMilliamps = Reading.Unknown;
                break;
            case Release:
                guard.Release();
                break;
        }

        guard.Hear();
    }
}
