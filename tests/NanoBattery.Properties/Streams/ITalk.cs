namespace NanoBattery.Streams;

/// <summary>What one kind of device has to say.</summary>
public interface ITalk
{
    /// <summary>The next block, and the frames that the device sends behind it.</summary>
    void SayNext(Sender line);
}
