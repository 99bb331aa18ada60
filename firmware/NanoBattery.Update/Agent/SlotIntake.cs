namespace NanoBattery.Update;

/// <summary>Receives a bundle into a slot, piece by piece. What will be refused in the end is refused with its head.</summary>
internal sealed class SlotIntake
{
    private readonly IUpdateFiles _files;
    private readonly SlotReader _reader;
    private readonly BundleHead _head = new BundleHead();
    private readonly long _firmware;
    private int _length;
    private int _newerThan;

    internal SlotIntake(IUpdateFiles files, SlotReader reader, long firmware)
    {
        _files = files;
        _reader = reader;
        _firmware = firmware;
    }

    /// <summary>The slot that is being filled, or none.</summary>
    internal int Slot { get; private set; }

    internal int Stored { get; private set; }

    internal bool IsWhole => Stored == _length;

    /// <param name="slot">Which slot to fill.</param>
    /// <param name="length">Of the whole bundle, bytes.</param>
    /// <param name="newerThan">The bundle's version must be higher.</param>
    internal void Begin(int slot, int length, int newerThan)
    {
        _files.Delete(Slots.FileOf(slot));
        Open(slot, length, newerThan);
    }

    /// <summary>Goes on with what is in the slot. A file that ends in its head is too short to be worth keeping.</summary>
    internal Refusal Resume(int slot, int length, int newerThan)
    {
        Open(slot, length, newerThan);
        Stored = _files.Length(Slots.FileOf(slot));
        if (_reader.ReadHead(slot) != Refusal.None || CheckHead(_reader.HeadBytes, _reader.Manifest.HeadLength) != Refusal.None)
        {
            return GiveUp(Refusal.NoImage);
        }

        return Refusal.None;
    }

    internal Refusal Store(byte[] data, int offset, int length)
    {
        if (offset != Stored)
        {
            return Refusal.WrongOffset;
        }

        if (length > _length - Stored)
        {
            return GiveUp(Refusal.TooLong);
        }

        Refusal refusal = CheckHead(data, length);
        if (refusal != Refusal.None)
        {
            return GiveUp(refusal);
        }

        if (!_files.Write(Slots.FileOf(Slot), offset, data, 0, length))
        {
            return GiveUp(Refusal.WriteFailed);
        }

        Stored += length;
        return Refusal.None;
    }

    /// <summary>Reads the bundle back and checks all of it.</summary>
    internal Refusal Check()
    {
        Refusal refusal = _reader.Check(Slot);
        return refusal == Refusal.None ? _reader.Manifest.For(_newerThan, _firmware) : refusal;
    }

    /// <summary>The slot has its bundle.</summary>
    internal void Close()
    {
        Slot = Slots.None;
        Stored = 0;
    }

    internal Refusal GiveUp(Refusal refusal)
    {
        _files.Delete(Slots.FileOf(Slot));
        Close();
        return refusal;
    }

    private void Open(int slot, int length, int newerThan)
    {
        Slot = slot;
        Stored = 0;
        _length = length;
        _newerThan = newerThan;
        _head.Clear();
    }

    private Refusal CheckHead(byte[] data, int length)
    {
        if (_head.IsComplete)
        {
            return Refusal.None;
        }

        _head.Take(data, 0, length);
        if (_head.Refusal != Refusal.None || !_head.IsComplete)
        {
            return _head.Refusal;
        }

        return _head.Manifest.BundleLength == _length ? _head.Manifest.For(_newerThan, _firmware) : Refusal.BadManifest;
    }
}
