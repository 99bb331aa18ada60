using System;
using NanoBattery.Files;
using NanoBattery.Life;
using NanoBattery.Messages;
using NanoBattery.Network;
using NanoBattery.Portal;
using NanoBattery.Readings;
using NanoBattery.Serial;
using NanoBattery.Settings;
using NanoBattery.Update;
using NanoBattery.Updates;

namespace NanoBattery.Tests;

/// <summary>What a board stands on, on the bench: everything does as the test says, and outlives restarts.</summary>
public sealed class WholeHost : IBoardHost
{
    public WholeHost(MemoryFiles files)
    {
        Memory = files;
        Line = new TalkingShunt(Time);
        Radio = new ScriptedRadio(Time);
    }

    public MemoryFiles Memory { get; }

    public ManualClock Time { get; } = new ManualClock();

    public TalkingShunt Line { get; }

    public ScriptedRadio Radio { get; }

    public HouseBroker House { get; } = new HouseBroker();

    public WatchedPanel Pins { get; } = new WatchedPanel();

    /// <summary>Whether the access point is as it was last asked for, at once and not after a restart.</summary>
    public bool HasReadyNetwork { get; set; } = true;

    /// <summary>An access point that can be had at no start.</summary>
    public bool HasNoNetwork { get; set; }

    /// <summary>A port that cannot be opened.</summary>
    public bool HasNoLine { get; set; }

    /// <summary>Thrown when the pins are opened.</summary>
    public string StartThrows { get; set; } = "";

    /// <summary>Of its memory; unknown on a machine that has enough.</summary>
    public int FreeBytes { get; set; } = Reading.Unknown;

    /// <summary>Whether the access point is there.</summary>
    public bool IsAccessPointOpen { get; private set; }

    public bool HasRestarted { get; set; }

    /// <summary>All that was told over USB, in lines.</summary>
    public string Told { get; private set; } = "";

    public IFiles Files => Memory;

    public IClock Clock => Time;

    public IWifi Wifi => Radio;

    public IBroker Broker => House;

    public IDownload Download { get; } = new ScriptedDownload { Status = 0 };

    public byte[] Id { get; } = { 2, 0, 0, 0xAB, 0x1A, 0x2B };

    public IPanel OpenPanel(BoardSettings settings)
    {
        if (StartThrows.Length > 0)
        {
            throw new InvalidOperationException(StartThrows);
        }

        return Pins;
    }

    public ISerialLink OpenLine(BoardSettings settings) => HasNoLine ? throw new InvalidOperationException("GPIO6") : Line;

    public IAnnouncer? OpenAnnouncer(BoardSettings settings) => null;

    public IUpdateAgent? OpenUpdates() => null;

    public byte[] TakeEntropy(int count) => new byte[count];

    public bool OpenAccessPoint(string name, string password)
    {
        bool isReady = (HasReadyNetwork || IsAccessPointOpen) && !HasNoNetwork;
        IsAccessPointOpen = !HasNoNetwork;
        return isReady;
    }

    public bool CloseAccessPoint()
    {
        bool isGone = HasReadyNetwork || !IsAccessPointOpen;
        IsAccessPointOpen = false;
        return isGone && !HasNoNetwork;
    }

    public void Scan(SeenNetworks networks)
    {
        networks.Add("house", -60);
    }

    public int MeasureFreeBytes() => FreeBytes;

    public void Tell(string line)
    {
        Told += line + "\n";
    }

    public void Restart()
    {
        HasRestarted = true;
    }
}
