using System;
using NanoBattery.Update;

namespace NanoBattery.Tests;

/// <summary>An interpreter that checks what it is told to load by a sum, as the board's does, and notes what it is told to start.</summary>
public sealed class StubHost : IPartHost
{
    /// <summary>What becomes of the application that was started.</summary>
    public delegate void Life();

    public int FreeMemoryBytes { get; set; } = 1_000_000;

    /// <summary>How many parts were loaded.</summary>
    public int Loaded { get; private set; }

    /// <summary>The last part that was loaded.</summary>
    public byte[] LastPart { get; private set; } = new byte[0];

    /// <summary>Loading this part, counted from 0, throws.</summary>
    public int RefusedPart { get; set; } = -1;

    /// <summary>What was started.</summary>
    public string Entry { get; private set; } = "";

    public bool HasEntry { get; set; } = true;

    public Life? Main { get; set; }

    public void Load(byte[] part)
    {
        if (Loaded == RefusedPart || part[part.Length - 1] != Baked.SumOf(part))
        {
            throw new ArgumentException("part");
        }

        Loaded++;
        LastPart = part;
    }

    public bool Run(string entryType)
    {
        Entry = entryType;
        if (HasEntry && Main != null)
        {
            Main();
        }

        return HasEntry;
    }
}
