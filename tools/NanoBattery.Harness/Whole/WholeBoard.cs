using NanoBattery.Harness.Simulation;
using NanoBattery.Life;
using NanoBattery.Web.Whole;

namespace NanoBattery.Harness.Whole;

/// <summary>
/// A whole board in virtual time. Its three loops take turns, in the order of their priorities; while the network's waits for
/// something the others go on. Whenever the board restarts a new one begins on the same files.
/// </summary>
public sealed class WholeBoard
{
    private const int BootMs = 2_000;

    // Those of the network and of the watch are alike.
    private const int OthersMs = BoardLife.WatchMs;

    private readonly byte[] _missed = new byte[4096];
    private readonly int _stepMs;
    private BoardLife? _life;
    private BoardSite? _site;
    private bool _networkWaits;
    private bool _guardIsGone;
    private bool _networkIsGone;
    private long _othersMs;

    /// <param name="device">What is on the line.</param>
    /// <param name="faults">What goes wrong with the network.</param>
    /// <param name="seed">Where chance comes from.</param>
    /// <param name="stepMs">How long the guard waits between two rounds: 10 on a board. Longer ones take less time.</param>
    public WholeBoard(ISimulatedDevice device, NetworkFaults faults, long seed, int stepMs = GuardLoop.RoundMs)
    {
        _stepMs = stepMs;
        Host = new DeskHost(device, faults, seed, PassBehind);
        Visitor = new Visitor(Host.Time);
    }

    public DeskHost Host { get; }

    /// <summary>Looks at the board's page.</summary>
    public Visitor Visitor { get; }

    public int Starts { get; private set; }

    /// <summary>The one that lives now; null before the first.</summary>
    public BoardLife? Life => _life;

    /// <summary>Told after each round of the guard.</summary>
    public Action<WholeBoard>? OnRound { get; set; }

    /// <summary>Told before a life is left.</summary>
    public Action<BoardLife>? OnEnd { get; set; }

    public long NowMs => Host.Time.NowMs;

    public void RunTo(long ms)
    {
        while (NowMs < ms)
        {
            if (_life is null || Host.IsRestarting)
            {
                Begin();
            }
            else
            {
                Step(_life);
            }
        }
    }

    /// <summary>Ends as planned, such as before an update, within so many milliseconds.</summary>
    public void End(int withinMs)
    {
        _life?.PlanRestart("The end of the simulation");
        for (var endMs = NowMs + withinMs; NowMs < endMs && !Host.IsRestarting && _life is not null;)
        {
            Step(_life);
        }
        if (_life is not null)
        {
            OnEnd?.Invoke(_life);
        }
    }

    private void Begin()
    {
        if (_life is not null)
        {
            OnEnd?.Invoke(_life);
        }
        Host.Time.Pass(BootMs);
        Host.Line.AdvanceTo(NowMs);
        while (Host.Line.Read(_missed, 0, _missed.Length) > 0)
        {
            // What the device says to a board that is not up is gone.
        }
        Host.Boot();
        _guardIsGone = _networkIsGone = _networkWaits = false;
        Starts++;
        _life = new BoardLife(Host);
        _site = new BoardSite(_life, Host, wallClock: null);
    }

    private void Step(BoardLife life)
    {
        Host.Time.Pass(_stepMs);
        Host.Line.AdvanceTo(NowMs);
        if (!_guardIsGone)
        {
            StepGuard(life);
            OnRound?.Invoke(this);
        }
        if (NowMs - _othersMs < OthersMs)
        {
            return;
        }
        _othersMs = NowMs;
        if (!_networkIsGone && !_networkWaits)
        {
            StepNetwork(life);
        }
        if (!Host.IsRestarting)
        {
            life.Watch();
            _site!.Step();
            Visitor.Step(_site);
        }
    }

    private void StepGuard(BoardLife life)
    {
        try
        {
            life.Guard.Round(NowMs);
        }
        catch (Exception trouble)
        {
            _guardIsGone = true;
            life.Fail("The guard's loop", trouble);
        }
    }

    private void StepNetwork(BoardLife life)
    {
        _networkWaits = true;
        try
        {
            life.Network?.Step();
            life.Updates?.Step();
        }
        catch (Exception trouble)
        {
            _networkIsGone = true;
            life.Fail("The network's loop", trouble);
        }
        _networkWaits = false;
    }

    /// <summary>The network's loop waits in a call: time passes for the others, until the call is over or the board.</summary>
    private void PassBehind(long ms)
    {
        for (var endMs = NowMs + ms; NowMs < endMs && !Host.IsRestarting;)
        {
            Step(_life!);
        }
    }
}
