using System;
using NanoBattery.Network;
using NanoBattery.Settings;

namespace NanoBattery.Tests;

/// <summary>What keeps the network, between a scripted radio and a scripted broker, on a clock of the test's.</summary>
public sealed class NetworkBench : IHeartbeat
{
    private readonly byte[] _payload = new byte[500];
    private long _stateMs;

    /// <param name="path">A setting besides those of a shed with a broker.</param>
    /// <param name="value">Its value.</param>
    public NetworkBench(string path = "wifi.ssid", string value = "shed")
    {
        BoardSettings settings = new BoardSettings();
        settings.Set("wifi.ssid", "shed");
        settings.Set("wifi.password", "secret");
        settings.Set("mqtt.host", "venus.local");
        settings.Set(path, value);
        Radio = new ScriptedRadio(Clock);
        Broker = new ScriptedBroker(Clock);
        Outbox = new Outbox(Clock, 2);
        Arrivals arrivals = new Arrivals().Add("limit", Commands);
        Keeper = new NetworkKeeper(settings, "board-1", Radio, Broker, Outbox, arrivals, Clock, this, new Random(7));
    }

    public ManualClock Clock { get; } = new ManualClock();

    public ScriptedRadio Radio { get; }

    public ScriptedBroker Broker { get; }

    public Outbox Outbox { get; }

    public CommandQueue Commands { get; } = new CommandQueue(4);

    public NetworkKeeper Keeper { get; }

    /// <summary>The time between two steps: longer in what takes hours.</summary>
    public int StepMs { get; set; } = NetworkKeeper.StepMs;

    /// <summary>Whether the board has a state to tell each second.</summary>
    public bool TellsState { get; set; } = true;

    /// <summary>Heartbeats, and the longest time between two.</summary>
    public int Beats { get; private set; }

    public long LongestSilenceMs { get; private set; }

    /// <summary>The most messages that waited after a step.</summary>
    public int MostWaiting { get; private set; }

    /// <summary>The longest step.</summary>
    public long LongestStepMs { get; private set; }

    public string Words => Keeper.Status.InWords(Clock.NowMs);

    private long BeatMs { get; set; }

    /// <summary>When a message of this bench was published.</summary>
    public static long TimeIn(byte[] payload)
    {
        long time = 0;
        for (int i = 0; i < 8; i++)
        {
            time = (time << 8) | payload[i];
        }

        return time;
    }

    public NetworkBench RunSeconds(int seconds)
    {
        long endMs = Clock.NowMs + seconds * 1000L;
        while (Clock.NowMs < endMs)
        {
            if (TellsState && Clock.NowMs - _stateMs >= 1_000)
            {
                _stateMs = Clock.NowMs;
                Publish("state", false);
            }

            long beganMs = Clock.NowMs;
            Keeper.Step();
            LongestStepMs = Clock.NowMs - beganMs > LongestStepMs ? Clock.NowMs - beganMs : LongestStepMs;
            MostWaiting = Outbox.Count > MostWaiting ? Outbox.Count : MostWaiting;
            Clock.NowMs += StepMs;
        }

        return this;
    }

    public void Publish(string topic, bool retain)
    {
        for (int i = 0; i < 8; i++)
        {
            _payload[i] = (byte)(Clock.NowMs >> (56 - 8 * i));
        }

        Outbox.Publish(topic, _payload, _payload.Length, retain);
    }

    public void Note()
    {
        Beats++;
        LongestSilenceMs = BeatMs > 0 && Clock.NowMs - BeatMs > LongestSilenceMs ? Clock.NowMs - BeatMs : LongestSilenceMs;
        BeatMs = Clock.NowMs;
    }
}
