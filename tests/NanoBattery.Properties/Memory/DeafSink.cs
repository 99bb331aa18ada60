using NanoBattery.Messages;

namespace NanoBattery.Memory;

/// <summary>Takes messages and keeps nothing.</summary>
public sealed class DeafSink : IMessageSink
{
    public void Publish(string topic, byte[] payload, int length, bool retain)
    {
    }
}
