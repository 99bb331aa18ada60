namespace NanoBattery.Web;

/// <summary>The seam to the connection of one client. No call throws.</summary>
public interface IWebLine
{
    /// <summary>Whether further clients are connected, and wait for the end of this one.</summary>
    bool AreOthersWaiting { get; }

    /// <summary>Waits until bytes come.</summary>
    /// <param name="buffer">Where to.</param>
    /// <param name="offset">Where in it.</param>
    /// <param name="count">How many at most, from 1.</param>
    /// <param name="waitMs">How long to wait at most, from 1.</param>
    /// <returns>How many came; 0 where none did in that time; below 0 where the client is gone.</returns>
    int Read(byte[] buffer, int offset, int count, int waitMs);

    /// <summary>Sends what the client takes.</summary>
    /// <param name="buffer">Where from.</param>
    /// <param name="offset">Where in it.</param>
    /// <param name="count">How many at most, from 1.</param>
    /// <param name="waitMs">How long to wait at most, from 1, while it takes none.</param>
    /// <returns>How many it took; 0 where it took none in that time; below 0 where it is gone.</returns>
    int Write(byte[] buffer, int offset, int count, int waitMs);
}
