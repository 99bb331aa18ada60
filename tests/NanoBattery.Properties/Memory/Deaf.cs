using NanoBattery.Network;

namespace NanoBattery.Memory;

/// <summary>The seams around a board, filled with nothing: what is behind them is not what is weighed.</summary>
public sealed class StillClock : IClock
{
    public long NowMs => 0;
}

public sealed class DeafHeart : IHeartbeat
{
    public void Note()
    {
    }
}

public sealed class DeafRadio : IWifi
{
    public bool IsJoined => false;

    public int SignalDbm => 0;

    public int Join(string ssid, string password, int timeoutMs) => WifiAnswer.NotFound;

    public void Leave()
    {
    }
}

public sealed class DeafBroker : IBroker
{
    public bool IsConnected => false;

    public int AnsweredCount => 0;

    public bool RefusesTopics => false;

    public int Connect(BrokerAccess access, IArrivals arrivals) => BrokerAnswer.Unreachable;

    public bool Publish(string topic, byte[] payload, bool isRetained, bool asksForAnswer) => false;

    public void Subscribe(string[] topics)
    {
    }

    public void Close(bool saysGoodbye)
    {
    }
}
