using System;
using NanoBattery.Files;
using NanoBattery.Life;
using NanoBattery.Settings;
using NanoBattery.Web;
using NanoBattery.Web.Api;
using NanoBattery.Web.Trace;
using NanoBattery.Web.Trend;

namespace NanoBattery.Tests;

/// <summary>A board with a monitor on its line, and what it tells over HTTP. A restart is another one on the same files.</summary>
public sealed class WebBench
{
    // As often as a test needs it: a monitor speaks each second.
    private const int StepMs = 100;

    private readonly Router _router = new Router();
    private readonly WebRequest _request = new WebRequest(new byte[16]);
    private readonly WebResponse _response = new WebResponse();

    public WebBench(IFiles? files = null, TrendSizes? sizes = null, int traceBytes = ByteTrace.SmallBoardBytes)
    {
        Trace = new ByteTrace(traceBytes > 0 ? traceBytes : ByteTrace.SmallBoardBytes);
        BoardSettings settings = new BoardSettings();
        settings.Set("serial.device", "vedirect");
        View.Board = new Board(settings, new TracedLink(Line, Clock) { Trace = Trace }, Mail);
        Trends = new TrendKeeper(View, files, sizes ?? new TrendSizes());
        new BatteryApi(View, Trends, traceBytes > 0 ? Trace : null, Open).Register(_router);
    }

    public StubView View { get; } = new StubView();

    public ManualClock Clock { get; } = new ManualClock();

    /// <summary>What else goes on.</summary>
    public Action? EachStep { get; set; }

    public ScriptedLine Line { get; } = new ScriptedLine();

    public Mailbox Mail { get; } = new Mailbox();

    public ByteTrace Trace { get; }

    public TrendKeeper Trends { get; }

    /// <summary>Whether somebody is logged in.</summary>
    public bool IsLoggedIn { get; set; }

    /// <summary>What the monitor says of each second; empty for a line that is silent.</summary>
    public string Volts { get; set; } = "13200";

    public string Amperes { get; set; } = "1500";

    public string Watts { get; set; } = "20";

    public string Soc { get; set; } = "500";

    /// <summary>Instead of a second, in what takes days.</summary>
    public int BlockMs { get; set; } = 1_000;

    public string Header { get; private set; } = "";

    /// <summary>Lets time pass, with a block of the monitor each second.</summary>
    public WebBench Run(int seconds)
    {
        long end = View.NowMs + seconds * 1_000L;
        int step = BlockMs < StepMs ? BlockMs : BlockMs > 1_000 ? BlockMs : StepMs;
        while (View.NowMs < end)
        {
            View.NowMs += step;
            Clock.NowMs = View.NowMs;
            View.UnixSeconds += View.UnixSeconds >= 0 && View.NowMs / 1_000 != (View.NowMs - step) / 1_000 ? (step < 1_000 ? 1 : step / 1_000) : 0;
            if (Volts.Length > 0 && View.NowMs % BlockMs == 0)
            {
                Line.Send(Wire.Begin().Field("PID", "0xA389").Field("V", Volts).Field("I", Amperes).Field("P", Watts).Field("SOC", Soc).End());
            }

            View.Board!.Step(View.NowMs);
            Trends.Step();
            EachStep?.Invoke();
        }

        return this;
    }

    /// <summary>Nobody drives the board, as when its thread hangs.</summary>
    public WebBench Hang(int seconds)
    {
        View.NowMs += seconds * 1_000L;
        return this;
    }

    /// <summary>What comes, without regard to the status.</summary>
    public string Get(string target, Action? eachPiece = null)
    {
        Ask(target);
        Answer answer = new Answer { EachPiece = eachPiece };
        _response.Body?.WriteTo(answer);
        return answer.All;
    }

    public int Ask(string target)
    {
        _request.Begin("GET", target);
        _router.Handle(_request, _response);
        Header = "";
        for (int i = 0; i < _response.HeaderCount; i++)
        {
            Header += _response.NameAt(i) + ": " + _response.ValueAt(i) + "\n";
        }

        return _response.Status;
    }

    private bool Open(WebRequest request, WebResponse response)
    {
        if (!IsLoggedIn)
        {
            response.Say(401, "Log in first.");
        }

        return IsLoggedIn;
    }
}
