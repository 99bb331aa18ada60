using System;
using NanoBattery.Commands;
using NanoBattery.Messages;
using NanoBattery.Network;
using NanoBattery.Settings;
using NanoBattery.Update;

namespace NanoBattery.Updates;

/// <summary>
/// Updates over the air: all that their thread does. It takes an address, fetches the bundle, has it checked and asks for a
/// restart; a version on trial it confirms. A step may wait for the server, and one that checks a bundle takes half a minute on
/// an ESP32, as estimated: so it has a thread of its own, for which nobody waits.
/// </summary>
public sealed class UpdateKeeper
{
    /// <summary>Characters of an address.</summary>
    public const int LongestAddress = 120;

    private const int BusyPauseMs = 5;
    private const int IdlePauseMs = 200;

    private readonly IUpdateAgent? _agent;
    private readonly BundleFetch? _fetch;
    private readonly TrialWatch? _trial;
    private readonly ICommandSource _commands;
    private readonly Command _command = new Command(LongestAddress);
    private readonly NetworkStatus _network;
    private readonly IClock _clock;
    private readonly UpdateTeller _teller;
    private bool _isWell;
    private bool _hasTried;

    /// <param name="topic">Where the state is told.</param>
    /// <param name="agent">Null where the board has no loader, or no key.</param>
    /// <param name="download">Fetches bundles.</param>
    /// <param name="commands">Addresses, in a queue of <see cref="LongestAddress"/>.</param>
    /// <param name="outbox">Takes the state.</param>
    /// <param name="network">How the network is.</param>
    /// <param name="clock">The time that passes.</param>
    public UpdateKeeper(
        string topic, IUpdateAgent? agent, IDownload download, ICommandSource commands, IMessageSink outbox, NetworkStatus network,
        IClock clock)
    {
        _agent = agent;
        _commands = commands;
        _network = network;
        _clock = clock;
        _teller = new UpdateTeller(topic, outbox, network, clock);
        if (agent != null)
        {
            _fetch = new BundleFetch(agent, download);
            _trial = new TrialWatch(agent);
            Remember(agent);
        }

        Rest();
    }

    /// <summary>One of <see cref="UpdateStage"/>.</summary>
    public int Stage { get; private set; }

    /// <summary>How long the thread may sleep before the next step.</summary>
    public int PauseMs => Stage == UpdateStage.Downloading ? BusyPauseMs : IdlePauseMs;

    /// <summary>A bundle is ready for its trial, and that was told: the board is to restart. Any thread may ask.</summary>
    public bool WantsRestart { get; private set; }

    /// <summary>For the restart's reason.</summary>
    public string RestartReason => "Version " + (_agent == null ? 0 : _agent.TrialVersion) + " begins its trial";

    /// <summary>Whether the board does what it is for: its loops go round, and no restart is due. Any thread may tell.</summary>
    public void NoteHealth(bool isWell)
    {
        _isWell = isWell;
    }

    /// <summary>Does what is due. It does not throw.</summary>
    public void Step()
    {
        if (WantsRestart)
        {
            return;
        }

        try
        {
            if (_commands.Take(_command))
            {
                Obey();
            }

            Advance();
        }
        catch (Exception trouble)
        {
            // Memory that is short for a moment, most likely: the board goes on, and whoever asked can ask again.
            _fetch?.Stop();
            _teller.Refuse(UpdateWords.Failed, "It stopped with an error: " + trouble.Message);
            Rest();
        }

        Tell();
    }

    /// <summary>A version that was left tells why.</summary>
    private void Remember(IUpdateAgent agent)
    {
        if (agent.TrialRefusal != Refusal.None)
        {
            _teller.Refuse(RefusalWords.Of(agent.TrialRefusal), UpdateWords.SentenceOf(agent.TrialRefusal));
        }
    }

    private void Obey()
    {
        // An empty message only takes a kept one away.
        if (_command.Length == 0)
        {
            return;
        }

        string url = UpdateAddress.Parse(_command, out string why);
        if (_agent == null || _fetch == null)
        {
            _teller.Refuse(UpdateWords.NoLoader, "This board is updated over USB: it has no loader, or no key");
        }
        else if (_command.IsRetained)
        {
            _teller.Refuse(UpdateWords.Retained, "The broker had kept this address: publish it without retain");
        }
        else if (url.Length == 0)
        {
            _teller.Refuse(UpdateWords.BadAddress, why);
        }
        else if (_agent.GetStatus() == UpdateStatus.Testing)
        {
            Refuse(Refusal.Busy);
        }
        else if (Stage < UpdateStage.Downloading || url != _fetch.Url)
        {
            _teller.ForgetRefusal();
            _fetch.Begin(url);
            Stage = UpdateStage.Downloading;
        }
    }

    private bool IsFetching => Stage == UpdateStage.Downloading || Stage == UpdateStage.Interrupted;

    private void Advance()
    {
        if (_agent == null || _fetch == null || _trial == null)
        {
            return;
        }

        if (_trial.Step(_clock.NowMs, _isWell && HasTried()))
        {
            _teller.ForgetRefusal();
            Rest();
        }

        if (Stage == UpdateStage.Checking && !_teller.HasNews)
        {
            Check(_agent, _fetch);
        }
        else if (Stage == UpdateStage.Restarting && !_teller.HasNews)
        {
            WantsRestart = true;
        }
        else if (IsFetching)
        {
            Fetch(_fetch);
        }
    }

    private void Fetch(BundleFetch fetch)
    {
        fetch.Step(_clock.NowMs);
        if (fetch.Word.Length > 0)
        {
            _teller.Refuse(fetch.Word, fetch.Why);
            Rest();
        }
        else
        {
            Stage = fetch.IsDone ? UpdateStage.Checking : fetch.IsInterrupted ? UpdateStage.Interrupted : UpdateStage.Downloading;
        }
    }

    private void Check(IUpdateAgent agent, BundleFetch fetch)
    {
        bool isPieced = fetch.IsPieced;
        Refusal refusal = agent.CompleteUpdateSession();
        if (refusal == Refusal.None)
        {
            Stage = UpdateStage.Restarting;
        }
        else if (isPieced && fetch.BeginAnew())
        {
            Stage = UpdateStage.Downloading;
        }
        else
        {
            Refuse(refusal);
            Rest();
        }
    }

    /// <summary>
    /// The network's thread has come back from the Wi-Fi and, where one is set, from a try at the broker. Whether the broker was
    /// there says nothing about the version; that the board is in the Wi-Fi does, as the next bundle has to come over it too.
    /// </summary>
    private bool HasTried()
    {
        int state = _network.State;
        _hasTried |= state == NetworkState.Joined || state == NetworkState.NotConnected || state == NetworkState.Connected;
        return _hasTried;
    }

    private void Refuse(Refusal refusal)
    {
        _teller.Refuse(RefusalWords.Of(refusal), UpdateWords.SentenceOf(refusal));
    }

    private void Rest()
    {
        Stage = _agent == null ? UpdateStage.Cable : _agent.GetStatus() == UpdateStatus.Testing ? UpdateStage.OnTrial : UpdateStage.Ready;
    }

    private void Tell()
    {
        _teller.Step(
            Stage, _agent == null ? 0 : _agent.GoodVersion, _agent == null ? 0 : _agent.TrialVersion,
            IsFetching ? _fetch!.Permille : -1);
    }
}
