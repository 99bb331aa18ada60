namespace NanoBattery.Updates;

/// <summary>
/// The seam to a file on a web server. Only the updates' thread calls it. A call may wait for the network, as long as that takes;
/// it does not throw.
/// </summary>
public interface IDownload
{
    /// <summary>Bytes that the open answer brings; -1 where the server does not say.</summary>
    int Length { get; }

    /// <summary>Asks for a file from a byte on. What was open is closed.</summary>
    /// <param name="url">It begins with http://.</param>
    /// <param name="fromByte">0 asks for all of it.</param>
    /// <returns>The server's status: 200 brings all, 206 what begins at that byte; 0 where no server answered.</returns>
    int Open(string url, int fromByte);

    /// <returns>How many bytes came; 0 at the end; -1 where the connection is lost.</returns>
    int Read(byte[] buffer);

    /// <summary>Ends it, also where nothing is open.</summary>
    void Close();
}
