using NanoBattery.Files;
using NanoBattery.Harness.Simulation;
using NanoBattery.Harness.Whole;
using NanoBattery.Life;
using NanoBattery.Messages;
using NanoBattery.Network;
using NanoBattery.Portal;
using NanoBattery.Readings;
using NanoBattery.Serial;
using NanoBattery.Settings;
using NanoBattery.Tests;
using NanoBattery.Update;
using NanoBattery.Updates;
using NanoBattery.Web;
using NanoBattery.Web.View;
using NanoBattery.Web.Whole;

namespace NanoBattery.Harness.Tests.Api;

/// <summary>A whole board with a monitor on its line, in a Wi-Fi with a broker, on a virtual clock: the loops that its threads go through.</summary>
internal sealed class WholeBoard : IBoardHost, IPanel, IWallClock
{
    private const int StepMs = 20;

    private readonly ManualClock _clock = new();
    private readonly SimulatedLink _link = new(new ShuntDevice(new SimulationOptions()));

    public WholeBoard()
    {
        Files.Put(SettingsStore.FileName, """{ "board": { "name": "shed" }, "wifi": { "ssid": "shed" }, "mqtt": { "host": "venus.local" } }""");
        Listener = new ListeningBroker(_clock, "nanobattery/shed/history");
        Radio = new ScriptedRadio(_clock);
        Life = new BoardLife(this);
        Web = new BoardSite(Life, this, this);
    }

    public MemoryFiles Files { get; } = new();

    public ListeningBroker Listener { get; }

    public ScriptedRadio Radio { get; }

    public BoardLife Life { get; }

    public BoardSite Web { get; }

    public long UnixSeconds => 1_800_000_000 + _clock.NowMs / 1000;

    public bool IsButtonDown => false;

    byte[] IBoardHost.Id => [1, 2, 3];

    IFiles IBoardHost.Files => Files;

    IClock IBoardHost.Clock => _clock;

    IWifi IBoardHost.Wifi => Radio;

    IBroker IBoardHost.Broker => Listener;

    public WholeBoard Run(double seconds)
    {
        for (var end = _clock.NowMs + (long)(seconds * 1000); _clock.NowMs < end;)
        {
            _clock.NowMs += StepMs;
            _link.AdvanceTo(_clock.NowMs);
            Life.Guard.Round(_clock.NowMs);
            Life.Network!.Step();
            Life.Watch();
            Web.Step();
        }
        return this;
    }

    public string Get(string target)
    {
        var request = new WebRequest(new byte[1]);
        var response = new WebResponse();
        request.Begin("GET", target);
        Web.Handle(request, response);
        var answer = new Answer();
        response.Body!.WriteTo(answer);
        return answer.All;
    }

    public void Light(bool isLit)
    {
    }

    public void Relay(bool isClosed)
    {
    }

    public void Feed()
    {
    }

    IPanel IBoardHost.OpenPanel(BoardSettings settings) => this;

    ISerialLink IBoardHost.OpenLine(BoardSettings settings) => _link;

    IAnnouncer? IBoardHost.OpenAnnouncer(BoardSettings settings) => null;

    IDownload IBoardHost.Download { get; } = new NoDownload();

    IUpdateAgent? IBoardHost.OpenUpdates() => null;

    byte[] IBoardHost.TakeEntropy(int count) => new byte[count];

    bool IBoardHost.OpenAccessPoint(string name, string password) => true;

    bool IBoardHost.CloseAccessPoint() => true;

    void IBoardHost.Scan(SeenNetworks networks)
    {
    }

    int IBoardHost.MeasureFreeBytes() => Reading.Unknown;

    void IBoardHost.Tell(string line)
    {
    }

    void IBoardHost.Restart() => Assert.Fail("the board restarts");
}
