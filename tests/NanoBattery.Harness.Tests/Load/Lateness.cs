namespace NanoBattery.Harness.Tests.Load;

/// <summary>How late something came, each time, in rounds. One thread notes it, another reads it.</summary>
internal sealed class Lateness
{
    private readonly Lock _lock = new();
    private readonly List<double> _worstOfRounds = [];
    private double _worstMs;

    public void Note(TimeSpan late)
    {
        lock (_lock)
        {
            _worstMs = Math.Max(_worstMs, late.TotalMilliseconds);
        }
    }

    /// <summary>Begins a round anew: what came before it does not count.</summary>
    public void BeginRound()
    {
        lock (_lock)
        {
            _worstMs = 0;
        }
    }

    /// <summary>Ends it.</summary>
    public void EndRound()
    {
        lock (_lock)
        {
            _worstOfRounds.Add(_worstMs);
        }
    }

    /// <summary>
    /// By how many milliseconds the worst of a round is worse here than there, in the middle one of the rounds: a machine that is
    /// busy with something else stops the one or the other for a moment, and not in each round the same.
    /// </summary>
    public double AddedMs(Lateness there)
    {
        lock (_lock)
        {
            return _worstOfRounds.Zip(there._worstOfRounds, (here, beside) => here - beside).Order().ElementAt(_worstOfRounds.Count / 2);
        }
    }

    public override string ToString() => string.Join(", ", _worstOfRounds.Select(worst => FormattableString.Invariant($"{worst:0.0} ms")));
}
