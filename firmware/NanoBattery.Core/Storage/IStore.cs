namespace NanoBattery.Storage;

/// <summary>
/// The seam to what survives a restart: small blobs by name. Flash wears: whoever writes through it says how often.
/// No call throws; a store that cannot do its work keeps nothing.
/// </summary>
public interface IStore
{
    /// <summary>Puts the blob, up to the buffer's length, into <paramref name="buffer"/>.</summary>
    /// <param name="name">Letters only.</param>
    /// <param name="buffer">Where to.</param>
    /// <returns>Its length, or 0 where there is none.</returns>
    int Read(string name, byte[] buffer);

    /// <summary>Replaces the blob as a whole: after a power cut there is the old one or the new one.</summary>
    void Write(string name, byte[] buffer, int length);
}
