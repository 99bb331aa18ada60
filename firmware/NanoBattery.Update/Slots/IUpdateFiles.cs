namespace NanoBattery.Update;

/// <summary>
/// The seam to the file system of a board. Each call may be the last before a power cut: of a write that was under way a
/// beginning is there; a deletion was done or was not. No call throws.
/// </summary>
public interface IUpdateFiles
{
    /// <summary>Bytes that files may still take, or a careful guess.</summary>
    int FreeBytes { get; }

    /// <summary>Bytes of a file, or -1 where there is none.</summary>
    /// <param name="name">Small letters, digits, - and a dot, 16 characters at most.</param>
    int Length(string name);

    /// <summary>Reads from a place in a file.</summary>
    /// <returns>How many bytes were read: fewer where the file ends, 0 where there is none.</returns>
    int Read(string name, int fileOffset, byte[] buffer, int offset, int count);

    /// <summary>Writes from a place in a file on, which is in it or at its end. Makes the file where there is none.</summary>
    /// <returns>False where the bytes are not there now.</returns>
    bool Write(string name, int fileOffset, byte[] buffer, int offset, int count);

    /// <summary>Deletes a file, if there is one.</summary>
    void Delete(string name);
}
