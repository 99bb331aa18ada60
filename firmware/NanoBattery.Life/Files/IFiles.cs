namespace NanoBattery.Files;

/// <summary>
/// The seam to a board's files. No call throws. The power may go in any call: a file that was being written is then a
/// beginning of what it should be, or empty, or not there; a file that was being moved stands under the one name or the other.
/// </summary>
public interface IFiles
{
    /// <summary>Its length in bytes, or -1 where there is no such file.</summary>
    int Length(string name);

    /// <summary>Puts up to <paramref name="count"/> bytes, from <paramref name="at"/> in the file, into the buffer.</summary>
    /// <returns>The number of bytes read: 0 at the end, and where it cannot be read.</returns>
    int Read(string name, int at, byte[] buffer, int offset, int count);

    /// <summary>Writes the file anew.</summary>
    /// <returns>False where not all of it was written, as for want of room; then it may be cut.</returns>
    bool Write(string name, byte[] buffer, int offset, int count);

    /// <summary>Renames a file. There must be none of the new name.</summary>
    bool Move(string from, string to);

    /// <returns>False where it is still there. True also where there was none.</returns>
    bool Delete(string name);
}
