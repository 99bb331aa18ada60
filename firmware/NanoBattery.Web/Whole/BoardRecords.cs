using NanoBattery.Life;
using NanoBattery.Network;
using NanoBattery.Web.Api;
using NanoBattery.Web.Trace;
using NanoBattery.Web.Trend;
using NanoBattery.Web.View;

namespace NanoBattery.Web.Whole;

/// <summary>What a whole board tells of itself and of its past. Whoever watches over the board steps it; one web thread answers.</summary>
public sealed class BoardRecords
{
    private readonly IBoardHost _host;
    private readonly BatteryApi _api;
    private readonly Backlog? _backlog;

    /// <param name="life">The board.</param>
    /// <param name="host">What it stands on.</param>
    /// <param name="wallClock">Tells the time of day, or null.</param>
    /// <param name="sizes">How much of the past is kept.</param>
    /// <param name="trace">What the host's line is traced by, or null.</param>
    /// <param name="door">Who stands before the trace.</param>
    public BoardRecords(BoardLife life, IBoardHost host, IWallClock? wallClock, TrendSizes sizes, ByteTrace? trace, WebDoor door)
    {
        _host = host;
        View = new LifeView(life, host.Clock, wallClock);
        Trends = new TrendKeeper(View, host.Files, sizes);
        _api = new BatteryApi(View, Trends, trace, door);
        if (life.Network != null && life.Outbox != null && life.HistoryTopic.Length > 0)
        {
            _backlog = new Backlog(Trends, life.Outbox, life.Network.Status, life.HistoryTopic);
        }
    }

    public LifeView View { get; }

    public TrendKeeper Trends { get; }

    /// <summary>Seven requests of a router.</summary>
    public void Register(Router router)
    {
        _api.Register(router);
    }

    /// <summary>To be called four times a second or more often. It may wait for the flash.</summary>
    public void Step()
    {
        Trends.Step();
        _backlog?.Step(_host.Clock.NowMs);
    }
}
