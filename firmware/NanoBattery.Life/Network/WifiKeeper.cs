using System;

namespace NanoBattery.Network;

/// <summary>Keeps the board in its Wi-Fi. The radio also goes back by itself where it can: between two tries that is left to it.</summary>
internal sealed class WifiKeeper
{
    private const int JoinMs = 30_000;

    private readonly IWifi _wifi;
    private readonly string _ssid;
    private readonly string _password;
    private readonly IClock _clock;
    private readonly IHeartbeat _heart;
    private readonly NetworkStatus _status;
    private readonly BackOff _backOff;
    private bool _isTold;
    private bool _isJoined;
    private int _answer;
    private long _joinedMs;
    private long _nextMs;

    internal WifiKeeper(IWifi wifi, string ssid, string password, IClock clock, IHeartbeat heart, NetworkStatus status, BackOff backOff)
    {
        _wifi = wifi;
        _ssid = ssid;
        _password = password;
        _clock = clock;
        _heart = heart;
        _status = status;
        _backOff = backOff;
        _nextMs = clock.NowMs;
    }

    /// <returns>Whether the board is in the Wi-Fi.</returns>
    internal bool Step()
    {
        if (IsJoined())
        {
            if (!_isJoined)
            {
                _isJoined = true;
                _joinedMs = _clock.NowMs;
                NoteSignal();
            }

            return true;
        }

        if (_isJoined)
        {
            _isJoined = false;
            Wait(WifiAnswer.Lost, _clock.NowMs - _joinedMs);
        }
        else if (_clock.NowMs >= _nextMs)
        {
            Join();
        }

        return false;
    }

    /// <summary>Leaves, to join anew: it looks as if the board were in the Wi-Fi, and nobody can be reached.</summary>
    internal void Rejoin()
    {
        Leave();
        Wait(WifiAnswer.Lost, _clock.NowMs - _joinedMs);
    }

    /// <summary>Says again why the board is not in the Wi-Fi.</summary>
    internal void Show()
    {
        _status.Become(NetworkState.NotJoined, _answer, _clock.NowMs);
    }

    internal void NoteSignal()
    {
        try
        {
            _status.NoteSignal(_wifi.SignalDbm);
        }
        catch (Exception)
        {
            _status.NoteSignal(0);
        }
    }

    private void Join()
    {
        _status.Become(NetworkState.Joining, 0, _clock.NowMs);
        _heart.Note();
        int answer = WifiAnswer.Failed;
        try
        {
            answer = _wifi.Join(_ssid, _password, JoinMs);
            _isTold = true;
        }
        catch (Exception)
        {
            // Said as the answer that it is.
        }

        _heart.Note();
        if (answer != WifiAnswer.Joined)
        {
            Wait(answer, 0);
        }
        else if (!IsJoined())
        {
            Wait(WifiAnswer.Lost, 0);
        }
    }

    private void Wait(int answer, long lastedMs)
    {
        long nowMs = _clock.NowMs;
        _nextMs = nowMs + _backOff.NextMs(lastedMs);
        _answer = answer;
        Show();
    }

    private bool IsJoined()
    {
        try
        {
            // What the radio joined by itself before it was told a name may be a network of another time.
            return _isTold && _wifi.IsJoined;
        }
        catch (Exception)
        {
            return false;
        }
    }

    private void Leave()
    {
        _isJoined = false;
        try
        {
            _wifi.Leave();
        }
        catch (Exception)
        {
            // Then it is joined anew all the same.
        }
    }
}
