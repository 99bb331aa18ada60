using NanoBattery.Messages;
using NanoBattery.Network;
using NanoBattery.Web.Api;

namespace NanoBattery.Web.Trend;

/// <summary>
/// Hands to the broker the points that were taken while it was away: minutes, and tens of minutes for what lies before the oldest minute.
/// One each 2 s at most, and only when nothing else waits, so that no live value ever comes later for it. What was told in the last
/// minute before the broker was missed comes again, as nobody acknowledged it: a point may come twice; it has its time. For the
/// thread that steps the trends.
/// </summary>
public sealed class Backlog
{
    internal const int IntervalMs = 2_000;

    private readonly TrendKeeper _trends;
    private readonly Outbox _outbox;
    private readonly NetworkStatus _network;
    private readonly string _topic;
    private readonly BacklogRange _tens;
    private readonly BacklogRange _minutes;
    private readonly TrendPoint _point = new TrendPoint();
    private readonly JsonPen _pen = new JsonPen(new JsonWriter(256));
    private bool _isAway = true;
    private long _sentMs = -IntervalMs;

    /// <param name="trends">Where the points are.</param>
    /// <param name="outbox">Takes the messages.</param>
    /// <param name="network">Whether the broker is there.</param>
    /// <param name="topic">Of mqtt.topics.history.</param>
    public Backlog(TrendKeeper trends, Outbox outbox, NetworkStatus network, string topic)
    {
        _trends = trends;
        _outbox = outbox;
        _network = network;
        _topic = topic;
        _tens = new BacklogRange(trends.TenMinutes);
        _minutes = new BacklogRange(trends.Minutes);
    }

    /// <summary>Points that are still to be handed over; some may be gaps.</summary>
    public int Count => _tens.Count + _minutes.Count;

    /// <param name="nowMs">On the clock that dates the points.</param>
    public void Step(long nowMs)
    {
        bool isAway = !_network.IsOnline;
        if (isAway != _isAway)
        {
            _isAway = isAway;
            lock (_trends.Gate)
            {
                Turn(nowMs);
            }
        }

        bool mayTry = !isAway && Count > 0 && nowMs - _sentMs >= IntervalMs;
        if (mayTry && _outbox.Count == 0)
        {
            Send(nowMs);
        }
    }

    private void Turn(long nowMs)
    {
        if (_isAway)
        {
            _tens.Open(nowMs);
            _minutes.Open(nowMs);
            return;
        }

        bool isCut = _minutes.IsCut;
        long minutesMs = _minutes.Close(nowMs);
        _tens.Close(isCut ? minutesMs : long.MinValue);
    }

    private void Send(long nowMs)
    {
        BacklogRange range = _tens.Count > 0 ? _tens : _minutes;
        long atMs;
        lock (_trends.Gate)
        {
            if (!range.Take(_point, nowMs))
            {
                return;
            }

            atMs = range.AtMs;
        }

        Write(nowMs, atMs, range.StepSeconds);
        _outbox.Publish(_topic, _pen.Writer.Buffer, _pen.Writer.Length, false);
        _sentMs = nowMs;
    }

    private void Write(long nowMs, long atMs, int stepSeconds)
    {
        _pen.Writer.Clear();
        _pen.Open(null, '{');
        _pen.Long("time", _trends.UnixAt(atMs, nowMs));
        _pen.Long("agoSeconds", (nowMs - atMs) / 1_000);
        _pen.Number("stepSeconds", stepSeconds, 0);
        _pen.Number("volts", _point.Millivolts, 3);
        _pen.Number("amperes", _point.Milliamps, 3);
        _pen.Number("soc", _point.SocPermille, 1);
        _pen.Number("highCell", _point.HighCellMillivolts, 3);
        _pen.Number("lowCell", _point.LowCellMillivolts, 3);
        _pen.Number("celsius", _point.Decidegrees, 1);
        _pen.Close('}');
    }
}
