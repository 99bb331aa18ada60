using System.Globalization;
using NanoBattery.Harness.Output;
using NanoBattery.Harness.Simulation;
using NanoBattery.Harness.Simulation.Pylontech;
using NanoBattery.Harness.Tests.Network;
using NanoBattery.Harness.Tests.Web;
using NanoBattery.Harness.Web;
using NanoBattery.Life;
using NanoBattery.Network;
using NanoBattery.Portal;
using NanoBattery.Settings;
using NanoBattery.Start;
using NanoBattery.Tests;
using NanoBattery.Web;
using NanoBattery.Web.Site;
using NanoBattery.Web.Trace;
using NanoBattery.Web.Trend;

namespace NanoBattery.Page.Tests.Served;

/// <summary>A whole board at a simulated device, and its page on a port of this machine. Its time passes when a test says so.</summary>
internal sealed class ServedBoard : IDisposable
{
    public const string Password = "open sesame";

    /// <summary>The time of day at which it was switched on: 06:00 of a summer's day, where the browser is.</summary>
    public static readonly DateTimeOffset Morning = new(2026, 7, 21, 6, 0, 0, TimeSpan.FromHours(2));

    private const int StepMs = 50;

    private readonly SimulatedLink _line;
    private readonly PulledLink _plug;
    private readonly ManualClock _clock = new() { NowMs = 0 };
    private readonly StubView _view = new() { Name = "shed" };
    private readonly TrendKeeper _trends;
    private readonly WebRoom _room;
    private readonly WebAddress _address = WebAddress.Parse($"127.0.0.1:{FreePort.Take()}");
    private readonly Server _by;
    private IDisposable _server;

    private ServedBoard(Server by, ISimulatedDevice device, params (string Path, string Value)[] changes)
    {
        _by = by;
        _line = new SimulatedLink(device);
        _plug = new PulledLink(_line);
        var settings = new BoardSettings();
        settings.Set("board.name", _view.Name);
        settings.Set("web.password", Password);
        foreach (var (path, value) in changes)
        {
            settings.Set(path, value);
        }
        File.First = settings;
        var trace = new ByteTrace(ByteTrace.LargeBytes);
        var commands = new CommandQueue(4);
        _view.Board = new Board(settings, new TracedLink(_plug, _clock) { Trace = trace }, CountingSink.Of(), null, commands);
        _trends = new TrendKeeper(_view, null, new TrendSizes { Minutes = 1440 });
        var pool = new EntropyPool(new byte[EntropyPool.LeastBytes]);
        _room = new WebRoom(_view, _trends, trace, new WebAccess(settings), File, commands, pool, _clock);
        Pass(TimeSpan.FromSeconds(5));
        _server = Serve();
    }

    public string Address => $"http://{_address.Text}/";

    public KeptFile File { get; } = new();

    /// <summary>The time of day where the board is.</summary>
    public DateTimeOffset Now => Morning.AddMilliseconds(_view.NowMs);

    /// <summary>What the board has read, as a person writes it: % and V.</summary>
    public string Charge => Text(_view.Board!.Battery.LastReading.SocPermille / 10.0, "0.0");

    /// <inheritdoc cref="Charge"/>
    public string Volts => Text(_view.Board!.Battery.LastReading.PackMillivolts / 1000.0, "0.00");

    /// <summary>A shunt at a battery with a solar charger.</summary>
    public static ServedBoard Shunt(Server by = Server.Desk) => new(
        by,
        new ShuntDevice(new() { CapacityAmpHours = 280, Cells = 16, SolarAmps = 60, StartSocPermille = 300 }),
        ("battery.capacityAh", "280"), ("battery.cells", "16"));

    /// <summary>A charger that takes limits.</summary>
    public static ServedBoard Charger() => Charger(out _);

    /// <inheritdoc cref="Charger()"/>
    public static ServedBoard Charger(out ChargerDevice charger, Server by = Server.Desk)
    {
        charger = new ChargerDevice(new() { CapacityAmpHours = 400, StartSocPermille = 200 });
        return new(by, charger, ("serial.device", "vedirect"));
    }

    /// <summary>Modules at the console of the first.</summary>
    public static ServedBoard Stack(int modules, string faults = "", int fullerCell = 0, Server by = Server.Desk) => new(
        by,
        new PylontechDevice(
            new PylontechOptions { Modules = modules, FullerCell = fullerCell, FullerPermille = 10 }, ConsoleFaultsParser.Parse(faults)),
        ("serial.device", "pylontech"));

    /// <summary>Lets the board live on.</summary>
    public void Pass(TimeSpan time)
    {
        for (var end = _view.NowMs + (long)time.TotalMilliseconds; _view.NowMs < end;)
        {
            lock (_view.Gate)
            {
                _view.NowMs += StepMs;
                _clock.NowMs = _view.NowMs;
                _view.UnixSeconds = Now.ToUnixTimeSeconds();
                _line.AdvanceTo(_view.NowMs);
                _view.Board!.Step(_view.NowMs);
            }
            _trends.Step();
        }
    }

    /// <summary>Lets time pass in which nobody drives the board.</summary>
    public void Hang(TimeSpan time)
    {
        lock (_view.Gate)
        {
            _view.NowMs += (long)time.TotalMilliseconds;
        }
    }

    /// <summary>Pulls the cable to the device.</summary>
    public void PullCable() => _plug.IsPulled = true;

    /// <summary>Puts it back.</summary>
    public void PlugIn() => _plug.IsPulled = false;

    /// <summary>It has restarted so often that it guards nothing any more.</summary>
    public void BeSafe(string why)
    {
        lock (_view.Gate)
        {
            _view.Board = null;
            _view.Mode = BoardMode.Safe;
            _view.Why = why;
        }
    }

    /// <summary>The board is gone from the network: nothing that is asked gets an answer.</summary>
    public void Leave() => _server.Dispose();

    /// <summary>The board is gone while it answers: half of an answer comes, and nothing follows it.</summary>
    public HalfAnswers LeaveHalfWay()
    {
        Leave();
        return new(_address.Ip, _address.Port);
    }

    /// <summary>It is there again.</summary>
    public void Return() => _server = Serve();

    public void Dispose() => _server.Dispose();

    private IDisposable Serve() => _by == Server.Desk
        ? new WebServer(_address, _room.Handle)
        : new TalkOverTcp(_room.Handle, _address.Port);

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
