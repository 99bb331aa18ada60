using System;

namespace NanoBattery.Files;

/// <summary>
/// One of a blob's two copies, as a file: "NB", the form, 0, the sequence number (4 bytes, low first), the blob, and a check
/// sum over all before it (4 bytes). A file that was cut, or that is another's, fails the check.
/// </summary>
internal sealed class BlobCopy
{
    internal const int HeadLength = 8;
    internal const int SumLength = 4;

    private const byte Form = 1;

    private readonly IFiles _files;
    private readonly byte[] _file;

    /// <param name="files">Where it lies.</param>
    /// <param name="largestBlob">In bytes.</param>
    internal BlobCopy(IFiles files, int largestBlob)
    {
        _files = files;
        _file = new byte[HeadLength + largestBlob + SumLength];
    }

    internal int LargestBlob => _file.Length - HeadLength - SumLength;

    /// <summary>Of the copy that was read or written last. It goes round after 4 thousand million writes.</summary>
    internal int Sequence { get; private set; }

    /// <summary>Reads the file, and checks it.</summary>
    /// <returns>The length of the blob, or -1 where there is no whole one.</returns>
    internal int Read(string fileName)
    {
        int length = _files.Length(fileName);
        int sumAt = length - SumLength;
        if (sumAt < HeadLength || length > _file.Length || _files.Read(fileName, 0, _file, 0, length) != length)
        {
            return -1;
        }

        bool isOurs = _file[0] == 'N' && _file[1] == 'B' && _file[2] == Form && _file[3] == 0;
        if (!isOurs || Number(sumAt) != (int)Crc32.Of(_file, sumAt))
        {
            return -1;
        }

        Sequence = Number(4);
        return sumAt - HeadLength;
    }

    /// <summary>Gives out the blob that was read.</summary>
    internal void CopyTo(byte[] buffer, int length)
    {
        Array.Copy(_file, HeadLength, buffer, 0, length);
    }

    /// <summary>Writes the file, and reads it back.</summary>
    /// <returns>Whether all of it is there.</returns>
    internal bool Write(string fileName, int sequence, byte[] blob, int length)
    {
        _file[0] = (byte)'N';
        _file[1] = (byte)'B';
        _file[2] = Form;
        _file[3] = 0;
        Put(4, sequence);
        Array.Copy(blob, 0, _file, HeadLength, length);
        int sumAt = HeadLength + length;
        int sum = (int)Crc32.Of(_file, sumAt);
        Put(sumAt, sum);
        return _files.Write(fileName, _file, 0, sumAt + SumLength) && Read(fileName) == length && Number(sumAt) == sum;
    }

    private int Number(int at) => _file[at] | (_file[at + 1] << 8) | (_file[at + 2] << 16) | (_file[at + 3] << 24);

    private void Put(int at, int number)
    {
        for (int i = 0; i < 4; i++)
        {
            _file[at + i] = (byte)(number >> (8 * i));
        }
    }
}
