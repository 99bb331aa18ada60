namespace NanoBattery.Web;

/// <summary>The seam to the connection of one client. No call throws.</summary>
public interface IWebLine
{
    /// <summary>Waits until bytes come.</summary>
    /// <param name="buffer">Where to.</param>
    /// <param name="offset">Where in it.</param>
    /// <param name="count">How many at most, from 1.</param>
    /// <param name="waitMs">How long to wait at most, from 1.</param>
    /// <returns>How many came; 0 where none did, or the client is gone.</returns>
    int Read(byte[] buffer, int offset, int count, int waitMs);

    /// <summary>Sends all of them.</summary>
    /// <param name="buffer">Where from.</param>
    /// <param name="offset">Where in it.</param>
    /// <param name="count">How many, from 1.</param>
    /// <param name="waitMs">How long to wait at most, from 1, while the client takes none.</param>
    /// <returns>False where it did not take them all.</returns>
    bool Write(byte[] buffer, int offset, int count, int waitMs);
}
