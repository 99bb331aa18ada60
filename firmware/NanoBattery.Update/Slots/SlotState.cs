using System;

namespace NanoBattery.Update;

/// <summary>Which slot is good, which is on trial, and what became of the last trial.</summary>
public sealed class SlotState
{
    internal const int Length = 100;

    private const int SumAt = Length - 4;
    private const int GoodDigestAt = 32;
    private const int TrialDigestAt = GoodDigestAt + Sha256.DigestLength;

    // "NBS" and the layout's version.
    private const int Mark = 0x0153424E;

    private readonly byte[] _bytes = new byte[Length];

    /// <summary>Of the slots, or none on a board that never had a good one.</summary>
    public int GoodSlot { get; internal set; }

    public int GoodVersion { get; internal set; }

    /// <summary>Of the slots, or none.</summary>
    public int TrialSlot { get; internal set; }

    public int TrialVersion { get; internal set; }

    /// <summary>How often the trial was started.</summary>
    public int TrialStarts { get; internal set; }

    /// <summary>Whether a part of the good slot was refused when it was loaded.</summary>
    public bool IsSuspect { get; internal set; }

    /// <summary>The highest version that was ever good here.</summary>
    public int HighestVersion { get; internal set; }

    /// <summary>What is known against the last version that was on trial; none while it is or was good.</summary>
    public Refusal Reason { get; internal set; }

    /// <summary>The version that was on trial last.</summary>
    public int ReasonVersion { get; internal set; }

    /// <summary>The SHA-256 of each slot's head, as it was when its seal was checked.</summary>
    internal byte[] GoodDigest { get; } = new byte[Sha256.DigestLength];

    internal byte[] TrialDigest { get; } = new byte[Sha256.DigestLength];

    internal int Sequence { get; set; }

    internal void Clear()
    {
        Array.Clear(_bytes, 0, Length);
        Take();
    }

    internal void Confirm()
    {
        SetGood(TrialSlot, TrialVersion, TrialDigest);
        HighestVersion = GoodVersion > HighestVersion ? GoodVersion : HighestVersion;
        Reason = Refusal.None;
        EndTrial();
    }

    internal void SetGood(int slot, int version, byte[] digest)
    {
        GoodSlot = slot;
        GoodVersion = version;
        IsSuspect = false;
        Array.Copy(digest, GoodDigest, digest.Length);
    }

    internal void SetTrial(int slot, int version, byte[] digest)
    {
        TrialSlot = slot;
        TrialVersion = version;
        TrialStarts = 0;
        Reason = Refusal.None;
        ReasonVersion = version;
        Array.Copy(digest, TrialDigest, digest.Length);
    }

    internal void EndTrial()
    {
        TrialSlot = Slots.None;
        TrialStarts = 0;
    }

    internal byte[] Write()
    {
        Put(0, Mark);
        Put(4, Sequence);
        Put(8, GoodVersion);
        Put(12, TrialVersion);
        Put(16, HighestVersion);
        Put(20, ReasonVersion);
        _bytes[24] = (byte)GoodSlot;
        _bytes[25] = (byte)TrialSlot;
        _bytes[26] = (byte)TrialStarts;
        _bytes[27] = (byte)(int)Reason;
        _bytes[28] = (byte)(IsSuspect ? 1 : 0);
        Array.Copy(GoodDigest, 0, _bytes, GoodDigestAt, GoodDigest.Length);
        Array.Copy(TrialDigest, 0, _bytes, TrialDigestAt, TrialDigest.Length);
        Put(SumAt, (int)Crc32.Of(_bytes, SumAt));
        return _bytes;
    }

    /// <returns>False where the bytes are no state; then nothing has changed.</returns>
    internal bool Read(byte[] bytes)
    {
        Array.Copy(bytes, _bytes, Length);
        if (Get(0) != Mark || Get(SumAt) != (int)Crc32.Of(_bytes, SumAt))
        {
            return false;
        }

        Take();
        return true;
    }

    private void Take()
    {
        Sequence = Get(4);
        GoodVersion = Get(8);
        TrialVersion = Get(12);
        HighestVersion = Get(16);
        ReasonVersion = Get(20);
        GoodSlot = _bytes[24];
        TrialSlot = _bytes[25];
        TrialStarts = _bytes[26];
        Reason = (Refusal)(int)_bytes[27];
        IsSuspect = _bytes[28] != 0;
        Array.Copy(_bytes, GoodDigestAt, GoodDigest, 0, GoodDigest.Length);
        Array.Copy(_bytes, TrialDigestAt, TrialDigest, 0, TrialDigest.Length);
    }

    private void Put(int at, int value)
    {
        for (int i = 0; i < 4; i++)
        {
            _bytes[at + i] = (byte)((value >> (8 * i)) & 0xFF);
        }
    }

    private int Get(int at) => _bytes[at] | (_bytes[at + 1] << 8) | (_bytes[at + 2] << 16) | (_bytes[at + 3] << 24);
}
