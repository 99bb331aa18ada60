using System;

namespace NanoBattery.Update;

/// <summary>
/// Makes a state from the bundles themselves, where there is none or where what it calls good is damaged: a bundle with a true
/// seal is better than nothing. Of two, the older one is good, and the newer one has its trial.
/// </summary>
internal sealed class Recovery
{
    private readonly StateFile _states;
    private readonly SlotReader _reader;

    internal Recovery(StateFile states, SlotReader reader)
    {
        _states = states;
        _reader = reader;
    }

    /// <returns>False where neither slot has such a bundle.</returns>
    internal bool Run()
    {
        byte[] digestA = new byte[Sha256.DigestLength];
        byte[] digestB = new byte[Sha256.DigestLength];
        int versionA = Check(Slots.A, digestA);
        int versionB = Check(Slots.B, digestB);
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
    private int Check(int slot, byte[] headDigest)
    {
        if (_reader.Check(slot) != Refusal.None)
        {
            return 0;
        }

        Array.Copy(_reader.HeadDigest(), headDigest, headDigest.Length);
        return _reader.Manifest.Version;
    }
}
