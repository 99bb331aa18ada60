using System;
using NanoBattery.Network;
using NanoBattery.Settings;
using NanoBattery.Web.Trend;

namespace NanoBattery.Tests;

/// <summary>A board with a monitor, a network and a broker, which has live values to tell each second.</summary>
public sealed class BacklogBench : IHeartbeat
{
    public const string Topic = "nanobattery/board/history";

    private readonly NetworkKeeper _keeper;
    private readonly byte[] _live = new byte[400];
    private long _liveMs;

    public BacklogBench(TrendSizes? sizes = null)
    {
        Bench = new WebBench(null, sizes) { BlockMs = 1_000 };
        BoardSettings settings = new BoardSettings();
        settings.Set("wifi.ssid", "shed");
        settings.Set("mqtt.host", "venus.local");
        Broker = new ListeningBroker(Bench.Clock, Topic);
        Outbox = new Outbox(Bench.Clock, 2);
        _keeper = new NetworkKeeper(
            settings, "board-1", new ScriptedRadio(Bench.Clock), Broker, Outbox, new Arrivals(), Bench.Clock, this, new Random(7));
        Bench.View.Network = _keeper.Status;
        Backlog = new Backlog(Bench.Trends, Outbox, _keeper.Status, settings.TopicOf(Setting.TopicHistory));
        Bench.EachStep = Step;
    }

    public WebBench Bench { get; }

    public ListeningBroker Broker { get; }

    public Outbox Outbox { get; }

    public Backlog Backlog { get; }

    /// <summary>Whether the network takes nothing out of the outbox, so that live values wait there.</summary>
    public bool IsBusy { get; set; }

    /// <summary>Whether there are live values.</summary>
    public bool TellsState { get; set; } = true;

    /// <summary>Whether a point of the past was put beside something live.</summary>
    public bool WasInTheWay { get; private set; }

    public BacklogBench Run(int seconds)
    {
        Bench.Run(seconds);
        return this;
    }

    public void Note()
    {
    }

    private void Step()
    {
        if (TellsState && Bench.View.NowMs - _liveMs >= 1_000)
        {
            _liveMs = Bench.View.NowMs;
            Outbox.Publish("state", _live, _live.Length, false);
        }

        if (!IsBusy)
        {
            _keeper.Step();
        }

        bool wasEmpty = Outbox.Count == 0;
        bool hadPoint = Outbox.Holds(Topic);
        Backlog.Step(Bench.View.NowMs);
        WasInTheWay |= !hadPoint && Outbox.Holds(Topic) && !wasEmpty;
    }
}
