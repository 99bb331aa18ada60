using NanoBattery.Messages;
using NanoBattery.Web.Api;
using NanoBattery.Web.Trend;
using NanoBattery.Web.View;

namespace NanoBattery.Web.Plain;

/// <summary>The points of ten minutes in the form of that older program's /history.json: an object a line, the oldest first.</summary>
internal sealed class LineSections : ISections
{
    private const int LinesAtOnce = 16;

    private readonly TrendKeeper _trends;
    private readonly JsonPen _pen;
    private readonly long _nowMs;
    private readonly TrendWalk _walk = new TrendWalk();
    private readonly TrendPoint _point = new TrendPoint();

    internal LineSections(TrendKeeper trends, JsonPen pen, long nowMs)
    {
        _trends = trends;
        _pen = pen;
        _nowMs = nowMs;
    }

    public bool Write(int section, JsonWriter writer)
    {
        if (section == 0)
        {
            _walk.Begin(_trends.TenMinutes);
        }

        for (int i = 0; i < LinesAtOnce; i++)
        {
            if (!_walk.Next(_point))
            {
                return false;
            }

            if (!_point.IsGap)
            {
                // Behind a gap of unknown length the time is not known either.
                long unix = _walk.IsGuess ? -1 : _trends.UnixAt(_walk.AtMs, _nowMs);
                LastSections.WriteFields(_pen, Liveness.Watts(_point.Millivolts, _point.Milliamps), _point.SocPermille, unix);
                writer.Plain('\n');
            }
        }

        return true;
    }
}
