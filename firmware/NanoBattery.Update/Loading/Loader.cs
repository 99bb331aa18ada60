namespace NanoBattery.Update;

/// <summary>
/// Decides at each start of the board which slot runs, and starts it. A trial is counted before it begins, so that whatever it
/// does, a power cut included, it runs <see cref="MostTrialStarts"/> times at most without being confirmed.
/// </summary>
public sealed class Loader
{
    public const int MostTrialStarts = 2;

    /// <summary>Bytes of memory that an application on trial must have left when it is loaded.</summary>
    public const int SpareMemoryBytes = 96 * 1024;

    private readonly StateFile _states;
    private readonly Recovery? _recovery;
    private readonly Application _application;

    /// <param name="files">Where the slots are.</param>
    /// <param name="host">What loads and starts.</param>
    /// <param name="key">The board's; only for slots of which no state is kept. Without one, such slots are not started.</param>
    public Loader(IUpdateFiles files, IPartHost host, byte[]? key)
    {
        SlotReader reader = new SlotReader(files, key ?? new byte[0]);
        _states = new StateFile(files);
        _recovery = key == null ? null : new Recovery(_states, reader);
        _application = new Application(reader, host);
    }

    /// <summary>The slot that was chosen, or none.</summary>
    public int Slot => _application.Slot;

    /// <summary>Of what was chosen.</summary>
    public int Version => _application.Version;

    public bool IsTrial { get; private set; }

    /// <summary>Why something else was not chosen, or none.</summary>
    public Refusal Reason { get; private set; }

    /// <summary>Chooses a slot and reads its parts.</summary>
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

        Refusal end = _application.Run();
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

        Refusal refusal = _application.ReadTrial(state.TrialSlot, state.TrialDigest);
        IsTrial = refusal == Refusal.None;
        return IsTrial || Return(refusal);
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

        Refusal refusal = _application.ReadGood(state.GoodSlot, state.GoodDigest, state.IsSuspect);
        Reason = refusal == Refusal.None ? Reason : refusal;
        return refusal == Refusal.None;
    }

    private bool Recover() => _recovery != null && _recovery.Run();

    private void NoteEnd(Refusal end)
    {
        // It may have confirmed itself, or said something against itself, which counts more than how it ended.
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
}
