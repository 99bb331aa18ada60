using System.Text;
using NanoBattery.Messages;

namespace NanoBattery.Properties;

/// <summary>Takes what a board publishes and fails at the first message that its consumer could not live with.</summary>
public sealed class ContractSink : IMessageSink
{
    private readonly Dictionary<string, TopicWatch> _topics = [];

    public long NowMs { get; set; }

    public int BatteryMessages => _topics.Where(topic => IsBattery(topic.Key)).Sum(topic => topic.Value.Count);

    public int StateMessages => _topics.Where(topic => !IsBattery(topic.Key)).Sum(topic => topic.Value.Count);

    public IReadOnlyDictionary<string, TopicWatch> Topics => _topics;

    public void Publish(string topic, byte[] payload, int length, bool retain)
    {
        if (!_topics.TryGetValue(topic, out TopicWatch? watch))
        {
            watch = new TopicWatch();
            _topics.Add(topic, watch);
        }

        string? fault = watch.FaultIn(payload.AsMemory(0, length), retain, IsBattery(topic), NowMs);
        if (fault != null)
        {
            Assert.Fail($"{topic} at {NowMs} ms: {fault}\n{Encoding.UTF8.GetString(payload, 0, length)}");
        }
    }

    // A single battery, a bank, or one of its modules.
    private static bool IsBattery(string topic)
    {
        string name = topic[(topic.LastIndexOf('/') + 1)..];
        return name is "battery" or "pylon" || name.StartsWith("battery_", StringComparison.Ordinal);
    }
}
