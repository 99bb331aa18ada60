using System;
using NanoBattery.Commands;
using NanoBattery.Files;
using NanoBattery.History;
using NanoBattery.Network;
using NanoBattery.Settings;
using NanoBattery.Start;
using NanoBattery.Updates;
using NanoBattery.Web;

namespace NanoBattery.Life;

/// <summary>
/// A whole board from its start to its restart, without a thread of its own. Whoever hosts it runs three: <see cref="Guard"/>'s
/// rounds, <see cref="Network"/>'s steps, and <see cref="Watch"/>; a fourth answers the portal where there is one, a fifth does
/// <see cref="Updates"/>' steps. They meet at the outbox, the commands, the network's status and a few flags, and nowhere else.
/// </summary>
public sealed class BoardLife
{
    /// <summary>How long to wait between two calls of <see cref="Watch"/>.</summary>
    public const int WatchMs = 50;

    /// <summary>Of 4 kB each: three battery messages of a large stack, or eight announcements. States that find no room come again within a second.</summary>
    public const int OutboxPages = 2;

    /// <summary>Commands that may wait.</summary>
    public const int CommandsAtOnce = 4;

    /// <summary>Of a blob in the board's store, bytes.</summary>
    public const int LargestBlob = 128;

    private readonly IBoardHost _host;
    private readonly SettingsStore _settings;
    private readonly StartRecord _record;
    private readonly Supervisor _supervisor;
    private readonly IPanel _panel;
    private readonly Button _button = new Button();
    private readonly StatusLight _light = new StatusLight();
    private readonly Ending _ending;
    private FileStore? _store;
    private string? _failure;
    private bool _isPortalAsked;

    /// <summary>The start: finds settings and record, decides what the board is to be, and opens what that takes.</summary>
    /// <param name="host">What it throws goes on to whoever called, who has to restart; the reason is kept.</param>
    public BoardLife(IBoardHost host)
    {
        _host = host;
        _settings = new SettingsStore(host.Files);
        _record = new StartRecord(new FileStore(host.Files, LargestBlob), host.Clock.NowMs);
        try
        {
            BoardStart start = new BoardStart(_settings.Load(), _record);
            Mode = start.Mode;
            Why = start.Reason;
            host.Tell(start.ConsoleText);

            // They take more memory than any other part, and are let go once the board is made.
            BoardSettings settings = start.Settings;
            Name = settings.TextOf(Setting.BoardName);
            Web = new WebAccess(settings);
            HistoryTopic = settings.TextOf(Setting.MqttHost).Length > 0 ? settings.TopicOf(Setting.TopicHistory) : "";
            _panel = host.OpenPanel(settings);
            Line = Mode == BoardMode.Running ? OpenLine(settings) : null;
            _supervisor = new Supervisor(Mode);
            Board? board = null;
            if (Line != null)
            {
                Outbox = new Outbox(host.Clock, OutboxPages);
                CommandQueue commands = new CommandQueue(CommandsAtOnce);
                CommandQueue addresses = new CommandQueue(1, UpdateKeeper.LongestAddress);
                Commands = commands;
                Arrivals arrivals = Topics(settings, commands).Add(settings.TopicOf(Setting.TopicUpdate), addresses);
                Network = new NetworkKeeper(
                    settings, Identity.ClientId(settings, host), host.Wifi, host.Broker, Outbox, arrivals, host.Clock,
                    new NetworkHeart(_supervisor), Identity.Chance(host));
                Updates = new UpdateKeeper(
                    settings.TopicOf(Setting.TopicUpdateState), host.OpenUpdates(), host.Download, addresses, Outbox, Network.Status, host.Clock);
                _store = new FileStore(host.Files, LargestBlob);
                board = new Board(
                    settings, Line, Outbox, _store, commands, host.OpenAnnouncer(settings));
            }

            Guard = new GuardLoop(board, Network?.Status, _supervisor, new FailSafeRelay(Mode), _panel);
            _ending = new Ending(host, Guard, Network);
            OpenPortal(settings);
        }
        catch (Exception trouble)
        {
            // Whoever hosts it restarts: the fifth start that fails is followed by one in safe mode, which takes less, and which
            // writes nothing: it may fail for ever.
            if (!_record.IsSafe)
            {
                _record.NoteRestart("The start failed: " + trouble.Message);
            }

            throw;
        }
    }

    /// <summary>One of <see cref="BoardMode"/>.</summary>
    public int Mode { get; private set; }

    /// <summary>Why it is so, in sentences.</summary>
    public string Why { get; private set; }

    /// <summary>Why the board restarted last; empty where nobody noted it.</summary>
    public string LastRestart => _record.LastReason;

    /// <summary>Why history or lock-outs could not be kept last; empty where they could. What was kept before is in force.</summary>
    public string StorageTrouble => _store == null ? "" : _store.Trouble;

    /// <summary>Of the settings.</summary>
    public string Name { get; } = "";

    /// <summary>Where points of the history go that the broker missed; empty where no broker is set.</summary>
    public string HistoryTopic { get; } = "";

    /// <summary>What a page needs of the settings.</summary>
    public WebAccess Web { get; }

    /// <summary>Where the settings are kept.</summary>
    public ISettingsKeeper Settings => _settings;

    /// <summary>The line, to listen in; null where nothing is guarded.</summary>
    public TracedLink? Line { get; }

    /// <summary>Where commands wait for the board, whoever sends them; null where nothing is guarded.</summary>
    public ICommandInlet? Commands { get; }

    /// <summary>For the guard's thread.</summary>
    public GuardLoop Guard { get; }

    /// <summary>For the network's thread; null where the board has nothing to publish.</summary>
    public NetworkKeeper? Network { get; }

    /// <summary>What waits for the broker; null where the board has nothing to publish.</summary>
    public Outbox? Outbox { get; }

    /// <summary>For the updates' thread; null where there is no network.</summary>
    public UpdateKeeper? Updates { get; }

    /// <summary>For the portal's thread; null where it is closed.</summary>
    public PortalRoom? Portal { get; private set; }

    /// <summary>Whether the board is on its way to a restart.</summary>
    public bool IsEnding => _ending.HasBegun;

    /// <summary>A thread has ended with an exception: the board restarts, and keeps the reason.</summary>
    /// <param name="who">"The guard's loop".</param>
    /// <param name="trouble">What it threw.</param>
    public void Fail(string who, Exception trouble)
    {
        _failure = who + " failed: " + trouble.Message;
    }

    /// <summary>One round of whoever watches: supervisor, button, light, portal, and the restart when it is time.</summary>
    public void Watch()
    {
        long nowMs = _host.Clock.NowMs;
        string? trouble = _supervisor.Step(nowMs);
        Updates?.NoteHealth(!_ending.HasBegun && trouble == null && _failure == null);
        if (_ending.HasBegun)
        {
            _ending.Step(nowMs);
            return;
        }

        trouble = _failure ?? trouble;
        if (trouble != null)
        {
            // First: the end must come also where memory is too short to keep its reason.
            End(trouble);
            _record.NoteRestart(trouble);
            return;
        }

        _record.Step(nowMs);
        Obey(_button.Step(_panel.IsButtonDown, nowMs));
        bool hasBroker = Network != null && Network.Status.IsOnline;
        _panel.Light(_light.IsLit(StatusLight.StateOf(Mode, _button.WarnsOfWipe, Guard.HasReadings, hasBroker), nowMs));
        StepPortal(nowMs);
        if (Updates != null && Updates.WantsRestart)
        {
            PlanRestart(Updates.RestartReason);
        }
    }

    /// <summary>Restarts as planned, such as after an update: it is no bad start.</summary>
    /// <param name="reason">Kept, and told after the restart.</param>
    public void PlanRestart(string reason)
    {
        PlanRestart(reason, 0);
    }

    private void PlanRestart(string reason, int marks)
    {
        if (!_ending.HasBegun)
        {
            _record.PlanRestart(reason, marks);
            End(reason);
        }
    }

    /// <summary>The guard's own thread may be what stands still: the contact does not wait for it.</summary>
    private void End(string reason)
    {
        _panel.Relay(false);
        _ending.Begin(reason, _host.Clock.NowMs);
    }

    private static Arrivals Topics(BoardSettings settings, CommandQueue commands)
    {
        return new Arrivals().Add(settings.TopicOf(Setting.TopicLimit), commands).Add(settings.TopicOf(Setting.TopicGuard), commands);
    }

    private TracedLink? OpenLine(BoardSettings settings)
    {
        try
        {
            return new TracedLink(_host.OpenLine(settings), _host.Clock);
        }
        catch (Exception trouble)
        {
            Mode = BoardMode.Setup;
            Why = "The line cannot be opened on the pins of board.pins.lineRx and lineTx (" + trouble.Message + "). The portal is open.";
            _host.Tell(Why);
            return null;
        }
    }

    private void OpenPortal(BoardSettings settings)
    {
        OwnNetwork network = new OwnNetwork(_host, _record, Mode);
        string? anew;
        if (network.IsWanted)
        {
            Portal = new PortalRoom(_host, new FileStore(_host.Files, LargestBlob), settings, _settings, _supervisor, Guard)
            {
                Facts = { Why = Why, Version = Board.Version, LastRestart = _record.LastReason },
            };
            anew = network.Open(Portal);
        }
        else
        {
            anew = network.Close();
        }

        if (anew != null)
        {
            End(anew);
        }
    }

    private void StepPortal(long nowMs)
    {
        if (Portal == null)
        {
            return;
        }

        if (Portal.WantsRestart)
        {
            PlanRestart("The settings were changed in the portal");
        }
        else if (!Portal.Step(nowMs))
        {
            // In safe mode this is the way out: the board tries again.
            PlanRestart("The portal closed", Mode == BoardMode.Safe ? 0 : StartRecord.PortalShut);
        }
    }

    /// <summary>The portal waits until the button is let go: a restart at 3 s would forget who wants to hold it for 10 s.</summary>
    private void Obey(int asked)
    {
        _isPortalAsked |= asked == Button.OpenPortal && Portal == null;
        if (asked == Button.Wipe)
        {
            PlanRestart(_settings.Wipe() ? "The button wiped the settings" : "The button could not wipe the settings: they are still there");
        }
        else if (_isPortalAsked && !_button.WarnsOfWipe)
        {
            PlanRestart("The button asked for the portal", StartRecord.PortalAsked);
        }
    }
}
