using System;
using NanoBattery.Network;

namespace NanoBattery.Tests;

/// <summary>The broker of a house: what it keeps of the board's status, and how much came.</summary>
public sealed class HouseBroker : IBroker
{
    private const string StatusEnd = "/status";

    private IArrivals? _arrivals;
    private int _answered;

    /// <summary>Whether it acknowledges.</summary>
    public bool Answers { get; set; } = true;

    public bool IsAway { get; set; }

    /// <summary>Messages on any topic, since the start.</summary>
    public int Count { get; private set; }

    /// <summary>The retained status: empty, "online" or "offline".</summary>
    public string Status { get; private set; } = "";

    /// <summary>How often a client said that it is gone.</summary>
    public int Goodbyes { get; private set; }

    /// <summary>Who came last.</summary>
    public string ClientId { get; private set; } = "";

    /// <summary>Called when the board has said that it is gone.</summary>
    public Action? OnOffline { get; set; }

    public bool IsConnected { get; private set; }

    public int AnsweredCount => _answered;

    public bool RefusesTopics => false;

    public int Connect(BrokerAccess access, IArrivals arrivals)
    {
        _arrivals = arrivals;
        _answered = 0;
        ClientId = access.ClientId;
        IsConnected = !IsAway;
        return IsAway ? BrokerAnswer.Unreachable : BrokerAnswer.Accepted;
    }

    public bool Publish(string topic, byte[] payload, bool isRetained, bool asksForAnswer)
    {
        Count++;
        if (topic.IndexOf(StatusEnd) == topic.Length - StatusEnd.Length)
        {
            Assert.IsTrue(isRetained);
            Status = Ascii.Text(payload, payload.Length);
            if (Status == "offline")
            {
                OnOffline?.Invoke();
            }
        }

        _answered += asksForAnswer && Answers ? 1 : 0;
        return true;
    }

    public void Subscribe(string[] topics)
    {
    }

    public void Close(bool saysGoodbye)
    {
        Goodbyes += saysGoodbye ? 1 : 0;
        if (IsConnected && !saysGoodbye)
        {
            LastWill();
        }

        IsConnected = false;
    }

    /// <summary>Somebody asks the board for something.</summary>
    public void Send(string topic, string text)
    {
        _arrivals!.Arrived(topic, Ascii.Bytes(text), text.Length, false);
    }

    /// <summary>The board is gone without a word.</summary>
    public void LoseBoard()
    {
        if (IsConnected)
        {
            IsConnected = false;
            LastWill();
        }
    }

    private void LastWill()
    {
        Status = "offline";
    }
}
