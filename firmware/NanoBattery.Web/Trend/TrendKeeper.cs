using NanoBattery.Files;
using NanoBattery.Readings;
using NanoBattery.Web.View;

namespace NanoBattery.Web.Trend;

/// <summary>
/// The battery's last days: an hour in steps of 10 s, half a day in minutes, and days in tens of minutes, which survive a restart.
/// All is dated by the clock that nobody sets; what the time of day is matters only where it is told. One thread steps it, any may
/// read it.
/// </summary>
public sealed class TrendKeeper
{
    /// <summary>How often to step it at least; each reading that comes in between is seen if it is stepped as often as they come.</summary>
    public const int StepMs = 250;

    private const int FineMs = 10_000, MinuteMs = 60_000, TenMinutesMs = 600_000;
    private const int Levels = 3;

    private readonly IBoardView _view;
    private readonly TrendCourse[] _courses = new TrendCourse[Levels];
    private readonly TrendFiles? _files;
    private readonly TrendPoint _sample = new TrendPoint();
    private readonly CellExtremes _extremes = new CellExtremes();

    // The gap between the last run and this one; below zero where there is none.
    private readonly int _restart = -1;
    private int _restartSteps = Reading.Unknown;
    private long _seenMs;
    private bool _hasSeen;

    /// <param name="view">The board.</param>
    /// <param name="files">Where the days are kept; null keeps nothing over a restart.</param>
    /// <param name="sizes">How much is kept.</param>
    public TrendKeeper(IBoardView view, IFiles? files, TrendSizes sizes)
    {
        _view = view;
        _courses[0] = new TrendCourse(new TrendRing(sizes.Fine, FineMs));
        _courses[1] = new TrendCourse(new TrendRing(sizes.Minutes, MinuteMs));
        _courses[2] = new TrendCourse(new TrendRing(sizes.TenMinutes, TenMinutesMs));
        if (files != null)
        {
            _files = new TrendFiles(files, TenMinutes, sizes.PointsPerFile);
            if (TenMinutes.Count > 0)
            {
                TenMinutes.Skip(Reading.Unknown);
                _restart = TenMinutes.Next - 1;
            }
        }
    }

    /// <summary>Whoever reads a ring holds it, for a few points at a time.</summary>
    public object Gate { get; } = new object();

    public TrendRing Fine => _courses[0].Ring;

    public TrendRing Minutes => _courses[1].Ring;

    public TrendRing TenMinutes => _courses[2].Ring;

    /// <summary>Takes the newest reading, ends the steps that are over, and stores a point each ten minutes. It may wait for the flash, so it is
    /// not for the guard's thread.</summary>
    public void Step()
    {
        long nowMs = _view.NowMs;
        bool hasNews = Look(nowMs);
        bool isToStore = false;
        lock (Gate)
        {
            for (int i = 0; i < Levels; i++)
            {
                isToStore = _courses[i].Advance(nowMs);
                if (hasNews)
                {
                    _courses[i].Add(_sample);
                }
            }

            MeasureRestart(nowMs);
        }

        if (isToStore)
        {
            _files?.Save(UnixAt(TenMinutes.EndMs, nowMs));
        }
    }

    /// <summary>The time of day at a moment of the board's clock, in seconds since 1970; -1 while it is not known.</summary>
    internal long UnixAt(long atMs, long nowMs)
    {
        long now = _view.UnixSeconds;
        return now < 0 ? -1 : now - (nowMs - atMs) / 1_000;
    }

    /// <returns>Whether there is a good reading that was not seen before.</returns>
    private bool Look(long nowMs)
    {
        lock (_view.Gate)
        {
            Board? board = _view.Board;
            if (board == null || !Liveness.IsLive(board, nowMs))
            {
                return false;
            }

            BatteryReading reading = board.Battery.LastReading;
            if (_hasSeen && reading.AtMs == _seenMs)
            {
                return false;
            }

            _hasSeen = true;
            _seenMs = reading.AtMs;
            _extremes.Take(reading);
            _sample.Millivolts = reading.PackMillivolts;
            _sample.Milliamps = reading.CurrentMilliamps;
            _sample.SocPermille = reading.SocPermille;
            _sample.HighCellMillivolts = _extremes.Highest;
            _sample.LowCellMillivolts = _extremes.Lowest;
            _sample.Decidegrees = reading.TemperatureDecidegrees;
            return true;
        }
    }

    /// <summary>How long the board was away shows when the time of day is known, before and after. It may be corrected later, so it is
    /// measured again and again; the points keep their order in any case.</summary>
    private void MeasureRestart(long nowMs)
    {
        if (_restart < TenMinutes.First || _files == null || _files.FoundUnix < 0)
        {
            return;
        }

        // Steps without a reading at the beginning of this run are in the same gap.
        long firstMs = _courses[2].FirstPointMs;
        long end = UnixAt(firstMs < 0 ? TenMinutes.EndMs : firstMs, nowMs);
        long away = end - _files.FoundUnix;
        int steps = end < 0 || away < -300 || away > int.MaxValue ? Reading.Unknown : (int)((away + 300) / 600);
        if (steps == _restartSteps)
        {
            return;
        }

        _restartSteps = steps;
        _files.Touch(_restart);
        TenMinutes.SetGap(_restart, steps);
    }
}
