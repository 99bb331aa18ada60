namespace NanoBattery.Network;

/// <summary>The seam to whoever watches over a thread.</summary>
public interface IHeartbeat
{
    /// <summary>The thread lives. A call neither waits nor throws.</summary>
    void Note();
}
