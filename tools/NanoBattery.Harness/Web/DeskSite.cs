using System.Security.Cryptography;
using NanoBattery.Files;
using NanoBattery.Life;
using NanoBattery.Portal;
using NanoBattery.Serial;
using NanoBattery.Web;
using NanoBattery.Web.Site;
using NanoBattery.Web.Trace;
using NanoBattery.Web.Trend;

namespace NanoBattery.Harness.Web;

/// <summary>The page that a board serves, for a board on the desk. One thread steps it, and the clients come on others.</summary>
public sealed class DeskSite : IDisposable
{
    // The answer to who saved settings is to reach him before the restart.
    private const int RestartDelayMs = 1_000;

    // There is memory for all that the page can show: 28 kB.
    private static readonly TrendSizes Sizes = new() { Minutes = 24 * 60, TenMinutes = 7 * 24 * 6 };

    private readonly SteadyClock _clock = new();
    private readonly GuardFirst _turn = new();
    private readonly ByteTrace _trace = new(ByteTrace.LargeBytes);
    private readonly DeskView _view;
    private readonly TrendKeeper _trends;
    private readonly TrendThread? _trendThread;
    private readonly WebRoom _room;
    private readonly WebServer _server;
    private string _fault = "";
    private long _savedMs = -1;

    /// <param name="address">Where it is served.</param>
    /// <param name="view">The board.</param>
    /// <param name="access">Of the settings that are kept.</param>
    /// <param name="keeper">Where they are kept.</param>
    /// <param name="commands">What the board obeys.</param>
    /// <param name="files">Where the battery's last days are kept over restarts, for this alone; null keeps them in memory.</param>
    /// <exception cref="NanoBattery.Harness.Commands.UsageException">The address is not free, or none of this machine.</exception>
    public DeskSite(
        WebAddress address, DeskView view, WebAccess access, ISettingsKeeper keeper, Mqtt.CommandQueue commands, IFiles? files = null)
    {
        Commands = commands;
        _view = view;
        _trends = new TrendKeeper(view, files, Sizes);
        var pool = new EntropyPool(RandomNumberGenerator.GetBytes(EntropyPool.LeastBytes));
        _room = new WebRoom(view, _trends, _trace, access, keeper, commands, pool, _clock);
        _server = new WebServer(address, _room.Handle, _turn.GiveWay);
        _trendThread = files is null ? null : new TrendThread(_trends);
    }

    /// <summary>Where the page's commands wait for the board, and the broker's.</summary>
    public Mqtt.CommandQueue Commands { get; }

    /// <summary>Held in each step of the board.</summary>
    public object Gate => _view.Gate;

    /// <summary>Whether settings were saved, and whoever did has the answer.</summary>
    public bool WantsRestart
    {
        get
        {
            _savedMs = _savedMs < 0 && _room.WantsRestart ? _clock.NowMs : _savedMs;
            return _savedMs >= 0 && _clock.NowMs - _savedMs >= RestartDelayMs;
        }
    }

    /// <summary>What went wrong last in an answer, in words; empty where nothing did.</summary>
    public string LastFault => _room.LastFault;

    /// <summary>The line with a trace of what passes.</summary>
    public ISerialLink Watch(ISerialLink line) => new TracedLink(line, _view) { Trace = _trace };

    /// <summary>From now on this board is seen.</summary>
    public void Show(Board board) => _view.Show(board);

    /// <summary>Before each step of the board, and before its gate: pages wait until it is over.</summary>
    public void BeginStep() => _turn.Begin();

    /// <summary>After each step of the board.</summary>
    /// <param name="hasBroker">Whether a broker takes its messages.</param>
    public void Step(bool hasBroker)
    {
        _view.NoteBroker(hasBroker);
        if (_trendThread is null)
        {
            _trends.Step();
        }
        else
        {
            _trendThread.Wake();
        }
        _turn.End();
        if (_room.LastFault != _fault)
        {
            _fault = _room.LastFault;
            Console.Error.WriteLine($"web: {_fault}");
        }
    }

    public void Dispose()
    {
        _server.Dispose();
        _trendThread?.Dispose();
    }
}
