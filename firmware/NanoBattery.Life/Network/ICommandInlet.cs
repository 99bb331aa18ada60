namespace NanoBattery.Network;

/// <summary>Takes commands that arrived, for the board to find in its own time. Any thread may put one; no call throws.</summary>
public interface ICommandInlet
{
    /// <summary>Puts a command behind those that wait.</summary>
    /// <param name="topic">Where it came.</param>
    /// <param name="payload">What of it was read, or null; beyond what is kept it is cut.</param>
    /// <param name="length">How long it was, in bytes.</param>
    /// <param name="isRetained">Whether the broker had kept it from earlier.</param>
    void Put(string topic, byte[]? payload, int length, bool isRetained);
}
