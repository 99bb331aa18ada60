using System;

namespace NanoBattery.Update;

/// <summary>The application out of a slot: its parts are read and checked, then loaded and started.</summary>
internal sealed class Application
{
    private readonly SlotReader _reader;
    private readonly IPartHost _host;
    private byte[]?[] _parts = new byte[0][];
    private string _entryType = "";

    internal Application(SlotReader reader, IPartHost host)
    {
        _reader = reader;
        _host = host;
    }

    /// <summary>Where it was read from, or none.</summary>
    internal int Slot { get; private set; }

    internal int Version { get; private set; }

    /// <summary>Reads a slot that is on trial: it must fit the memory, and each part be what was sealed.</summary>
    internal Refusal ReadTrial(int slot, byte[] headDigest)
    {
        Refusal refusal = ReadHead(slot, headDigest);
        if (refusal == Refusal.None && !FitsMemory(_reader.Manifest))
        {
            return Refusal.MemoryShort;
        }

        return refusal == Refusal.None ? ReadParts(slot, true) : refusal;
    }

    /// <summary>
    /// Reads a slot that is good, whatever the memory: what was good here fitted here. To digest its parts takes ten times as
    /// long as to add their bytes up, half a minute of each start, as estimated. The interpreter holds each against a check sum
    /// of its own; where it refused one, the next start is thorough.
    /// </summary>
    internal Refusal ReadGood(int slot, byte[] headDigest, bool isThorough)
    {
        Refusal refusal = ReadHead(slot, headDigest);
        return refusal == Refusal.None ? ReadParts(slot, isThorough) : refusal;
    }

    /// <returns>Why it came back.</returns>
    internal Refusal Run()
    {
        try
        {
            for (int i = 0; i < _parts.Length; i++)
            {
                _host.Load(_parts[i]!);
                _parts[i] = null;
            }
        }
        catch (Exception)
        {
            return Refusal.LoadFailed;
        }

        try
        {
            return _host.Run(_entryType) ? Refusal.Ended : Refusal.EntryMissing;
        }
        catch (Exception)
        {
            return Refusal.Crashed;
        }
    }

    private Refusal ReadHead(int slot, byte[] headDigest)
    {
        Refusal refusal = _reader.ReadHead(slot);
        if (refusal != Refusal.None)
        {
            return refusal;
        }

        // The head was sealed when the slot was taken, and it vouches for the parts: each byte is digested once, not twice.
        return Digests.AreSame(_reader.HeadDigest(), 0, headDigest, 0, headDigest.Length) ? Refusal.None : Refusal.PartDamaged;
    }

    /// <summary>Beside its bytes an assembly takes tables: a seventh to a half of them, as measured.</summary>
    private bool FitsMemory(Manifest manifest) =>
        _host.FreeMemoryBytes >= manifest.PartBytes + manifest.PartBytes / 2 + Loader.SpareMemoryBytes;

    /// <summary>All parts are read before the first is loaded: what is loaded would stand in the way of the other slot's.</summary>
    private Refusal ReadParts(int slot, bool isThorough)
    {
        Manifest manifest = _reader.Manifest;
        try
        {
            _parts = new byte[manifest.PartCount][];
            for (int i = 0; i < _parts.Length; i++)
            {
                _parts[i] = _reader.ReadPart(slot, manifest.Part(i), isThorough);
                if (_parts[i] == null)
                {
                    _parts = new byte[0][];
                    return Refusal.PartDamaged;
                }
            }
        }
        catch (Exception)
        {
            // No single piece of memory is as large as the part.
            _parts = new byte[0][];
            return Refusal.MemoryShort;
        }

        Slot = slot;
        Version = manifest.Version;
        _entryType = manifest.EntryType;
        return Refusal.None;
    }
}
