using System;
using System.Collections;
using NanoBattery.Files;

namespace NanoBattery.Tests;

/// <summary>A file system that loses its power in a certain call, that can be full, and that counts what wears it.</summary>
public sealed class MemoryFiles : IFiles
{
    /// <summary>What a write leaves that was cut: the old file, none, or so many bytes of the new one.</summary>
    public const int OldStays = -2, NothingStays = -1;

    private readonly ArrayList _names = new ArrayList();
    private readonly ArrayList _contents = new ArrayList();
    private int _cutAfter = int.MaxValue;
    private int _cutAfterChange = int.MaxValue;
    private int _torn;

    public int Room { get; set; } = int.MaxValue;

    /// <summary>Cannot be deleted or moved, nor written.</summary>
    public string Stuck { get; set; } = "";

    /// <summary>Takes a write for done, and keeps a wrong byte of it.</summary>
    public bool IsWorn { get; set; }

    /// <summary>Of all kinds.</summary>
    public int Calls { get; private set; }

    /// <summary>Those that write, move or delete.</summary>
    public int Changes { get; private set; }

    /// <summary>Whether the power is gone.</summary>
    public bool IsOff { get; private set; }

    /// <summary>Of files.</summary>
    public int Writes { get; private set; }

    public int Count => _names.Count;

    /// <summary>Cuts the power in the n-th call from now on.</summary>
    /// <param name="call">From 1.</param>
    /// <param name="torn">What a write leaves. A move or a delete is done if this is not below 0.</param>
    public MemoryFiles CutIn(int call, int torn)
    {
        _cutAfter = Calls + call;
        _torn = torn;
        return this;
    }

    /// <summary>Cuts the power in the n-th call from now on that writes, moves or deletes.</summary>
    public MemoryFiles CutInChange(int change, int torn)
    {
        _cutAfterChange = Changes + change;
        _torn = torn;
        return this;
    }

    /// <summary>The power is back.</summary>
    public MemoryFiles PowerOn()
    {
        _cutAfter = int.MaxValue;
        _cutAfterChange = int.MaxValue;
        IsOff = false;
        return this;
    }

    public byte[]? Content(string name) => Find(name) < 0 ? null : (byte[])_contents[Find(name)]!;

    public MemoryFiles Put(string name, byte[] content)
    {
        Remove(name);
        _names.Add(name);
        _contents.Add(Part(content, 0, content.Length));
        return this;
    }

    public MemoryFiles Put(string name, string ascii) => Put(name, Ascii.Bytes(ascii));

    public MemoryFiles Copy()
    {
        MemoryFiles copy = new MemoryFiles();
        for (int i = 0; i < _names.Count; i++)
        {
            copy.Put((string)_names[i]!, (byte[])_contents[i]!);
        }

        return copy;
    }

    public int Length(string name)
    {
        Begin();
        byte[]? content = Content(name);
        return content == null ? -1 : content.Length;
    }

    public int Read(string name, int at, byte[] buffer, int offset, int count)
    {
        Begin();
        byte[]? content = Content(name);
        int rest = content == null || at > content.Length ? 0 : content.Length - at;
        int taken = rest < count ? rest : count;
        if (taken > 0)
        {
            Array.Copy(content!, at, buffer, offset, taken);
        }

        return taken;
    }

    public bool Write(string name, byte[] buffer, int offset, int count)
    {
        Writes++;
        bool isCut = IsCutInChange();
        if (isCut && _torn != OldStays)
        {
            Remove(name);
            if (_torn >= 0)
            {
                Put(name, Part(buffer, offset, _torn < count ? _torn : count));
            }
        }

        Fall(isCut);
        if (name == Stuck)
        {
            return false;
        }

        Remove(name);
        int room = Room > Used ? Room - Used : 0;
        Put(name, Part(buffer, offset, room < count ? room : count));
        if (IsWorn && count > 0)
        {
            Content(name)![count / 2] ^= 1;
        }

        return room >= count;
    }

    public bool Move(string from, string to)
    {
        bool isCut = IsCutInChange();
        bool isDone = Find(from) >= 0 && Find(to) < 0 && from != Stuck && (!isCut || _torn >= 0);
        if (isDone)
        {
            Put(to, Content(from)!);
            Remove(from);
        }

        Fall(isCut);
        return isDone;
    }

    public bool Delete(string name)
    {
        bool isCut = IsCutInChange();
        if (name != Stuck && (!isCut || _torn >= 0))
        {
            Remove(name);
        }

        Fall(isCut);
        return name != Stuck || Find(name) < 0;
    }

    private int Used
    {
        get
        {
            int used = 0;
            for (int i = 0; i < _contents.Count; i++)
            {
                used += ((byte[])_contents[i]!).Length;
            }

            return used;
        }
    }

    private void Begin()
    {
        Fall(IsCut());
    }

    private bool IsCut()
    {
        Calls++;
        IsOff |= Calls >= _cutAfter;
        return IsOff;
    }

    private bool IsCutInChange()
    {
        Changes++;
        IsOff |= Changes >= _cutAfterChange;
        return IsCut();
    }

    private static void Fall(bool isCut)
    {
        if (isCut)
        {
            throw new PowerCut();
        }
    }

    private int Find(string name)
    {
        for (int i = 0; i < _names.Count; i++)
        {
            if (name.Equals(_names[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private void Remove(string name)
    {
        int at = Find(name);
        if (at >= 0)
        {
            _names.RemoveAt(at);
            _contents.RemoveAt(at);
        }
    }

    private static byte[] Part(byte[] bytes, int offset, int count)
    {
        byte[] part = new byte[count];
        Array.Copy(bytes, offset, part, 0, count);
        return part;
    }
}
