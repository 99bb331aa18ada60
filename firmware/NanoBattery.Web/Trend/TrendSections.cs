using NanoBattery.Messages;
using NanoBattery.Web.Api;

namespace NanoBattery.Web.Trend;

/// <summary>One range of the past as a JSON object: /api/history.</summary>
internal sealed class TrendSections : ISections
{
    internal const int Hour = 0, Day = 1, Week = 2;

    // A point takes up to 56 bytes, a gap two points.
    private const int PointsAtOnce = 20;
    private const int NoGuess = -1;

    private readonly TrendKeeper _trends;
    private readonly JsonPen _pen;
    private readonly int _range;
    private readonly long _nowMs;
    private readonly long _unixNow;
    private readonly TrendWalk _walk = new TrendWalk();
    private readonly TrendPoint _point = new TrendPoint();
    private bool _hasPoint;
    private long _guessMs = NoGuess;

    /// <param name="trends">Where the points are.</param>
    /// <param name="pen">Writes them.</param>
    /// <param name="range">One of the three above.</param>
    /// <param name="nowMs">On the clock that dates the points.</param>
    internal TrendSections(TrendKeeper trends, JsonPen pen, int range, long nowMs)
    {
        _trends = trends;
        _pen = pen;
        _range = range;
        _nowMs = nowMs;
        _unixNow = trends.UnixAt(nowMs, nowMs);
    }

    private TrendRing Ring => _range == Hour ? _trends.Fine : _range == Day ? _trends.Minutes : _trends.TenMinutes;

    private long LongestMs => 1_000L * (_range == Hour ? 3_600 : _range == Day ? 86_400 : 7 * 86_400);

    public bool Write(int section, JsonWriter writer)
    {
        if (section == 0)
        {
            _walk.Begin(Ring);
            _pen.Open(null, '{');
            _pen.Text("range", _range == Hour ? "hour" : _range == Day ? "day" : "week");
            _pen.Number("stepSeconds", Ring.StepMs / 1_000, 0);
            _pen.Long("now", _unixNow);
            _pen.Open("points", '[');
            return true;
        }

        for (int i = 0; i < PointsAtOnce; i++)
        {
            long beforeMs = _walk.AtMs;
            bool wasGuess = _walk.IsGuess;
            if (!_walk.Next(_point))
            {
                writer.Plain("],");
                _pen.Long("sureSeconds", _guessMs);
                _pen.Close('}');
                return false;
            }

            // What lies before the last unknown gap is at least as old as it is told to be.
            _guessMs = wasGuess && !_walk.IsGuess ? (_nowMs - _walk.AtMs) / 1_000 : _guessMs;
            if (_point.IsGap && _walk.AtMs - beforeMs > Ring.StepMs)
            {
                Put(beforeMs + Ring.StepMs);
            }

            Put(_walk.AtMs);
        }

        return true;
    }

    private void Put(long atMs)
    {
        long agoMs = _nowMs - atMs;
        if (agoMs > LongestMs)
        {
            return;
        }

        if (_hasPoint)
        {
            _pen.Writer.Plain(',');
        }

        _hasPoint = true;
        _pen.Open(null, '[');
        _pen.Long(null, agoMs < 0 ? 0 : agoMs / 1_000);
        _pen.Number(null, _point.Millivolts, 0);
        _pen.Number(null, _point.Milliamps, 0);
        _pen.Number(null, _point.SocPermille, 0);
        _pen.Number(null, _point.HighCellMillivolts, 0);
        _pen.Number(null, _point.LowCellMillivolts, 0);
        _pen.Number(null, _point.Decidegrees, 0);
        _pen.Close(']');
    }
}
