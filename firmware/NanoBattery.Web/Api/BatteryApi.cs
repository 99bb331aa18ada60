using NanoBattery.Messages;
using NanoBattery.Web.Metrics;
using NanoBattery.Web.Plain;
using NanoBattery.Web.State;
using NanoBattery.Web.Trace;
using NanoBattery.Web.Trend;
using NanoBattery.Web.View;

namespace NanoBattery.Web.Api;

/// <summary>What the board tells over HTTP to whoever asks. It only reads. Its answers share one buffer: one request after the other.</summary>
public sealed class BatteryApi
{
    public const string State = "/api/state", History = "/api/history", Trace = "/api/trace", Battery = "/battery.json";
    public const string Lines = "/history.json", Metrics = "/metrics", Health = "/health";

    private const string MetricType = "text/plain; version=0.0.4; charset=utf-8";

    private readonly IBoardView _view;
    private readonly TrendKeeper _trends;
    private readonly ByteTrace? _trace;
    private readonly WebDoor _door;
    private readonly JsonWriter _writer = new JsonWriter(SectionBody.LongestSection);
    private readonly JsonPen _pen;
    private readonly HealthSections _health;
    private readonly SectionBody _stateBody;
    private readonly SectionBody _metricBody;
    private readonly SectionBody _batteryBody;

    /// <param name="view">The board.</param>
    /// <param name="trends">Its last days.</param>
    /// <param name="trace">The last bytes of its line, or null where none are kept.</param>
    /// <param name="door">Who stands before the trace.</param>
    public BatteryApi(IBoardView view, TrendKeeper trends, ByteTrace? trace, WebDoor door)
    {
        _view = view;
        _trends = trends;
        _trace = trace;
        _door = door;
        _pen = new JsonPen(_writer);
        _health = new HealthSections(view, _pen);
        _stateBody = new SectionBody(view.Gate, _writer, new StateSections(view, _pen));
        _metricBody = new SectionBody(view.Gate, _writer, new MetricSections(view, _writer));
        _batteryBody = new SectionBody(view.Gate, _writer, new LastSections(view, _pen));
    }

    /// <summary>Seven of a router's places.</summary>
    public void Register(Router router)
    {
        router.Add("GET", State, SendState);
        router.Add("GET", History, SendHistory);
        router.Add("GET", Trace, SendTrace);
        router.Add("GET", Battery, SendBattery);
        router.Add("GET", Lines, SendLines);
        router.Add("GET", Metrics, SendMetrics);
        router.Add("GET", Health, SendHealth);
    }

    private void SendState(WebRequest request, WebResponse response)
    {
        response.Send(200, WebResponse.Json, _stateBody);
    }

    private void SendHistory(WebRequest request, WebResponse response)
    {
        int range = request.Query switch
        {
            "" => TrendSections.Hour,
            "range=hour" => TrendSections.Hour,
            "range=day" => TrendSections.Day,
            "range=week" => TrendSections.Week,
            _ => -1,
        };
        if (range < 0)
        {
            response.Say(400, History + " takes range=hour, range=day or range=week.");
            return;
        }

        response.Send(200, WebResponse.Json, new SectionBody(_trends.Gate, _writer, new TrendSections(_trends, _pen, range, _view.NowMs)));
    }

    private void SendTrace(WebRequest request, WebResponse response)
    {
        if (!_door(request, response))
        {
            return;
        }

        if (_trace == null)
        {
            response.Say(404, "This board keeps no trace of its line.");
            return;
        }

        response.Header("Content-Disposition", "attachment; filename=\"" + _view.Name + ".nbr\"");
        response.Send(200, WebResponse.Plain, new SectionBody(_view.Gate, _writer, new TraceSections(_trace)));
    }

    private void SendBattery(WebRequest request, WebResponse response)
    {
        response.Send(200, WebResponse.Json, _batteryBody);
    }

    private void SendLines(WebRequest request, WebResponse response)
    {
        response.Send(200, WebResponse.Json, new SectionBody(_trends.Gate, _writer, new LineSections(_trends, _pen, _view.NowMs)));
    }

    private void SendMetrics(WebRequest request, WebResponse response)
    {
        response.Send(200, MetricType, _metricBody);
    }

    private void SendHealth(WebRequest request, WebResponse response)
    {
        lock (_view.Gate)
        {
            _health.Look();
        }

        response.Send(_health.Trouble.Length == 0 ? 200 : 503, WebResponse.Json, new SectionBody(_view.Gate, _writer, _health));
    }
}
