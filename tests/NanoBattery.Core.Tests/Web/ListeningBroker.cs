using System.Collections;
using NanoBattery.Network;

namespace NanoBattery.Tests;

/// <summary>A broker that is there or not, and keeps what comes on one topic and when.</summary>
public sealed class ListeningBroker : IBroker
{
    private readonly ManualClock _clock;
    private readonly string _topic;
    private readonly ArrayList _texts = new ArrayList();
    private long _lastMs = -1_000_000;
    private bool _isConnected;
    private int _answered;

    public ListeningBroker(ManualClock clock, string topic)
    {
        _clock = clock;
        _topic = topic;
    }

    public bool IsThere { get; set; } = true;

    /// <summary>Whether its machine has gone without a word: it takes all that is sent for a while, and nothing arrives.</summary>
    public bool IsGone { get; set; }

    /// <summary>How many have come on the topic.</summary>
    public int Count => _texts.Count;

    /// <summary>The shortest time between two of them.</summary>
    public long ShortestMs { get; private set; } = long.MaxValue;

    public bool AnyRetained { get; private set; }

    public bool IsConnected => _isConnected && IsThere;

    public int AnsweredCount => _answered;

    public bool RefusesTopics => false;

    public string TextAt(int index) => (string)_texts[index]!;

    public int Connect(BrokerAccess access, IArrivals arrivals)
    {
        _isConnected = IsThere && !IsGone;
        _answered = 0;
        return _isConnected ? BrokerAnswer.Accepted : BrokerAnswer.Failed;
    }

    public void Subscribe(string[] topics)
    {
    }

    public bool Publish(string topic, byte[] payload, bool isRetained, bool asksForAnswer)
    {
        _answered += asksForAnswer && !IsGone ? 1 : 0;
        if (topic != _topic || IsGone)
        {
            return true;
        }

        AnyRetained |= isRetained;
        _texts.Add(Ascii.Text(payload, payload.Length));
        ShortestMs = _clock.NowMs - _lastMs < ShortestMs ? _clock.NowMs - _lastMs : ShortestMs;
        _lastMs = _clock.NowMs;
        return true;
    }

    public void Close(bool saysGoodbye)
    {
        _isConnected = false;
    }
}
