using System;
using NanoBattery.Update;

namespace NanoBattery.Tests;

/// <summary>A board with two slots, to update, to restart and to cut the power of.</summary>
public sealed class UpdateBench
{
    private SlotUpdates? _agent;

    public CutFiles Files { get; } = new CutFiles();

    /// <summary>Of the last start.</summary>
    public StubHost Host { get; private set; } = new StubHost();

    /// <summary>Of the last start.</summary>
    public Loader Loader { get; private set; } = null!;

    public long Firmware { get; set; } = NanoBattery.Update.Firmware.Of(1, 16, 0, 700);

    public int FreeMemoryBytes { get; set; } = 1_000_000;

    /// <summary>Of the version that runs.</summary>
    public IUpdateAgent Agent => _agent!;

    /// <summary>A board that was given version 1 over a cable, and runs it.</summary>
    public static UpdateBench WithVersion1()
    {
        UpdateBench bench = new UpdateBench();
        bench.Files.Put(Slots.FileOf(Slots.A), Baked.Of(1));
        bench.Restart();
        return bench;
    }

    /// <summary>Starts the board up to where the application runs.</summary>
    /// <returns>The version that runs, or 0.</returns>
    public int Restart()
    {
        Host = new StubHost() { FreeMemoryBytes = FreeMemoryBytes };
        Loader = new Loader(Files, Host, Baked.BoardKey());
        int slot = Loader.Choose();
        _agent = new SlotUpdates(Files, Baked.BoardKey(), Firmware, slot);
        return slot == Slots.None ? 0 : Loader.Version;
    }

    /// <summary>Receives a bundle in pieces, up to where the next restart begins its trial.</summary>
    /// <returns>The first refusal's word.</returns>
    public string Receive(byte[] bundle)
    {
        Refusal refusal = Agent.StartUpdateSession(bundle.Length);
        if (refusal == Refusal.None)
        {
            refusal = Store(bundle, bundle.Length);
        }

        return RefusalWords.Of(refusal == Refusal.None ? Agent.CompleteUpdateSession() : refusal);
    }

    /// <summary>Stores what of a bundle is not stored yet, up to a length.</summary>
    public Refusal Store(byte[] bundle, int length)
    {
        byte[] piece = new byte[200];
        while (Agent.StoredBytes < length)
        {
            int count = length - Agent.StoredBytes;
            count = count < piece.Length ? count : piece.Length;
            Array.Copy(bundle, Agent.StoredBytes, piece, 0, count);
            Refusal refusal = Agent.StoreImageChunk(piece, Agent.StoredBytes, count);
            if (refusal != Refusal.None)
            {
                return refusal;
            }
        }

        return Refusal.None;
    }

    public string Confirm() => RefusalWords.Of(Agent.ConfirmDeploymentImage());

    /// <summary>The whole life of an update that goes well.</summary>
    public void Update(int version)
    {
        Assert.AreEqual("none", Receive(Baked.Of(version)));
        Assert.AreEqual(version, Restart());
        Assert.AreEqual("none", Confirm());
    }

    public void IsTold(string word, int version)
    {
        Assert.AreEqual(word, RefusalWords.Of(Agent.TrialRefusal));
        Assert.AreEqual(version, Agent.TrialVersion);
    }
}
