using System.Text;
using NanoBattery.Network;

namespace NanoBattery.Harness.Whole;

/// <summary>A house's Wi-Fi and its broker, with their troubles. A call waits as long as it would in the house.</summary>
/// <param name="faults">What goes wrong, and when.</param>
/// <param name="clock">Now.</param>
/// <param name="wait">Lets so many milliseconds pass for all but the caller.</param>
public sealed class DeskNetwork(NetworkFaults faults, IClock clock, Action<long> wait) : IWifi, IBroker
{
    // As M2Mqtt and the network's own layers wait; see Supervisor.NetworkLimitMs.
    private const int JoinMs = 2_500, NotFoundMs = 10_000, ConnectMs = 150, RefusedMs = 20, NoHostMs = 45_000, SilentMs = 30_000;
    private const int ClientKeeps = 8;

    private bool _isJoined;
    private bool _isConnected;
    private string _statusTopic = "";
    private string _status = "";
    private IArrivals? _arrivals;
    private int _answered;
    private int _toBeAnswered;
    private int _unsent;
    private int _unsentStatus;

    /// <summary>Messages that the broker has, without the board's own "online" and "offline".</summary>
    public long Delivered { get; private set; }

    /// <summary>Those that a client had taken when its connection ended.</summary>
    public long LostOnTheWay { get; private set; }

    public int Joins { get; private set; }

    public int Connects { get; private set; }

    /// <summary>What the broker keeps of the board's status; the last will, where the board is gone without a word.</summary>
    public string Status => _isConnected || _status == BrokerAccess.Offline ? _status : BrokerAccess.Offline;

    /// <summary>Told each message that arrives at the broker.</summary>
    public Action<string, byte[], bool>? OnMessage { get; set; }

    public bool IsJoined => _isJoined &= !faults.Has(NetworkTrouble.Wifi, clock.NowMs);

    public int SignalDbm => -64;

    public bool RefusesTopics => false;

    public int AnsweredCount
    {
        get
        {
            Flow();
            return _answered;
        }
    }

    public bool IsConnected
    {
        get
        {
            if (_isConnected && faults.Has(NetworkTrouble.Refuse, clock.NowMs))
            {
                Drop();
            }
            return _isConnected;
        }
    }

    public int Join(string ssid, string password, int timeoutMs)
    {
        Joins++;
        wait(faults.Has(NetworkTrouble.Wifi, clock.NowMs) ? Math.Min(NotFoundMs, timeoutMs) : JoinMs);
        _isJoined = !faults.Has(NetworkTrouble.Wifi, clock.NowMs);
        return _isJoined ? WifiAnswer.Joined : WifiAnswer.NotFound;
    }

    public void Leave() => _isJoined = false;

    public int Connect(BrokerAccess access, IArrivals arrivals)
    {
        Drop();
        var nowMs = clock.NowMs;
        var (takesMs, answer) = !IsJoined || faults.Has(NetworkTrouble.Broker, nowMs) ? (NoHostMs, BrokerAnswer.Unreachable)
            : faults.Has(NetworkTrouble.Refuse, nowMs) ? (RefusedMs, BrokerAnswer.Unreachable)
            : faults.Has(NetworkTrouble.Hang, nowMs) ? (SilentMs, BrokerAnswer.Silent)
            : (ConnectMs + faults.SlowMs(nowMs), BrokerAnswer.Accepted);
        wait(takesMs);
        _isConnected = answer == BrokerAnswer.Accepted;
        Connects += _isConnected ? 1 : 0;
        _statusTopic = access.StatusTopic;
        _arrivals = arrivals;
        _answered = _toBeAnswered = 0;
        return answer;
    }

    public bool Publish(string topic, byte[] payload, bool isRetained, bool asksForAnswer)
    {
        wait(faults.SlowMs(clock.NowMs));
        if (IsStuck && _unsent == ClientKeeps)
        {
            return false;
        }
        _unsent++;
        _toBeAnswered += asksForAnswer ? 1 : 0;
        if (topic == _statusTopic)
        {
            _unsentStatus++;
            _status = Encoding.ASCII.GetString(payload);
        }
        Flow();
        OnMessage?.Invoke(topic, payload, isRetained);
        return true;
    }

    public void Subscribe(string[] topics)
    {
    }

    public void Close(bool saysGoodbye) => Drop();

    /// <summary>Somebody asks the board for something.</summary>
    public void Send(string topic, string text)
    {
        if (_isConnected && !IsStuck)
        {
            _arrivals?.Arrived(topic, Encoding.ASCII.GetBytes(text), text.Length, isRetained: false);
        }
    }

    /// <summary>The board restarts, and its radio with it.</summary>
    public void Restart()
    {
        Drop();
        _isJoined = false;
    }

    // What is sent goes nowhere, and nobody hears of that.
    private bool IsStuck => !IsJoined || faults.Has(NetworkTrouble.Broker, clock.NowMs) || faults.Has(NetworkTrouble.Hang, clock.NowMs);

    private void Flow()
    {
        if (_isConnected && !IsStuck)
        {
            Delivered += _unsent - _unsentStatus;
            _unsent = _unsentStatus = 0;
            _answered = _toBeAnswered;
        }
    }

    private void Drop()
    {
        Flow();
        LostOnTheWay += _unsent - _unsentStatus;
        _unsent = _unsentStatus = 0;
        _isConnected = false;
    }
}
