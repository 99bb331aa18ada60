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
    private readonly SlotIntake _intake;
    private readonly int _runningSlot;

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
        _intake = new SlotIntake(files, _reader, firmware);
        _runningSlot = runningSlot;
        _states.Read();
    }

    public int GoodVersion => State.GoodVersion;

    public int TrialVersion => State.ReasonVersion;

    public Refusal TrialRefusal => State.Reason;

    public int StoredBytes => _intake.Stored;

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
        Refusal refusal = Prepare(length);
        if (refusal == Refusal.None)
        {
            _intake.Begin(SpareSlot(), length, State.HighestVersion);
        }

        return refusal;
    }

    public Refusal ResumeUpdateSession(int length)
    {
        int stored = _files.Length(Slots.FileOf(SpareSlot()));
        if (stored <= 0 || stored > length)
        {
            return Refusal.NoImage;
        }

        Refusal refusal = Prepare(length);
        return refusal == Refusal.None ? _intake.Resume(SpareSlot(), length, State.HighestVersion) : refusal;
    }

    public Refusal StoreImageChunk(byte[] data, int offset, int length) =>
        _intake.Slot == Slots.None ? Refusal.NoSession : _intake.Store(data, offset, length);

    public Refusal CompleteUpdateSession()
    {
        if (_intake.Slot == Slots.None)
        {
            return Refusal.NoSession;
        }

        if (!_intake.IsWhole)
        {
            return Refusal.Incomplete;
        }

        Refusal refusal = _intake.Check();
        if (refusal != Refusal.None)
        {
            return _intake.GiveUp(refusal);
        }

        State.SetTrial(_intake.Slot, _reader.Manifest.Version, _reader.HeadDigest());
        if (!_states.Write())
        {
            return _intake.GiveUp(Refusal.WriteFailed);
        }

        _intake.Close();
        return Refusal.None;
    }

    public void AbortUpdateSession()
    {
        if (_intake.Slot != Slots.None)
        {
            _intake.GiveUp(Refusal.None);
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

    /// <summary>Looks whether a bundle can be received, and gives up a trial that has not begun.</summary>
    private Refusal Prepare(int length)
    {
        _intake.Close();
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

        if (State.TrialSlot == Slots.None)
        {
            return Refusal.None;
        }

        State.EndTrial();
        return _states.Write() ? Refusal.None : Refusal.WriteFailed;
    }
}
