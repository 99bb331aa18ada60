using NanoBattery.Storage;

namespace NanoBattery.Files;

/// <summary>
/// A store over a board's files. A blob has two files, "history.a" and "history.b", which are written in turn; of those that
/// are whole the newer one counts. The one in force is never touched, so no power cut can take it: a write costs one write of
/// a file, and there is no moment between a delete and a move. The only buffer is made at the start; threads do not share it, so
/// each has a store of its own.
/// </summary>
public sealed class FileStore : IStore
{
    private const string First = ".a";
    private const string Second = ".b";

    private readonly BlobCopy _copy;
    private readonly IFiles _files;

    // Of the file in force; 0 where there is none.
    private int _sequence;

    /// <param name="files">Where the blobs lie.</param>
    /// <param name="largestBlob">In bytes; a larger one is not kept.</param>
    public FileStore(IFiles files, int largestBlob)
    {
        _files = files;
        _copy = new BlobCopy(files, largestBlob);
    }

    /// <summary>Why the last write that failed did; empty where none has. The old blob is still there.</summary>
    public string Trouble { get; private set; } = "";

    /// <summary>How many writes have failed since the start.</summary>
    public int FailedWrites { get; private set; }

    public int Read(string name, byte[] buffer)
    {
        string inForce = InForce(name);
        int length = inForce.Length == 0 ? 0 : _copy.Read(inForce);
        length = length < 0 ? 0 : length > buffer.Length ? buffer.Length : length;
        _copy.CopyTo(buffer, length);
        return length;
    }

    public void Write(string name, byte[] buffer, int length)
    {
        if (length > _copy.LargestBlob)
        {
            Fail(name + ": " + length + " bytes are more than the " + _copy.LargestBlob + " that there is room for; nothing is written");
            return;
        }

        string inForce = InForce(name);
        string target = inForce == name + First ? name + Second : name + First;
        if (!_copy.Write(target, _sequence + 1, buffer, length))
        {
            // What there is of it only takes room.
            _files.Delete(target);
            Fail(name + ": the file system is full or worn; the old one stays");
        }
    }

    /// <summary>The file that counts, or empty where there is none.</summary>
    private string InForce(string name)
    {
        bool hasFirst = _copy.Read(name + First) >= 0;
        int sequence = hasFirst ? _copy.Sequence : 0;
        bool hasSecond = _copy.Read(name + Second) >= 0;

        // By their difference, so that the number may go round.
        bool isSecond = hasSecond && (!hasFirst || _copy.Sequence - sequence > 0);
        _sequence = isSecond ? _copy.Sequence : sequence;
        return isSecond ? name + Second : hasFirst ? name + First : "";
    }

    private void Fail(string why)
    {
        Trouble = why;
        FailedWrites++;
    }
}
