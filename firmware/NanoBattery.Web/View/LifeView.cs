using NanoBattery.Life;
using NanoBattery.Network;
using NanoBattery.Readings;

namespace NanoBattery.Web.View;

/// <summary>A whole board as it is seen from outside.</summary>
public sealed class LifeView : IBoardView
{
    private readonly BoardLife _life;
    private readonly IClock _clock;
    private readonly IWallClock? _wallClock;
    private readonly long _startMs;

    /// <param name="life">The board.</param>
    /// <param name="clock">The one that drives it.</param>
    /// <param name="wallClock">Null where nobody tells the time.</param>
    /// <param name="startMs">When the board began, on that clock.</param>
    public LifeView(BoardLife life, IClock clock, IWallClock? wallClock, long startMs)
    {
        _life = life;
        _clock = clock;
        _wallClock = wallClock;
        _startMs = startMs;
        Name = life.Name;
    }

    public object Gate => _life.Guard.Gate;

    public Board? Board => _life.Guard.Board;

    public NetworkStatus? Network => _life.Network?.Status;

    public long NowMs => _clock.NowMs;

    public long UnixSeconds => _wallClock == null ? -1 : _wallClock.UnixSeconds;

    public int UptimeSeconds => (int)((_clock.NowMs - _startMs) / 1_000);

    public string Name { get; }

    public int Mode => _life.Mode;

    public string Why => _life.Why;

    public string LastRestart => _life.LastRestart;

    public string StorageTrouble => _life.StorageTrouble;

    /// <summary>For whoever knows: it is asked for rarely, as on a board it costs a collection.</summary>
    public int FreeBytes { get; set; } = Reading.Unknown;
}
