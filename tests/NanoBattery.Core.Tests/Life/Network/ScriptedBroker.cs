using System;
using NanoBattery.Network;

namespace NanoBattery.Tests;

/// <summary>A broker, and the client that reaches it, which does as the test says. Of each message it notes how old it is.</summary>
public sealed class ScriptedBroker : IBroker
{
    private readonly ManualClock _clock;
    private IArrivals? _arrivals;
    private bool _isConnected;
    private int _answered;

    public ScriptedBroker(ManualClock clock)
    {
        _clock = clock;
    }

    /// <summary>What a try to connect ends with, and after how long.</summary>
    public int Answer { get; set; }

    public int ConnectTakesMs { get; set; }

    public int PublishTakesMs { get; set; }

    /// <summary>The broker acknowledges.</summary>
    public bool Answers { get; set; } = true;

    /// <summary>The client has room for messages.</summary>
    public bool Takes { get; set; } = true;

    /// <summary>Thrown by each message but the board's own status, and by each try to connect.</summary>
    public Exception? Throws { get; set; }

    public bool RefusesTopics { get; set; }

    public int Connects { get; private set; }

    public int Closes { get; private set; }

    /// <summary>What the board did on the last connection, in order: "subscribe online! offline! goodbye".</summary>
    public string Story { get; private set; } = "";

    /// <summary>Messages that were taken, without the board's own status.</summary>
    public int Count { get; private set; }

    public int RetainedCount { get; private set; }

    /// <summary>The age of the oldest state that was taken.</summary>
    public long OldestMs { get; private set; }

    public string LastTopic { get; private set; } = "";

    public BrokerAccess? Access { get; private set; }

    public int AnsweredCount => _answered;

    public bool IsConnected => _isConnected;

    /// <summary>The connection breaks, as seen by the client.</summary>
    public void Reset()
    {
        _isConnected = false;
    }

    public void Send(string topic, byte[]? payload, int length)
    {
        _arrivals?.Arrived(topic, payload, length, false);
    }

    public int Connect(BrokerAccess access, IArrivals arrivals)
    {
        Connects++;
        _clock.NowMs += ConnectTakesMs;
        if (Throws != null)
        {
            throw Throws;
        }

        Access = access;
        _arrivals = arrivals;
        _answered = 0;
        Story = "";
        _isConnected = Answer == BrokerAnswer.Accepted;
        return Answer;
    }

    public void Subscribe(string[] topics)
    {
        Story += "subscribe ";
    }

    public bool Publish(string topic, byte[] payload, bool isRetained, bool asksForAnswer)
    {
        _clock.NowMs += PublishTakesMs;
        if (!Takes)
        {
            return false;
        }

        if (topic == "nanobattery/board/status")
        {
            Story += payload.Length == 6 ? "online" : "offline";
            Story += isRetained && asksForAnswer ? "! " : "? ";
            _answered += Answers ? 1 : 0;
            return true;
        }

        if (Throws != null)
        {
            throw Throws;
        }

        Count++;
        LastTopic = topic;
        if (isRetained)
        {
            RetainedCount++;
        }
        else
        {
            long age = _clock.NowMs - PublishTakesMs - NetworkBench.TimeIn(payload);
            OldestMs = age > OldestMs ? age : OldestMs;
        }

        return true;
    }

    public void Close(bool saysGoodbye)
    {
        Closes++;
        _isConnected = false;
        Story += saysGoodbye ? "goodbye" : "";
    }
}
