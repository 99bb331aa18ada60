using System;
using NanoBattery.Settings;

namespace NanoBattery.Network;

/// <summary>
/// Keeps Wi-Fi and broker, and sends what waits in the outbox: all that the network's thread does. It has no thread of its own and
/// never gives up; whoever owns it calls <see cref="Step"/> again and again, with <see cref="StepMs"/> in between. A call may wait
/// for the network; nobody else does.
/// </summary>
public sealed class NetworkKeeper
{
    /// <summary>How long to wait between two steps.</summary>
    public const int StepMs = 50;

    /// <summary>So long no heartbeat may come from a healthy thread: name, connection and answer may each take half a minute.</summary>
    public const int LongestSilenceMs = 120_000;

    private const int FirstWaitMs = 1_000;
    private const int LongestWaitMs = 60_000;

    // Longer than it takes to see that a broker is silent: one that always is does not begin the waits anew.
    private const int SettledMs = 60_000;
    private const int JitterPercent = 20;

    private const long OutOfReachMs = 180_000;
    private const long GoodbyeMs = 2_000;

    private readonly IClock _clock;
    private readonly IHeartbeat _heart;
    private readonly WifiKeeper? _wifi;
    private readonly BrokerKeeper? _broker;
    private readonly object _gate = new object();
    private bool _isStopAsked;
    private bool _saidGoodbye;
    private long _goodbyeMs;
    private long _signalMs;

    /// <param name="settings">The board's: without wifi.ssid nothing is joined, without mqtt.host nothing is connected to.</param>
    /// <param name="clientId">Unlike that of any other client of the broker.</param>
    /// <param name="wifi">The radio.</param>
    /// <param name="broker">The client of MQTT.</param>
    /// <param name="outbox">What waits to be sent.</param>
    /// <param name="arrivals">Takes what comes, on its topics.</param>
    /// <param name="clock">The time that passes; the outbox's too.</param>
    /// <param name="heart">Hears that the thread lives, before and after each call that may wait.</param>
    /// <param name="random">Where the waits between tries take their chance from.</param>
    public NetworkKeeper(
        BoardSettings settings, string clientId, IWifi wifi, IBroker broker, Outbox outbox, Arrivals arrivals, IClock clock,
        IHeartbeat heart, Random random)
    {
        _clock = clock;
        _heart = heart;
        string ssid = settings.TextOf(Setting.WifiSsid);
        BrokerAccess access = new BrokerAccess(settings, clientId);
        Status = new NetworkStatus(ssid, access.Host);
        if (ssid.Length > 0)
        {
            _wifi = new WifiKeeper(wifi, ssid, settings.TextOf(Setting.WifiPassword), clock, heart, Status, Waits(random));
            _broker = access.Host.Length == 0
                ? null
                : new BrokerKeeper(broker, access, outbox, arrivals, clock, heart, Status, Waits(random));
        }
    }

    /// <summary>How it is, for any thread.</summary>
    public NetworkStatus Status { get; }

    /// <summary>Messages that went out, without the board's own "online" and "offline". For the network's thread.</summary>
    public int SentCount => _broker == null ? 0 : _broker.SentCount;

    /// <summary>Does what is due. It does not throw.</summary>
    public void Step()
    {
        _heart.Note();
        if (Status.State == NetworkState.Stopped || _wifi == null)
        {
            if (IsStopAsked())
            {
                Status.Become(NetworkState.Stopped, 0, _clock.NowMs);
            }
        }
        else if (IsStopAsked())
        {
            StepToStop();
        }
        else if (!_wifi.Step())
        {
            if (_broker != null && _broker.Lose(BrokerAnswer.WifiLost))
            {
                _wifi.Show();
            }
        }
        else
        {
            NoteSignal(_wifi);
            StepJoined(_wifi);
        }
    }

    /// <summary>
    /// Asks the network's thread to say "offline" and to end the connection; any thread may ask. Its next steps do so, within
    /// 3 s where no call hangs, and then the state is <see cref="NetworkState.Stopped"/> for good.
    /// </summary>
    public void Stop()
    {
        lock (_gate)
        {
            _isStopAsked = true;
        }
    }

    private static BackOff Waits(Random random) => new BackOff(FirstWaitMs, LongestWaitMs, SettledMs, JitterPercent, random);

    private void StepJoined(WifiKeeper wifi)
    {
        if (_broker == null)
        {
            if (Status.State != NetworkState.Joined)
            {
                Status.Become(NetworkState.Joined, 0, _clock.NowMs);
            }

            return;
        }

        _broker.Step();
        if (_broker.OutOfReachMs >= OutOfReachMs)
        {
            _broker.ForgetReach();
            wifi.Rejoin();
        }
    }

    private void NoteSignal(WifiKeeper wifi)
    {
        long nowMs = _clock.NowMs;
        if (nowMs - _signalMs >= LongestWaitMs)
        {
            _signalMs = nowMs;
            wifi.NoteSignal();
        }
    }

    private void StepToStop()
    {
        long nowMs = _clock.NowMs;
        if (_broker != null && !_saidGoodbye && _broker.BeginGoodbye())
        {
            _saidGoodbye = true;
            _goodbyeMs = nowMs;
            return;
        }

        bool isHeard = _broker != null && _saidGoodbye && _broker.IsGoodbyeHeard();
        if (_saidGoodbye && !isHeard && nowMs - _goodbyeMs < GoodbyeMs)
        {
            return;
        }

        // One that has not heard it sends the last will, which says the same.
        _broker?.Close(isHeard);
        Status.Become(NetworkState.Stopped, 0, _clock.NowMs);
    }

    private bool IsStopAsked()
    {
        lock (_gate)
        {
            return _isStopAsked;
        }
    }
}
