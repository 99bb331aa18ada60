using NanoBattery.Network;

namespace NanoBattery.Harness.Tests.Network;

/// <summary>Wi-Fi that is there, and a broker that one call never comes back from.</summary>
internal sealed class BlockedNetwork : IWifi, IBroker, IHeartbeat, IDisposable
{
    private readonly string _call;
    private readonly ManualResetEventSlim _end = new();
    private int _beats;

    /// <param name="call">Which one: Join, Connect, Subscribe, Publish, Close.</param>
    public BlockedNetwork(string call) => _call = call;

    /// <summary>Whether somebody is in that call.</summary>
    public bool IsBlocked { get; private set; }

    public int Beats => Volatile.Read(ref _beats);

    public int SignalDbm => 0;

    public bool IsJoined { get; private set; }

    public bool IsConnected { get; private set; }

    public int AnsweredCount => 1;

    public bool RefusesTopics => false;

    public int Join(string ssid, string password, int timeoutMs)
    {
        Block("Join");
        IsJoined = true;
        return WifiAnswer.Joined;
    }

    public void Leave() => IsJoined = false;

    public int Connect(BrokerAccess access, IArrivals arrivals)
    {
        Block("Connect");
        IsConnected = _call != "Close";
        return BrokerAnswer.Accepted;
    }

    public void Subscribe(string[] topics) => Block("Subscribe");

    public bool Publish(string topic, byte[] payload, bool isRetained, bool asksForAnswer)
    {
        if (!asksForAnswer)
        {
            Block("Publish");
        }
        return true;
    }

    public void Close(bool saysGoodbye)
    {
        Block("Close");
        IsConnected = false;
    }

    public void Note() => Interlocked.Increment(ref _beats);

    public void Dispose() => _end.Set();

    private void Block(string call)
    {
        if (call == _call)
        {
            IsBlocked = true;
            _end.Wait();
        }
    }
}
