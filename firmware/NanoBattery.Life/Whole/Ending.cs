using NanoBattery.Network;

namespace NanoBattery.Life;

/// <summary>The way to a restart: the guard keeps what it has to, the broker hears "offline", an answer of the portal goes out.
/// Whoever hangs is waited for no longer than that takes.</summary>
internal sealed class Ending
{
    private const int LongestMs = 5_000;

    // For the last page of the portal.
    private const int ShortestMs = 1_000;

    private readonly IBoardHost _host;
    private readonly GuardLoop _guard;
    private readonly NetworkKeeper? _network;
    private long _beganMs;

    internal Ending(IBoardHost host, GuardLoop guard, NetworkKeeper? network)
    {
        _host = host;
        _guard = guard;
        _network = network;
    }

    internal bool HasBegun { get; private set; }

    internal void Begin(string reason, long nowMs)
    {
        HasBegun = true;
        _beganMs = nowMs;
        _host.Tell("Restarting: " + reason);
        _guard.AskToStop();
        _network?.Stop();
    }

    internal void Step(long nowMs)
    {
        long passed = nowMs - _beganMs;
        bool isQuiet = _guard.IsStopped && (_network == null || _network.Status.State == NetworkState.Stopped);
        if ((isQuiet && passed >= ShortestMs) || passed >= LongestMs)
        {
            _host.Restart();
        }
    }
}
