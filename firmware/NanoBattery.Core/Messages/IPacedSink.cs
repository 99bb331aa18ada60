namespace NanoBattery.Messages;

/// <summary>A sink whose memory is small: whoever has many messages at once, and none that is urgent, asks before each.</summary>
public interface IPacedSink : IMessageSink
{
    /// <summary>Whether one more retained message is welcome now.</summary>
    bool TakesMore { get; }
}
