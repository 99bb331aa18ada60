using NanoBattery.Network;
using NanoBattery.Settings;
using NanoBattery.Start;

namespace NanoBattery.Life;

/// <summary>
/// One thread's work: the line, the guard, the relay and the watchdog. It never waits for the network. Where nothing is to be
/// guarded it goes round all the same, as somebody has to feed the watchdog.
/// </summary>
public sealed class GuardLoop
{
    /// <summary>How long to wait between two rounds.</summary>
    public const int RoundMs = 10;

    // An edge a second, and so a rising one each two: the shortest external watchdog that is recommended waits for 22 s.
    private const int FeedMs = 1_000;

    private readonly Board? _board;
    private readonly NetworkStatus? _network;
    private readonly Supervisor _supervisor;
    private readonly WatchdogFeed _feed;
    private readonly FailSafeRelay _relay;
    private readonly IPanel _panel;
    private long _fedMs;
    private bool _isStopAsked;

    internal GuardLoop(Board? board, NetworkStatus? network, Supervisor supervisor, FailSafeRelay relay, IPanel panel)
    {
        _board = board;
        _network = network;
        _supervisor = supervisor;
        _feed = new WatchdogFeed(supervisor);
        _relay = relay;
        _panel = panel;
    }

    /// <summary>Whether the guard has fresh readings that it can use.</summary>
    public bool HasReadings { get; private set; }

    /// <summary>Whether it was stopped, and has kept what it had to.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>What is heard on the line, in words; empty where nothing is guarded.</summary>
    public string Heard =>
        _board == null ? ""
        : _board.Battery.HasReading ? DecimalText.OfThousandths(_board.Battery.LastReading.PackMillivolts) + " V"
        : _board.Battery.Why.Length > 0 ? _board.Battery.Why : "nothing yet";

    /// <summary>The board's step; null where nothing is guarded.</summary>
    public Board? Board => _board;

    /// <summary>Held in each round: whoever looks at <see cref="Board"/> from another thread holds it too, and for no longer than
    /// one message takes to write.</summary>
    public object Gate { get; } = new object();

    /// <summary>One round. What it throws is a fault of the program, and a reason to restart.</summary>
    /// <param name="nowMs">Monotonic, in milliseconds.</param>
    public void Round(long nowMs)
    {
        bool isSupervised = _feed.MayFeed(nowMs);
        if (_isStopAsked)
        {
            Stop(nowMs);
        }
        else if (_board != null)
        {
            lock (Gate)
            {
                Guard(_board, isSupervised, nowMs);
            }
        }

        if (isSupervised && nowMs - _fedMs >= FeedMs)
        {
            _fedMs = nowMs;
            _panel.Feed();
        }

        _supervisor.Note(Part.Guard);
    }

    /// <summary>Asks it to come to a planned end: the next round keeps what is to be kept. Any thread may ask.</summary>
    internal void AskToStop()
    {
        _isStopAsked = true;
    }

    private void Guard(Board board, bool isSupervised, long nowMs)
    {
        board.NoteBroker(_network != null && _network.IsOnline);
        board.Step(nowMs);
        GuardedBattery battery = board.Battery;
        HasReadings = battery.HasReading && !battery.Limits.LineIsLost;
        bool isStopped = battery.Limits.IsClosed || battery.Limits.MaxChargeMilliamps <= 0;
        bool mayClose = _relay.Step(HasReadings, isStopped, isSupervised, nowMs);

        // Who was asked to stop while this step stood still finds the contact open, and leaves it so.
        _panel.Relay(mayClose && !_isStopAsked);
    }

    private void Stop(long nowMs)
    {
        if (!IsStopped)
        {
            _panel.Relay(_relay.Step(false, true, false, nowMs));
            _board?.PrepareToStop();
            IsStopped = true;
        }
    }
}
