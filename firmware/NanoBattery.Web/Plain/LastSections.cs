using NanoBattery.Messages;
using NanoBattery.Readings;
using NanoBattery.Web.Api;
using NanoBattery.Web.View;

namespace NanoBattery.Web.Plain;

/// <summary>
/// The battery in the few fields that a program from before this firmware left in /battery.json, so that what reads them goes on. Its
/// "kw" is a number of watts; "watts" is the same under its right name. Zero and negative values are values. What is not live any more
/// is null, with the time when it was.
/// </summary>
internal sealed class LastSections : ISections
{
    private readonly IBoardView _view;
    private readonly JsonPen _pen;

    internal LastSections(IBoardView view, JsonPen pen)
    {
        _view = view;
        _pen = pen;
    }

    public bool Write(int section, JsonWriter writer)
    {
        NanoBattery.Board? board = _view.Board;
        long clockMs = _view.NowMs;
        bool hasReading = board != null && board.Battery.HasReading;
        bool isLive = hasReading && Liveness.IsLive(board!, clockMs);
        long ageMs = hasReading ? Liveness.AgeOf(board!, clockMs) : 0;
        long unix = _view.UnixSeconds;
        WriteFields(
            _pen, isLive ? board!.Battery.LastReading.PowerWatts : Reading.Unknown,
            isLive ? board!.Battery.LastReading.SocPermille : Reading.Unknown, hasReading && unix >= 0 ? unix - ageMs / 1_000 : -1);
        return false;
    }

    /// <param name="pen">Where to.</param>
    /// <param name="watts">Charging is positive; or unknown.</param>
    /// <param name="permille">Or unknown.</param>
    /// <param name="unixSeconds">-1 where it is not known.</param>
    internal static void WriteFields(JsonPen pen, int watts, int permille, long unixSeconds)
    {
        pen.Open(null, '{');
        pen.Number("kw", watts, 0);
        pen.Number("battery", permille, 1);
        pen.Begin("time");
        if (unixSeconds < 0)
        {
            pen.Writer.Null();
        }
        else
        {
            pen.Writer.Plain('"');
            CivilTime.Write(pen.Writer, unixSeconds);
            pen.Writer.Plain('"');
        }

        pen.Number("watts", watts, 0);
        pen.Close('}');
    }
}
