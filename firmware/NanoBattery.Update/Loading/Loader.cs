using System;

namespace NanoBattery.Update;

/// <summary>
/// Decides at each start of the board which slot runs, and starts it. A trial is counted before it begins, so that whatever it
/// does, a power cut included, it runs <see cref="MostTrialStarts"/> times at most without being confirmed.
/// </summary>
public sealed class Loader
{
    public const int MostTrialStarts = 2;

    /// <summary>Bytes of memory that an application must have left when it is loaded.</summary>
    public const int SpareMemoryBytes = 96 * 1024;

    private readonly IPartHost _host;
    private readonly StateFile _states;
    private readonly SlotReader _reader;
    private readonly bool _hasKey;
    private byte[]?[] _parts = new byte[0][];
    private string _entryType = "";

    /// <param name="files">Where the slots are.</param>
    /// <param name="host">What loads and starts.</param>
    /// <param name="key">The board's; only for slots of which no state is kept. Without one, such slots are not started.</param>
    public Loader(IUpdateFiles files, IPartHost host, byte[]? key)
    {
        _host = host;
        _states = new StateFile(files);
        _reader = new SlotReader(files, key ?? new byte[0]);
        _hasKey = key != null;
    }

    /// <summary>The slot that was chosen, or none.</summary>
    public int Slot { get; private set; }

    /// <summary>Of what was chosen.</summary>
    public int Version { get; private set; }

    public bool IsTrial { get; private set; }

    /// <summary>Why something else was not chosen, or none.</summary>
    public Refusal Reason { get; private set; }

    /// <summary>Chooses a slot and reads and checks its parts.</summary>
    /// <returns>The slot, or none where nothing can be started.</returns>
    public int Choose()
    {
        if (!_states.Read())
        {
            Reason = Refusal.StateLost;
            Recover();
        }

        if (!TryTrial() && !TryGood() && Recover() && !TryTrial())
        {
            TryGood();
        }

        return Slot;
    }

    /// <summary>
    /// Loads what was chosen and calls its Main. When this returns, the board must restart: nothing can be unloaded.
    /// </summary>
    /// <returns>Why it came back.</returns>
    public Refusal Start()
    {
        if (Slot == Slots.None)
        {
            return Refusal.NoImage;
        }

        Refusal end = LoadAndRun();
        if (IsTrial)
        {
            NoteEnd(end);
        }
        else if (end == Refusal.LoadFailed)
        {
            NoteSuspicion();
        }

        return end;
    }

    private void NoteEnd(Refusal end)
    {
        // What it said against itself counts more than how it ended.
        if (_states.Read() && _states.State.TrialSlot == Slot && _states.State.Reason == Refusal.None)
        {
            _states.State.Reason = end;
            _states.Write();
        }
    }

    private void NoteSuspicion()
    {
        if (_states.Read() && !_states.State.IsSuspect)
        {
            _states.State.IsSuspect = true;
            _states.Write();
        }
    }

    private bool TryTrial()
    {
        SlotState state = _states.State;
        if (state.TrialSlot == Slots.None)
        {
            return false;
        }

        if (state.TrialStarts >= MostTrialStarts)
        {
            return Return(state.Reason == Refusal.None ? Refusal.NotConfirmed : state.Reason);
        }

        state.TrialStarts++;
        if (!_states.Write())
        {
            // What cannot be counted is not tried.
            Reason = Refusal.WriteFailed;
            return false;
        }

        Refusal refusal = Prepare(state.TrialSlot, state.TrialDigest, true);
        if (refusal != Refusal.None)
        {
            return Return(refusal);
        }

        IsTrial = true;
        return true;
    }

    private bool Return(Refusal reason)
    {
        Reason = reason;
        _states.State.Reason = reason;
        _states.State.EndTrial();
        _states.Write();
        return false;
    }

    private bool TryGood()
    {
        SlotState state = _states.State;
        if (state.GoodSlot == Slots.None)
        {
            return false;
        }

        // To digest a good slot's parts would cost half a minute of each start. The interpreter holds each against a check sum
        // of its own; where it refuses one, the next start is thorough.
        Refusal refusal = Prepare(state.GoodSlot, state.GoodDigest, state.IsSuspect);
        if (refusal != Refusal.None)
        {
            Reason = refusal;
            return false;
        }

        return true;
    }

    /// <summary>
    /// Makes a state from the bundles themselves, where there is none or where what it calls good is damaged: a bundle with a
    /// true seal is better than nothing. Of two, the older one is good, and the newer one has its trial.
    /// </summary>
    private bool Recover()
    {
        byte[] digestA = new byte[Sha256.DigestLength];
        byte[] digestB = new byte[Sha256.DigestLength];
        int versionA = Adopt(Slots.A, digestA);
        int versionB = Adopt(Slots.B, digestB);
        if (versionA == 0 && versionB == 0)
        {
            return false;
        }

        bool isAGood = versionB == 0 || (versionA != 0 && versionA <= versionB);
        int goodSlot = isAGood ? Slots.A : Slots.B;
        int goodVersion = isAGood ? versionA : versionB;
        int newVersion = isAGood ? versionB : versionA;
        byte[] goodDigest = isAGood ? digestA : digestB;
        SlotState state = _states.State;
        state.EndTrial();
        state.SetGood(goodSlot, goodVersion, goodDigest);
        state.HighestVersion = goodVersion > state.HighestVersion ? goodVersion : state.HighestVersion;
        if (newVersion > state.HighestVersion)
        {
            state.SetTrial(Slots.Other(goodSlot), newVersion, isAGood ? digestB : digestA);
        }

        if (!_states.Write())
        {
            // It starts all the same, and is found again at the next start.
            state.EndTrial();
            state.SetGood(goodSlot, goodVersion, goodDigest);
        }

        return true;
    }

    /// <returns>The version of a slot whose bundle is whole and sealed with the board's key, or 0.</returns>
    private int Adopt(int slot, byte[] digest)
    {
        if (!_hasKey || _reader.Check(slot) != Refusal.None)
        {
            return 0;
        }

        Array.Copy(_reader.HeadDigest(), digest, digest.Length);
        return _reader.Manifest.Version;
    }

    private Refusal Prepare(int slot, byte[] headDigest, bool isThorough)
    {
        Refusal refusal = _reader.ReadHead(slot);
        if (refusal != Refusal.None)
        {
            return refusal;
        }

        // The head was sealed when the slot was taken, and it vouches for the parts: each byte is digested once, not twice.
        if (!Digests.AreSame(_reader.HeadDigest(), 0, headDigest, 0, headDigest.Length))
        {
            return Refusal.PartDamaged;
        }

        Manifest manifest = _reader.Manifest;

        // Beside its bytes an assembly takes tables: a seventh to a half of them, as measured.
        if (_host.FreeMemoryBytes < manifest.PartBytes + manifest.PartBytes / 2 + SpareMemoryBytes)
        {
            return Refusal.MemoryShort;
        }

        return ReadParts(slot, manifest, isThorough);
    }

    /// <summary>All parts are checked before the first is loaded: what is loaded would stand in the way of the other slot's.</summary>
    private Refusal ReadParts(int slot, Manifest manifest, bool isThorough)
    {
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

    private Refusal LoadAndRun()
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
}
