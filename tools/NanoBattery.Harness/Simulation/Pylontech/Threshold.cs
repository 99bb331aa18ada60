namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>A limit that lets go at another value than it takes hold at. A trip above the release watches for too much.</summary>
internal sealed class Threshold(double trip, double release)
{
    public bool IsTripped { get; private set; }

    /// <summary>How often it has tripped.</summary>
    public int Times { get; private set; }

    public void Watch(double value)
    {
        var limit = IsTripped ? release : trip;
        var isBeyond = trip > release ? value > limit : value < limit;
        Times += isBeyond && !IsTripped ? 1 : 0;
        IsTripped = isBeyond;
    }
}
