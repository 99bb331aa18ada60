namespace NanoBattery.Network;

/// <summary>
/// Says "online" once in a keep-alive, and whether the broker answers. The client's own pings do not tell: M2Mqtt sends one only
/// when nothing else went out for a keep-alive, and a board has something to say each second. A connection whose other end is gone
/// would go on until the network stack gives it up.
/// </summary>
internal sealed class Pulse
{
    private readonly IBroker _broker;
    private readonly string _topic;
    private readonly long _intervalMs;

    // When it was said last; before that, when the connection began.
    private long _saidMs;
    private int _said;

    internal Pulse(IBroker broker, BrokerAccess access)
    {
        _broker = broker;
        _topic = access.StatusTopic;
        _intervalMs = access.KeepAliveSeconds * 1000L;
    }

    /// <summary>Whether this connection was told anything.</summary>
    internal bool HasBegun { get; private set; }

    /// <summary>Whether this connection was told that the board is online.</summary>
    internal bool IsOnline => _said > 0;

    /// <summary>Whether the broker has acknowledged all that was said.</summary>
    internal bool IsAnswered => _broker.AnsweredCount >= _said;

    /// <summary>A new connection.</summary>
    internal void Begin(long nowMs)
    {
        HasBegun = false;
        _said = 0;
        _saidMs = nowMs;
    }

    /// <returns>False where the broker has been silent for one and a half keep-alives, or half of one at the start.</returns>
    internal bool Beat(long nowMs)
    {
        HasBegun = true;
        long quietMs = nowMs - _saidMs;
        if (!IsAnswered)
        {
            return quietMs < _intervalMs / 2;
        }

        bool isDue = _said == 0 || quietMs >= _intervalMs;
        return !isDue || Say(BrokerAccess.Online, nowMs) || quietMs < (_said == 0 ? _intervalMs / 2 : _intervalMs + _intervalMs / 2);
    }

    /// <returns>False where the client does not take it now.</returns>
    internal bool Say(string word, long nowMs)
    {
        byte[] payload = new byte[word.Length];
        for (int i = 0; i < word.Length; i++)
        {
            payload[i] = (byte)word[i];
        }

        if (!_broker.Publish(_topic, payload, true, true))
        {
            return false;
        }

        _said++;
        _saidMs = nowMs;
        return true;
    }
}
