namespace NanoBattery.Network;

/// <summary>Takes what arrives from the broker. Any thread may call; no call waits, allocates or throws.</summary>
public interface IArrivals
{
    /// <param name="topic">Where it came.</param>
    /// <param name="payload">Only lent; null where it was too long to be read.</param>
    /// <param name="length">How long it was, in bytes.</param>
    /// <param name="isRetained">Whether the broker had kept it from earlier.</param>
    void Arrived(string topic, byte[]? payload, int length, bool isRetained);
}
