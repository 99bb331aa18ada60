using System.Globalization;
using System.Text;
using NanoBattery.Messages;

namespace NanoBattery.Properties;

/// <summary>Takes what a board publishes and fails at the first message that its consumer could not live with.</summary>
public sealed class ContractSink : IMessageSink
{
    private readonly Dictionary<string, TopicWatch> _topics = [];

    private readonly Dictionary<string, string> _plain = [];

    public long NowMs { get; set; }

    /// <summary>The last word or number of a topic that has no object.</summary>
    public string LastPlain(string topic) => _plain[topic];

    public int BatteryMessages => _topics.Where(topic => IsBattery(topic.Key)).Sum(topic => topic.Value.Count);

    public int StateMessages => _topics.Where(topic => !IsBattery(topic.Key)).Sum(topic => topic.Value.Count);

    public IReadOnlyDictionary<string, TopicWatch> Topics => _topics;

    public void Publish(string topic, byte[] payload, int length, bool retain)
    {
        if (topic.StartsWith("homeassistant/", StringComparison.Ordinal))
        {
            // Retained, and not for the consumer.
            return;
        }

        string? plain = PlainFault(topic, Encoding.UTF8.GetString(payload, 0, length), retain);
        if (plain != null)
        {
            Assert.IsEmpty(plain, topic);
            _plain[topic] = Encoding.UTF8.GetString(payload, 0, length);
            return;
        }

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

    /// <summary>What is wrong with a word or a number of a charger; empty where nothing is, null where the topic has an object.</summary>
    private static string? PlainFault(string topic, string text, bool retain) => topic[(topic.LastIndexOf('/') + 1)..] switch
    {
        "status" => retain && text is "online" or "offline" ? "" : $"{text}, retained {retain}",
        "voltage" or "current" => !retain && decimal.TryParse(text, CultureInfo.InvariantCulture, out _) ? "" : $"{text}, retained {retain}",
        _ => null,
    };

    // A single battery, a bank, or one of its modules.
    private static bool IsBattery(string topic)
    {
        string name = topic[(topic.LastIndexOf('/') + 1)..];
        return name is "battery" or "pylon" || name.StartsWith("battery_", StringComparison.Ordinal);
    }
}
