using System;
using NanoBattery.Update;

namespace NanoBattery.Tests;

/// <summary>A file system in memory, of a size, whose power can be cut at any write, in the middle of it.</summary>
public sealed class CutFiles : IUpdateFiles
{
    private const int MostFiles = 8;

    // On the interpreter an element of strings that nobody set is neither null nor a string.
    private readonly string[] _names = new string[MostFiles] { "", "", "", "", "", "", "", "" };
    private readonly byte[]?[] _contents = new byte[MostFiles][];

    private bool _isOff;

    /// <summary>Of all files together, bytes.</summary>
    public int Size { get; set; } = 100_000;

    /// <summary>Writes and deletions so far.</summary>
    public int Writes { get; private set; }

    /// <summary>The power goes at the write or deletion of this number, counted from 0; -1 lets it be.</summary>
    public int CutAt { get; set; } = -1;

    /// <summary>Bytes of that write that are done; of a deletion, more than 0 is all of it.</summary>
    public int TornBytes { get; set; }

    /// <summary>Whether what a torn write did not reach is gone, and not what was there before.</summary>
    public bool TearsOff { get; set; }

    /// <summary>Whether writes fail without a power cut.</summary>
    public bool RefusesWrites { get; set; }

    /// <summary>Writes to files whose name begins like this fail too.</summary>
    public string RefusedName { get; set; } = "-";

    public int FreeBytes
    {
        get
        {
            int free = Size;
            for (int i = 0; i < MostFiles; i++)
            {
                free -= _contents[i] == null ? 0 : _contents[i]!.Length;
            }

            return free;
        }
    }

    public int Length(string name)
    {
        byte[]? content = Content(name);
        return content == null ? -1 : content.Length;
    }

    public int Read(string name, int fileOffset, byte[] buffer, int offset, int count)
    {
        byte[]? content = Content(name);
        int left = content == null ? 0 : content.Length - fileOffset;
        count = count < left ? count : left;
        if (count <= 0)
        {
            return 0;
        }

        Array.Copy(content!, fileOffset, buffer, offset, count);
        return count;
    }

    public bool Write(string name, int fileOffset, byte[] buffer, int offset, int count)
    {
        bool isCut = IsCut();
        int done = isCut && TornBytes < count ? TornBytes : count;
        byte[] before = Content(name) ?? new byte[0];
        int length = before.Length > fileOffset + done ? before.Length : fileOffset + done;
        if (isCut && TearsOff)
        {
            length = fileOffset + done;
        }

        if (fileOffset > before.Length)
        {
            throw new ArgumentException("a file has no holes");
        }

        if (RefusesWrites || name.StartsWith(RefusedName) || FreeBytes < length - before.Length)
        {
            return false;
        }

        byte[] after = new byte[length];
        Array.Copy(before, after, before.Length < length ? before.Length : length);
        Array.Copy(buffer, offset, after, fileOffset, done);
        Put(name, after);
        Cut(isCut);
        return true;
    }

    public void Delete(string name)
    {
        bool isCut = IsCut();
        if (!isCut || TornBytes > 0)
        {
            Put(name, null);
        }

        Cut(isCut);
    }

    /// <summary>Puts a file in, as a cable would; null takes it away.</summary>
    public void Put(string name, byte[]? content)
    {
        int free = -1;
        for (int i = 0; i < MostFiles; i++)
        {
            if (_names[i] == name)
            {
                _contents[i] = content;
                return;
            }

            free = free < 0 && _names[i] == "" ? i : free;
        }

        _names[free] = name;
        _contents[free] = content;
    }

    /// <summary>The file itself, to be damaged.</summary>
    public byte[]? Content(string name)
    {
        for (int i = 0; i < MostFiles; i++)
        {
            if (_names[i] == name)
            {
                return _contents[i];
            }
        }

        return null;
    }

    /// <summary>The power is back.</summary>
    public void PowerOn()
    {
        _isOff = false;
        CutAt = -1;
    }

    private bool IsCut()
    {
        if (_isOff)
        {
            throw new PowerCutException();
        }

        Writes++;
        return Writes - 1 == CutAt;
    }

    private void Cut(bool isCut)
    {
        _isOff = isCut;
        if (isCut)
        {
            throw new PowerCutException();
        }
    }
}
