namespace NanoBattery.Network;

/// <summary>One message that left the outbox. The receiver owns it and uses it again and again.</summary>
public sealed class Outgoing
{
    private static readonly byte[] Nothing = new byte[0];

    /// <summary>Empty where there is no message.</summary>
    public string Topic { get; internal set; } = "";

    /// <summary>An array of its own, as long as the message: whoever sends it may keep it.</summary>
    public byte[] Payload { get; internal set; } = Nothing;

    public bool IsRetained { get; internal set; }

    /// <summary>When it was published, by the outbox's clock.</summary>
    public long SinceMs { get; internal set; }

    public bool IsEmpty => Topic.Length == 0;

    public void Clear()
    {
        Topic = "";
        Payload = Nothing;
    }
}
