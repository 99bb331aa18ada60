using System.Text;
using NanoBattery.Network;

namespace NanoBattery.Harness.Tests.Updates;

/// <summary>A broker that takes all, counts it, and keeps the newest of each topic.</summary>
internal sealed class HouseBroker : IBroker
{
    private readonly Dictionary<string, string> _newest = [];
    private readonly Dictionary<string, int> _counts = [];
    private IArrivals? _arrivals;
    private (string Topic, string Text) _waiting = ("", "");

    public bool IsConnected { get; private set; }

    public int AnsweredCount { get; private set; }

    public bool RefusesTopics => false;

    /// <summary>All that was told of updates.</summary>
    public List<string> States { get; } = [];

    public string Newest(string topic) => _newest.GetValueOrDefault(topic, "");

    public int CountOf(string topic) => _counts.GetValueOrDefault(topic);

    /// <summary>Sends it at once to a board that listens, or once as soon as it does.</summary>
    public void SendWhenHeard(string topic, string text)
    {
        _waiting = (topic, text);
        if (IsConnected)
        {
            Send();
        }
    }

    public int Connect(BrokerAccess access, IArrivals arrivals)
    {
        (_arrivals, AnsweredCount, IsConnected) = (arrivals, 0, true);
        return BrokerAnswer.Accepted;
    }

    public bool Publish(string topic, byte[] payload, bool isRetained, bool asksForAnswer)
    {
        _newest[topic] = Encoding.ASCII.GetString(payload);
        _counts[topic] = CountOf(topic) + 1;
        if (topic == UpdatedBoard.StateTopic)
        {
            Assert.IsFalse(isRetained);
            States.Add(_newest[topic]);
        }
        AnsweredCount += asksForAnswer ? 1 : 0;
        return true;
    }

    public void Subscribe(string[] topics)
    {
        CollectionAssert.Contains(topics, UpdatedBoard.AddressTopic);
        Send();
    }

    public void Close(bool saysGoodbye) => IsConnected = false;

    private void Send()
    {
        _arrivals!.Arrived(_waiting.Topic, Encoding.ASCII.GetBytes(_waiting.Text), _waiting.Text.Length, false);
        _waiting = ("", "");
    }
}
