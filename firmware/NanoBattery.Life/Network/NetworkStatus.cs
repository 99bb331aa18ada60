namespace NanoBattery.Network;

/// <summary>How the network is, for the guard's thread, the portal, USB and the LED. Any thread may ask; none waits for the network.</summary>
public sealed class NetworkStatus
{
    private readonly object _gate = new object();
    private readonly string _ssid;
    private readonly string _host;
    private int _state = NetworkState.Off;
    private int _answer;
    private long _sinceMs;
    private bool _isOnline;
    private bool _refusesTopics;
    private int _signalDbm;
    private int _joins;
    private int _connections;

    /// <param name="ssid">The Wi-Fi's name.</param>
    /// <param name="host">The broker's.</param>
    public NetworkStatus(string ssid, string host)
    {
        _ssid = ssid;
        _host = host;
    }

    /// <summary>One of <see cref="NetworkState"/>.</summary>
    public int State
    {
        get
        {
            lock (_gate)
            {
                return _state;
            }
        }
    }

    /// <summary>Whether the broker is there and was told that the board is: <see cref="Board.NoteBroker"/> wants to know.</summary>
    public bool IsOnline
    {
        get
        {
            lock (_gate)
            {
                return _isOnline;
            }
        }
    }

    /// <summary>How strong the Wi-Fi was received last, in dBm; 0 where that is not known.</summary>
    public int SignalDbm
    {
        get
        {
            lock (_gate)
            {
                return _signalDbm;
            }
        }
    }

    /// <summary>How often the board tried to join the Wi-Fi, since the start.</summary>
    public int JoinCount
    {
        get
        {
            lock (_gate)
            {
                return _joins;
            }
        }
    }

    /// <summary>How often a broker let the board in, since the start.</summary>
    public int ConnectionCount
    {
        get
        {
            lock (_gate)
            {
                return _connections;
            }
        }
    }

    /// <summary>For people: "Joining shed", "Broker venus.local is not available", "Connected for 3 h".</summary>
    /// <param name="nowMs">By the clock of whoever keeps the network.</param>
    public string InWords(long nowMs)
    {
        int state, answer;
        long sinceMs;
        bool refusesTopics;
        lock (_gate)
        {
            state = _state;
            answer = _answer;
            sinceMs = _sinceMs;
            refusesTopics = _refusesTopics;
        }

        switch (state)
        {
            case NetworkState.Joining: return "Joining " + _ssid;
            case NetworkState.NotJoined: return "Wi-Fi " + _ssid + " " + WifiAnswer.InWords(answer);
            case NetworkState.Joined: return "Joined " + _ssid + "; no broker is set";
            case NetworkState.Connecting: return "Connecting to " + _host;
            case NetworkState.NotConnected: return "Broker " + _host + " " + BrokerAnswer.InWords(answer);
            case NetworkState.Connected:
                return "Connected for " + For(nowMs - sinceMs) + (refusesTopics ? "; the broker refuses to pass on commands" : "");
            case NetworkState.Stopped: return "Stopped";
            default: return "No Wi-Fi is set";
        }
    }

    /// <summary>For who keeps the network: how it is now.</summary>
    /// <param name="state">One of <see cref="NetworkState"/>.</param>
    /// <param name="answer">Why: of <see cref="WifiAnswer"/> or <see cref="BrokerAnswer"/>.</param>
    /// <param name="nowMs">The present.</param>
    public void Become(int state, int answer, long nowMs)
    {
        lock (_gate)
        {
            _sinceMs = state == _state ? _sinceMs : nowMs;
            _joins += state == NetworkState.Joining ? 1 : 0;
            _connections += state == NetworkState.Connected ? 1 : 0;
            _isOnline = false;
            _state = state;
            _answer = answer;
        }
    }

    /// <summary>For who keeps the network: the broker was told that the board is there.</summary>
    public void BeOnline()
    {
        lock (_gate)
        {
            _isOnline = true;
        }
    }

    internal void NoteSignal(int signalDbm)
    {
        lock (_gate)
        {
            _signalDbm = signalDbm;
        }
    }

    internal void NoteTopics(bool areRefused)
    {
        lock (_gate)
        {
            _refusesTopics = areRefused;
        }
    }

    private static string For(long ms)
    {
        long seconds = ms / 1000;
        return seconds < 60 ? seconds + " s"
            : seconds < 3600 ? seconds / 60 + " min"
            : seconds < 2 * 86_400 ? seconds / 3600 + " h"
            : seconds / 86_400 + " days";
    }
}
