using System;

namespace NanoBattery.Network;

/// <summary>How long to wait before the next try: twice as long each time, until a connection has lasted.</summary>
public sealed class BackOff
{
    private readonly int _firstMs;
    private readonly int _longestMs;
    private readonly int _settledMs;
    private readonly int _jitterPercent;
    private readonly Random _random;
    private int _lastMs;

    /// <param name="firstMs">The wait after the first failure.</param>
    /// <param name="longestMs">Where the doubling ends.</param>
    /// <param name="settledMs">A connection that lasted this long counts as sound: the waits begin anew.</param>
    /// <param name="jitterPercent">
    /// The part of a wait that chance adds or takes, 0 to 100: after a power cut all clients would else come at the same moment.
    /// </param>
    /// <param name="random">Where chance comes from.</param>
    public BackOff(int firstMs, int longestMs, int settledMs, int jitterPercent, Random random)
    {
        _firstMs = firstMs;
        _longestMs = longestMs;
        _settledMs = settledMs;
        _jitterPercent = jitterPercent;
        _random = random;
    }

    /// <param name="connectedMs">How long the connection that just ended had lasted; 0 where none came about.</param>
    public int NextMs(long connectedMs)
    {
        int doubledMs = _lastMs < _longestMs - _lastMs ? _lastMs + _lastMs : _longestMs;
        _lastMs = _lastMs == 0 || connectedMs >= _settledMs ? _firstMs : doubledMs;
        int mostMs = (int)((long)_lastMs * _jitterPercent / 100);
        return _lastMs - mostMs + _random.Next(2 * mostMs + 1);
    }
}
