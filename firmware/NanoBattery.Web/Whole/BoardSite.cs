using System;
using NanoBattery.Life;
using NanoBattery.Portal;
using NanoBattery.Readings;
using NanoBattery.Start;
using NanoBattery.Web.Site;
using NanoBattery.Web.Trace;
using NanoBattery.Web.Trend;
using NanoBattery.Web.View;

namespace NanoBattery.Web.Whole;

/// <summary>
/// A whole board's history and its page. They come once the board is at work and if there is room for them; nothing that goes wrong
/// with them is more than a line on the console. Whoever watches over the board steps it; one web thread at a time asks.
/// </summary>
public sealed class BoardSite
{
    /// <summary>What the history takes, and what the page takes beside it, on a small board, bytes. A test weighs them.</summary>
    public const int HistoryBytes = 11_000, PageBytes = 14_500;

    /// <summary>What is left free for whatever comes later: more modules, another connection, the largest request; bytes.</summary>
    public const int ReserveBytes = 12_000;

    /// <summary>Below this, history and page are given up, bytes: the next request may take 7,900, and the guard needs the rest.</summary>
    public const int LeastLeftBytes = 10_000;

    /// <summary>What has to be free before somebody sees or changes the settings on the page, bytes.</summary>
    public const int SettingsBytes = 50_000;

    /// <summary>With so much free a board keeps more of the past, bytes: none without PSRAM has it.</summary>
    public const int RoomyBytes = 300_000;

    private const int EntropyBytes = 64;

    // A board that hears nothing has all that it will have at once, and may be asked what it hears.
    private const int LongestStartMs = 30_000;
    private const int MeasureMs = 60_000;

    private readonly BoardLife _life;
    private readonly IBoardHost _host;
    private readonly IWallClock? _wallClock;
    private readonly long _startMs;
    private Backlog? _backlog;
    private WebRoom? _room;
    private LifeView? _view;
    private bool _isOver;
    private string _fault = "";
    private string _why = "The board has just started. Its page comes in half a minute.";
    private long _measuredMs;

    /// <param name="life">The board.</param>
    /// <param name="host">What it stands on.</param>
    /// <param name="wallClock">Tells the time of day, or null.</param>
    public BoardSite(BoardLife life, IBoardHost host, IWallClock? wallClock)
    {
        _life = life;
        _host = host;
        _wallClock = wallClock;
        _startMs = host.Clock.NowMs;
        _isOver = life.Mode != BoardMode.Running;

        // The portal has its own pages, and the port.
        Port = _isOver || life.Portal != null ? 0 : life.Web.Port;
    }

    /// <summary>Where the page is served, now or soon; 0 where it is not.</summary>
    public int Port { get; private set; }

    /// <summary>Whether the page is served.</summary>
    public bool IsOpen => _room != null;

    /// <summary>Null while nothing is kept.</summary>
    public TrendKeeper? Trends { get; private set; }

    /// <summary>To be called four times a second or more often, beside <see cref="BoardLife.Watch"/>. It may wait for the flash, and
    /// throws nothing.</summary>
    public void Step()
    {
        if (_isOver)
        {
            return;
        }

        try
        {
            Step(_host.Clock.NowMs);
        }
        catch (Exception trouble)
        {
            Close("History and page failed: " + trouble.Message);
        }
    }

    /// <summary>Answers one request; for one thread at a time. It throws nothing.</summary>
    public void Handle(WebRequest request, WebResponse response)
    {
        WebRoom? room = _room;
        if (room != null)
        {
            room.Handle(request, response);
            return;
        }

        response.Begin();
        response.Say(503, _why);
    }

    private void Step(long nowMs)
    {
        if (Trends == null)
        {
            if (_life.Guard.HasReadings || nowMs - _startMs >= LongestStartMs)
            {
                Open(nowMs);
            }

            return;
        }

        Trends.Step();
        _backlog?.Step(nowMs);
        if (nowMs - _measuredMs >= MeasureMs)
        {
            Measure(nowMs);
        }

        if (_room != null)
        {
            Watch(_room);
        }
    }

    private void Watch(WebRoom room)
    {
        if (room.LastFault != _fault)
        {
            _fault = room.LastFault;
            _host.Tell("The page failed: " + _fault);
        }

        if (room.WantsRestart)
        {
            _life.PlanRestart("The settings were changed on the page");
        }
    }

    private void Open(long nowMs)
    {
        int free = _host.MeasureFreeBytes();
        bool isRoomy = !Reading.IsKnown(free) || free >= RoomyBytes;
        int left = isRoomy ? int.MaxValue : free - ReserveBytes - HistoryBytes;
        if (left < 0)
        {
            Close("No history and no page: " + free + " bytes are free, and they need " + (ReserveBytes + HistoryBytes));
            return;
        }

        _measuredMs = nowMs;
        _view = new LifeView(_life, _host.Clock, _wallClock, _startMs) { FreeBytes = free };
        TrendKeeper trends = new TrendKeeper(_view, _host.Files, isRoomy ? new TrendSizes() : TrendSizes.Small());
        if (_life.HistoryTopic.Length > 0)
        {
            _backlog = new Backlog(trends, _life.Outbox!, _life.Network!.Status, _life.HistoryTopic);
        }

        if (Port > 0 && left >= PageBytes)
        {
            OpenPage(_view, trends, isRoomy);
        }
        else if (Port > 0)
        {
            _why = "No page: " + free + " bytes are free, and it needs " + (ReserveBytes + HistoryBytes + PageBytes);
            _host.Tell(_why);
            Port = 0;
        }

        Trends = trends;
    }

    private void OpenPage(LifeView view, TrendKeeper trends, bool isRoomy)
    {
        ByteTrace trace = new ByteTrace(isRoomy ? ByteTrace.LargeBytes : ByteTrace.SmallBoardBytes);
        EntropyPool pool = new EntropyPool(_host.TakeEntropy(EntropyBytes));
        _room = new WebRoom(view, trends, trace, _life.Web, new CarefulKeeper(_life.Settings, _host), _life.Commands!, pool, _host.Clock);
        _life.Line!.Trace = trace;
        _host.Tell("The page is on port " + Port);
    }

    private void Measure(long nowMs)
    {
        _measuredMs = nowMs;
        int free = _host.MeasureFreeBytes();
        _view!.FreeBytes = free;
        if (Reading.IsKnown(free) && free < LeastLeftBytes)
        {
            Close("History and page are given up: " + free + " bytes are free");
        }
    }

    /// <summary>Until the next start. The guard goes on without.</summary>
    private void Close(string why)
    {
        _isOver = true;
        Port = 0;
        _why = why;
        _room = null;
        Trends = null;
        _backlog = null;
        _view = null;
        if (_life.Line != null)
        {
            _life.Line.Trace = null;
        }

        _host.Tell(why);
    }
}
