using NanoBattery.Commands;
using NanoBattery.Messages;
using NanoBattery.Network;
using NanoBattery.Update;
using NanoBattery.Updates;

namespace NanoBattery.Tests;

/// <summary>A board with two slots that runs version 1, its network, and a web server with version 2.</summary>
public sealed class UpdateRoom : IMessageSink
{
    public const string Address = "http://pc/x.nbu";

    private UpdateKeeper? _keeper;
    private CommandQueue _queue = new CommandQueue(1, UpdateKeeper.LongestAddress);

    public UpdateRoom(bool hasLoader = true)
    {
        HasLoader = hasLoader;
        Server.File = Bundle(2);
        Network.TellsState = false;
        Begin();
    }

    public bool HasLoader { get; }

    public UpdateBench Board { get; } = UpdateBench.WithVersion1();

    public NetworkBench Network { get; } = new NetworkBench();

    public ScriptedDownload Server { get; } = new ScriptedDownload();

    public UpdateKeeper Keeper => _keeper!;

    /// <summary>Whether guard, network and watch go round.</summary>
    public bool IsWell { get; set; } = true;

    /// <summary>The newest message.</summary>
    public string Told { get; private set; } = "";

    /// <summary>All that was said of the stage, in order, each once: "Ready Downloading ".</summary>
    public string Stages { get; private set; } = "";

    public int Messages { get; private set; }

    /// <summary>The shortest time between two messages.</summary>
    public long ShortestGapMs { get; private set; } = long.MaxValue;

    private long ToldMs { get; set; } = -1;

    public static byte[] Bundle(int version) => Large(version, version);

    /// <summary>A bundle of 6 kB.</summary>
    public static byte[] Large(int version, int seed) =>
        new Baked() { Version = version, Parts = new byte[][] { Baked.Part(seed, 5_000), Baked.Part(seed + 1, 900) } }.Bytes();

    public UpdateRoom Send(string text, bool isRetained = false)
    {
        byte[] payload = Ascii.Bytes(text);
        _queue.Put("update", payload, payload.Length, isRetained);
        return this;
    }

    public UpdateRoom Run(int seconds)
    {
        long endMs = Network.Clock.NowMs + seconds * 1_000L;
        while (Network.Clock.NowMs < endMs)
        {
            Step();
        }

        return this;
    }

    public void Step()
    {
        Network.Keeper.Step();
        Keeper.NoteHealth(IsWell);
        Keeper.Step();
        Network.Clock.NowMs += 50;
    }

    /// <summary>The power was away, or the update asked for a restart.</summary>
    /// <returns>The version that runs now.</returns>
    public int Restart()
    {
        int version = Board.Restart();
        Begin();
        return version;
    }

    /// <summary>Gets version 2 onto its trial.</summary>
    public UpdateRoom OnTrial()
    {
        Send(Address).Run(10);
        Assert.IsTrue(Keeper.WantsRestart);
        Assert.AreEqual(2, Restart());
        return this;
    }

    public void IsRefused(string word)
    {
        Assert.IsTrue(Told.IndexOf("\"Refused\":\"" + word + "\",\"Why\":\"") > 0, Told);
        Assert.IsFalse(Keeper.WantsRestart);
    }

    public void Publish(string topic, byte[] payload, int length, bool retain)
    {
        Assert.AreEqual("update/state", topic);
        Assert.IsFalse(retain);
        Told = Ascii.Text(payload, length);
        Messages++;
        long gapMs = Network.Clock.NowMs - ToldMs;
        ShortestGapMs = ToldMs >= 0 && gapMs < ShortestGapMs ? gapMs : ShortestGapMs;
        ToldMs = Network.Clock.NowMs;
        string word = UpdateStage.InWords(Keeper.Stage) + " ";
        bool isKnown = Stages.Length >= word.Length && Stages.Substring(Stages.Length - word.Length) == word;
        Stages += isKnown ? "" : word;
    }

    private void Begin()
    {
        _queue = new CommandQueue(1, UpdateKeeper.LongestAddress);
        _keeper = new UpdateKeeper(
            "update/state", HasLoader ? Board.Agent : null, Server, _queue, this, Network.Keeper.Status, Network.Clock);
    }
}
