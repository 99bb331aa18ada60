namespace NanoBattery.Messages;

/// <summary>The seam to whoever carries messages to a broker. A call never waits for the network.</summary>
public interface IMessageSink
{
    /// <summary>
    /// Takes one message. The first <paramref name="length"/> bytes of <paramref name="payload"/> are only lent:
    /// the writer's buffer is used again for the next message, so a sink that keeps them copies them.
    /// </summary>
    void Publish(string topic, byte[] payload, int length, bool retain);
}
