using System;

namespace NanoBattery.Network;

/// <summary>Keeps the connection to the broker while the board is in the Wi-Fi, and sends what waits.</summary>
internal sealed class BrokerKeeper
{
    private readonly IBroker _broker;
    private readonly BrokerAccess _access;
    private readonly Arrivals _arrivals;
    private readonly IClock _clock;
    private readonly IHeartbeat _heart;
    private readonly NetworkStatus _status;
    private readonly BackOff _backOff;
    private readonly Sender _sender;
    private readonly Pulse _pulse;
    private bool _isConnected;
    private int _answer = BrokerAnswer.WifiLost;
    private bool _isOut;
    private long _connectedMs;
    private long _outSinceMs;
    private long _nextMs;

    internal BrokerKeeper(
        IBroker broker, BrokerAccess access, Outbox outbox, Arrivals arrivals, IClock clock, IHeartbeat heart, NetworkStatus status,
        BackOff backOff)
    {
        _broker = broker;
        _access = access;
        _arrivals = arrivals;
        _clock = clock;
        _heart = heart;
        _status = status;
        _backOff = backOff;
        _sender = new Sender(broker, outbox, clock, heart);
        _pulse = new Pulse(broker, access);
        _nextMs = clock.NowMs;
    }

    /// <summary>Messages that the client took, without the board's own "online" and "offline".</summary>
    internal int SentCount => _sender.Count;

    /// <summary>How long no broker could be reached, in milliseconds; one that refuses the board is reached.</summary>
    internal long OutOfReachMs => _isOut ? _clock.NowMs - _outSinceMs : 0;

    internal void ForgetReach()
    {
        _isOut = false;
    }

    internal void Step()
    {
        if (_isConnected)
        {
            Live();
        }
        else if (_clock.NowMs >= _nextMs)
        {
            Connect();
        }
        else if (_status.State < NetworkState.Connecting)
        {
            _status.Become(NetworkState.NotConnected, _answer, _clock.NowMs);
        }
    }

    /// <summary>The connection is given up, if there is one.</summary>
    /// <returns>Whether there was one.</returns>
    internal bool Lose(int answer)
    {
        if (!_isConnected)
        {
            return false;
        }

        Close(false);
        Wait(answer, _clock.NowMs - _connectedMs);
        return true;
    }

    /// <summary>Sends what can be sent now, and "offline".</summary>
    /// <returns>False where the broker does not take it: then it sends the last will.</returns>
    internal bool BeginGoodbye()
    {
        try
        {
            return _isConnected && _broker.IsConnected && _sender.Send() == BrokerAnswer.Accepted
                && _pulse.Say(BrokerAccess.Offline, _clock.NowMs);
        }
        catch (Exception)
        {
            return false;
        }
    }

    /// <returns>Whether the broker has all that was said to it.</returns>
    internal bool IsGoodbyeHeard()
    {
        try
        {
            return _pulse.IsAnswered;
        }
        catch (Exception)
        {
            return false;
        }
    }

    internal void Close(bool saysGoodbye)
    {
        _isConnected = false;
        _heart.Note();
        try
        {
            _broker.Close(saysGoodbye);
        }
        catch (Exception)
        {
            // The next connection has a client of its own.
        }

        _heart.Note();
    }

    private void Connect()
    {
        _status.Become(NetworkState.Connecting, 0, _clock.NowMs);
        _heart.Note();
        int answer;
        try
        {
            answer = _broker.Connect(_access, _arrivals);
        }
        catch (OutOfMemoryException)
        {
            answer = BrokerAnswer.OutOfMemory;
        }
        catch (Exception)
        {
            answer = BrokerAnswer.Failed;
        }

        _heart.Note();
        NoteReach(BrokerAnswer.IsReached(answer));
        if (answer != BrokerAnswer.Accepted)
        {
            Close(false);
            Wait(answer, 0);
            return;
        }

        _isConnected = true;
        _connectedMs = _clock.NowMs;
        _sender.Begin();
        _pulse.Begin(_connectedMs);
        _status.NoteTopics(false);
        _status.Become(NetworkState.Connected, answer, _connectedMs);
        Live();
    }

    private void Live()
    {
        int answer;
        try
        {
            answer = !_broker.IsConnected ? BrokerAnswer.Closed : Talk();
        }
        catch (OutOfMemoryException)
        {
            answer = BrokerAnswer.OutOfMemory;
        }
        catch (Exception)
        {
            answer = BrokerAnswer.Closed;
        }

        if (answer != BrokerAnswer.Accepted)
        {
            Lose(answer);
        }
    }

    private int Talk()
    {
        if (!_pulse.HasBegun)
        {
            // Before the status: whoever reads "online" may send a command, and it is heard.
            _broker.Subscribe(_arrivals.Topics);
        }

        if (!_pulse.Beat(_clock.NowMs))
        {
            return BrokerAnswer.Hangs;
        }

        if (!_pulse.IsOnline)
        {
            return BrokerAnswer.Accepted;
        }

        _status.BeOnline();
        _status.NoteTopics(_broker.RefusesTopics);
        return _sender.Send();
    }

    private void Wait(int answer, long lastedMs)
    {
        long nowMs = _clock.NowMs;
        _nextMs = nowMs + _backOff.NextMs(lastedMs);
        _answer = answer;
        _status.Become(NetworkState.NotConnected, answer, nowMs);
    }

    private void NoteReach(bool isReached)
    {
        if (isReached)
        {
            _isOut = false;
        }
        else if (!_isOut)
        {
            _isOut = true;
            _outSinceMs = _clock.NowMs;
        }
    }
}
