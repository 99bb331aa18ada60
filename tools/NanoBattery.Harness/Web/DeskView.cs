using NanoBattery.Network;
using NanoBattery.Readings;
using NanoBattery.Settings;
using NanoBattery.Start;
using NanoBattery.Web.View;

namespace NanoBattery.Harness.Web;

/// <summary>A board on the desk as it is seen from outside.</summary>
/// <param name="settings">The board's.</param>
/// <param name="clock">The one that drives it.</param>
/// <param name="broker">Whom it publishes to, or null.</param>
/// <param name="isNow">Whether its clock goes with the time of day: that of a recording is over.</param>
public sealed class DeskView(BoardSettings settings, IClock clock, string? broker, bool isNow) : IBoardView, IClock
{
    private readonly long _startMs = clock.NowMs;
    private Board? _board;

    public object Gate { get; } = new();

    public Board? Board => _board;

    public NetworkStatus? Network { get; } = broker is null ? null : new NetworkStatus("this machine's network", broker);

    public long NowMs => clock.NowMs;

    public long UnixSeconds => isNow ? DateTimeOffset.UtcNow.ToUnixTimeSeconds() : -1;

    public int UptimeSeconds => (int)((clock.NowMs - _startMs) / 1_000);

    public string Name => settings.TextOf(Setting.BoardName);

    public int Mode => BoardMode.Running;

    public string Why => _board is null ? "It is being started" : "";

    public string LastRestart => "";

    public string StorageTrouble => "";

    public int FreeBytes => Reading.Unknown;

    /// <summary>From now on this board is seen.</summary>
    public void Show(Board board)
    {
        lock (Gate)
        {
            _board = board;
        }
    }

    /// <summary>How it stands with the broker.</summary>
    public void NoteBroker(bool isConnected)
    {
        if (Network is null)
        {
            return;
        }
        var state = isConnected ? NetworkState.Connected : Network.ConnectionCount == 0 ? NetworkState.Connecting : NetworkState.NotConnected;
        if (Network.State != state)
        {
            Network.Become(state, isConnected ? BrokerAnswer.Accepted : BrokerAnswer.Closed, NowMs);
            if (isConnected)
            {
                Network.BeOnline();
            }
        }
    }
}
