using NanoBattery.Messages;

namespace NanoBattery.Harness.Output;

/// <summary>Hands each message to all who want it, and counts.</summary>
public sealed class CountingSink : IMessageSink
{
    private readonly IMessageSink[] _sinks;

    private CountingSink(IMessageSink[] sinks) => _sinks = sinks;

    /// <summary>Those of the sinks that there are.</summary>
    public static CountingSink Of(params IMessageSink?[] sinks) => new([.. sinks.OfType<IMessageSink>()]);

    public long Count { get; private set; }

    public void Publish(string topic, byte[] payload, int length, bool retain)
    {
        Count++;
        foreach (var sink in _sinks)
        {
            sink.Publish(topic, payload, length, retain);
        }
    }
}
