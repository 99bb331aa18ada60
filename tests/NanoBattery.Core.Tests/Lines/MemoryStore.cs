using System;
using NanoBattery.Storage;

namespace NanoBattery.Tests;

/// <summary>A store with room for one blob, which counts how often it is written and can lose what it is given.</summary>
public sealed class MemoryStore : IStore
{
    private string _name = "";

    /// <summary>What it holds, for a test to put in and to damage.</summary>
    public byte[] Blob { get; set; } = new byte[0];

    /// <summary>Lost ones too: the flash wears all the same.</summary>
    public int Writes { get; private set; }

    /// <summary>As if the power went before a write was done.</summary>
    public bool LosesWrites { get; set; }

    /// <summary>Puts in what another version of the firmware might have left.</summary>
    public void Put(string name, byte[] blob)
    {
        _name = name;
        Blob = blob;
    }

    public int Read(string name, byte[] buffer)
    {
        if (name != _name)
        {
            return 0;
        }

        // The least that a store may tell: a blob too long for the buffer looks as long as the buffer.
        int length = Blob.Length < buffer.Length ? Blob.Length : buffer.Length;
        Array.Copy(Blob, 0, buffer, 0, length);
        return length;
    }

    public void Write(string name, byte[] buffer, int length)
    {
        Writes++;
        if (!LosesWrites)
        {
            _name = name;
            Blob = new byte[length];
            Array.Copy(buffer, 0, Blob, 0, length);
        }
    }
}
