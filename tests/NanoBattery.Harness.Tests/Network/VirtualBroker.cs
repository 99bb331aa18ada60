using NanoBattery.Network;

namespace NanoBattery.Harness.Tests.Network;

/// <summary>Wi-Fi, and a broker that may be slow or away; it notes the topics whose messages it keeps.</summary>
internal sealed class VirtualBroker(HashSet<string> kept, Action<int> wait) : IWifi, IBroker
{
    public int PublishTakesMs { get; set; }

    public bool IsAway { get; set; }

    public int SignalDbm => 0;

    public bool IsJoined { get; private set; }

    public bool IsConnected { get; private set; }

    public int AnsweredCount { get; private set; }

    public bool RefusesTopics => false;

    public int Join(string ssid, string password, int timeoutMs)
    {
        IsJoined = true;
        return WifiAnswer.Joined;
    }

    public void Leave() => IsJoined = false;

    public int Connect(BrokerAccess access, IArrivals arrivals)
    {
        (IsConnected, AnsweredCount) = (!IsAway, 0);
        return IsAway ? BrokerAnswer.Unreachable : BrokerAnswer.Accepted;
    }

    public void Subscribe(string[] topics)
    {
    }

    public bool Publish(string topic, byte[] payload, bool isRetained, bool asksForAnswer)
    {
        wait(PublishTakesMs);
        AnsweredCount += asksForAnswer ? 1 : 0;
        if (isRetained)
        {
            kept.Add(topic);
        }
        return true;
    }

    public void Close(bool saysGoodbye) => IsConnected = false;
}
