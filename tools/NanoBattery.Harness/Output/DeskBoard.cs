using NanoBattery.Harness.Mqtt;
using NanoBattery.Harness.Web;
using NanoBattery.HomeAssistant;
using NanoBattery.Serial;
using NanoBattery.Settings;
using NanoBattery.Storage;

namespace NanoBattery.Harness.Output;

/// <summary>A board on the desk: its messages go to a broker and to JSON Lines or to a person's eyes, and in the end it is summed up.</summary>
internal sealed class DeskBoard
{
    public const int StepMs = 20;

    private readonly Board _board;
    private readonly MqttConnection? _connection;
    private readonly CountingSink _sink;
    private readonly JsonLines? _lines;
    private readonly DecisionView? _view;
    private readonly DeskSite? _site;
    private readonly object _gate;
    private long _nowMs;

    /// <param name="settings">The board's.</param>
    /// <param name="link">The line that it reads.</param>
    /// <param name="connection">The broker, which messages go to and commands come from, or null.</param>
    /// <param name="json">JSON Lines instead of a table.</param>
    /// <param name="source">What is played or read.</param>
    /// <param name="durationMs">How long it is, or null where it has no end.</param>
    /// <param name="store">Where the board finds its history again, or null where nothing is kept.</param>
    /// <param name="site">Where it is looked at, or null.</param>
    public DeskBoard(
        BoardSettings settings, ISerialLink link, MqttConnection? connection, bool json, string source, long? durationMs,
        IStore? store = null, DeskSite? site = null)
    {
        _connection = connection;
        _site = site;
        _gate = site?.Gate ?? new object();
        _lines = json ? new JsonLines(Console.OpenStandardOutput(), () => _nowMs) : null;
        _view = json ? null : new DecisionView(Console.Out, source, durationMs);
        _sink = CountingSink.Of(_lines, connection);
        var announcer = settings.TextOf(Setting.MqttDiscovery).Length == 0 ? null : new Discovery(settings);
        _board = new Board(settings, site?.Watch(link) ?? link, _sink, store, site?.Commands ?? connection?.Commands, announcer);
        site?.Show(_board);
    }

    /// <returns>Whether the board published something.</returns>
    public bool Step(long nowMs)
    {
        _nowMs = nowMs;
        var before = _sink.Count;
        _site?.BeginStep();
        lock (_gate)
        {
            if (_connection is not null)
            {
                _board.NoteBroker(_connection.IsConnected);
            }
            _board.Step(nowMs);
        }
        _site?.Step(_connection?.IsConnected ?? false);
        _view?.Observe(_board, nowMs);
        return _sink.Count > before;
    }

    public void SumUp(int damagedLines)
    {
        lock (_gate)
        {
            _board.PrepareToStop();
        }
        var summary = RunSummary.Of(_board, _sink.Count, damagedLines);
        _lines?.Summary(summary);
        _view?.Summary(_board, summary);
    }
}
