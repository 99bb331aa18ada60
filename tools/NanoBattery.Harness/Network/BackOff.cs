namespace NanoBattery.Harness.Network;

/// <summary>How long to wait before the next try: twice as long each time, until a connection has lasted.</summary>
/// <param name="first">The wait after the first failure.</param>
/// <param name="longest">Where the doubling ends.</param>
/// <param name="settled">A connection that lasted this long counts as sound: the waits begin anew.</param>
/// <param name="jitter">
/// The part of a wait that chance adds or takes, 0 to 1: after a power cut all clients would else come at the same moment.
/// </param>
/// <param name="random">Where chance comes from.</param>
public sealed class BackOff(TimeSpan first, TimeSpan longest, TimeSpan settled, double jitter, Random random)
{
    private TimeSpan _last;

    /// <param name="connected">How long the connection that just ended had lasted; zero where none came about.</param>
    public TimeSpan Next(TimeSpan connected)
    {
        var doubled = _last + _last < longest ? _last + _last : longest;
        _last = _last == TimeSpan.Zero || connected >= settled ? first : doubled;
        return _last * (1 + (jitter * ((2 * random.NextDouble()) - 1)));
    }
}
