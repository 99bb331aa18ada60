using System;

namespace NanoBattery.Update;

/// <summary>
/// Updates by two slots on a file system. The good slot is never written: a bundle goes into the other one, and is good only
/// when it confirmed itself. One thread uses it.
/// </summary>
public sealed class SlotUpdates : IUpdateAgent
{
    /// <summary>Bytes of the file system that an update leaves free, for the state's copies and for the blocks that files begin.</summary>
    public const int SpareBytes = 16 * 1024;

    private readonly IUpdateFiles _files;
    private readonly StateFile _states;
    private readonly SlotReader _reader;
    private readonly BundleHead _head = new BundleHead();
    private readonly long _firmware;
    private readonly int _runningSlot;
    private int _slot;
    private int _length;

    /// <param name="files">Where the slots are.</param>
    /// <param name="key">The board's, 32 bytes.</param>
    /// <param name="firmware">Of the board; see <see cref="Firmware"/>.</param>
    /// <param name="runningSlot">The slot that the loader started.</param>
    /// <exception cref="ArgumentException">The key has another length.</exception>
    public SlotUpdates(IUpdateFiles files, byte[] key, long firmware, int runningSlot)
    {
        if (key.Length != BundleFormat.KeyLength)
        {
            throw new ArgumentException("key: must be 32 bytes");
        }

        _files = files;
        _states = new StateFile(files);
        _reader = new SlotReader(files, key);
        _firmware = firmware;
        _runningSlot = runningSlot;
        _states.Read();
    }

    public int GoodVersion => State.GoodVersion;

    public int TrialVersion => State.ReasonVersion;

    public Refusal TrialRefusal => State.Reason;

    public int StoredBytes { get; private set; }

    private SlotState State => _states.State;

    private bool IsOnTrial => State.TrialSlot != Slots.None && State.TrialSlot == _runningSlot && State.TrialStarts > 0;

    public UpdateStatus GetStatus()
    {
        if (State.TrialSlot == Slots.None)
        {
            return State.GoodSlot == Slots.None ? UpdateStatus.Unknown : UpdateStatus.Confirmed;
        }

        if (State.TrialStarts >= Loader.MostTrialStarts && (!IsOnTrial || State.Reason == Refusal.Reverted))
        {
            return UpdateStatus.RollbackPending;
        }

        return IsOnTrial ? UpdateStatus.Testing : UpdateStatus.TestPending;
    }

    public Refusal StartUpdateSession(int length)
    {
        Refusal refusal = Open(length);
        if (refusal == Refusal.None)
        {
            _files.Delete(Slots.FileOf(_slot));
        }

        return refusal;
    }

    public Refusal ResumeUpdateSession(int length)
    {
        int slot = SpareSlot();
        int stored = _files.Length(Slots.FileOf(slot));
        if (stored <= 0 || stored > length)
        {
            return Refusal.NoImage;
        }

        Refusal refusal = Open(length);
        if (refusal != Refusal.None)
        {
            return refusal;
        }

        // The head goes through the same check as if it came now; a file that ends in it is too short to be worth keeping.
        if (_reader.ReadHead(slot) != Refusal.None || CheckHead(_reader.HeadBytes, _reader.Manifest.HeadLength) != Refusal.None)
        {
            return GiveUp(Refusal.NoImage);
        }

        StoredBytes = stored;
        return Refusal.None;
    }

    public Refusal StoreImageChunk(byte[] data, int offset, int length)
    {
        if (_slot == Slots.None)
        {
            return Refusal.NoSession;
        }

        if (offset != StoredBytes)
        {
            return Refusal.WrongOffset;
        }

        if (length > _length - StoredBytes)
        {
            return GiveUp(Refusal.TooLong);
        }

        Refusal refusal = CheckHead(data, length);
        if (refusal != Refusal.None)
        {
            return GiveUp(refusal);
        }

        if (!_files.Write(Slots.FileOf(_slot), offset, data, 0, length))
        {
            return GiveUp(Refusal.WriteFailed);
        }

        StoredBytes += length;
        return Refusal.None;
    }

    public Refusal CompleteUpdateSession()
    {
        if (_slot == Slots.None)
        {
            return Refusal.NoSession;
        }

        if (StoredBytes < _length)
        {
            return Refusal.Incomplete;
        }

        Refusal refusal = _reader.Check(_slot);
        if (refusal == Refusal.None)
        {
            refusal = _reader.Manifest.For(State.HighestVersion, _firmware);
        }

        if (refusal != Refusal.None)
        {
            return GiveUp(refusal);
        }

        State.SetTrial(_slot, _reader.Manifest.Version, _reader.HeadDigest());
        if (!_states.Write())
        {
            return GiveUp(Refusal.WriteFailed);
        }

        _slot = Slots.None;
        return Refusal.None;
    }

    public void AbortUpdateSession()
    {
        if (_slot != Slots.None)
        {
            GiveUp(Refusal.None);
        }
    }

    public Refusal ConfirmDeploymentImage()
    {
        if (!IsOnTrial || State.Reason == Refusal.Reverted)
        {
            return Refusal.NoTrial;
        }

        State.Confirm();
        return _states.Write() ? Refusal.None : Refusal.WriteFailed;
    }

    public Refusal RequestDeploymentRevert()
    {
        if (!IsOnTrial)
        {
            return Refusal.NoTrial;
        }

        State.TrialStarts = Loader.MostTrialStarts;
        State.Reason = Refusal.Reverted;
        return _states.Write() ? Refusal.None : Refusal.WriteFailed;
    }

    private int SpareSlot() => Slots.Other(State.GoodSlot == Slots.None ? _runningSlot : State.GoodSlot);

    private Refusal Open(int length)
    {
        _slot = Slots.None;
        StoredBytes = 0;
        int slot = SpareSlot();
        if (slot == _runningSlot)
        {
            return Refusal.Busy;
        }

        if (length < BundleFormat.ShortestBundle)
        {
            return Refusal.Truncated;
        }

        if (length > BundleFormat.LongestBundle)
        {
            return Refusal.TooLarge;
        }

        // What the slot holds now makes room for what comes, or is a part of it.
        int held = _files.Length(Slots.FileOf(slot));
        if ((long)_files.FreeBytes + (held > 0 ? held : 0) < length + SpareBytes)
        {
            return Refusal.NoRoom;
        }

        if (State.TrialSlot != Slots.None)
        {
            State.EndTrial();
            if (!_states.Write())
            {
                return Refusal.WriteFailed;
            }
        }

        _slot = slot;
        _length = length;
        _head.Clear();
        return Refusal.None;
    }

    /// <summary>Refuses as early as possible what would be refused in the end.</summary>
    private Refusal CheckHead(byte[] data, int length)
    {
        if (_head.IsComplete)
        {
            return Refusal.None;
        }

        _head.Take(data, 0, length);
        if (_head.Refusal != Refusal.None)
        {
            return _head.Refusal;
        }

        if (!_head.IsComplete)
        {
            return Refusal.None;
        }

        if (_head.Manifest.BundleLength != _length)
        {
            return Refusal.BadManifest;
        }

        return _head.Manifest.For(State.HighestVersion, _firmware);
    }

    private Refusal GiveUp(Refusal refusal)
    {
        _files.Delete(Slots.FileOf(_slot));
        _slot = Slots.None;
        StoredBytes = 0;
        return refusal;
    }
}
