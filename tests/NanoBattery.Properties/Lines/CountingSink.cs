using NanoBattery.Messages;

namespace NanoBattery.Properties;

/// <summary>Takes messages and keeps nothing but their number.</summary>
public sealed class CountingSink : IMessageSink
{
    public int Messages { get; private set; }

    public void Publish(string topic, byte[] payload, int length, bool retain)
    {
        Messages++;
    }
}
