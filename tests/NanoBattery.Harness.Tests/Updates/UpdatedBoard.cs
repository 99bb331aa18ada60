using NanoBattery.Files;
using NanoBattery.Harness.Simulation;
using NanoBattery.Life;
using NanoBattery.Messages;
using NanoBattery.Network;
using NanoBattery.Portal;
using NanoBattery.Readings;
using NanoBattery.Serial;
using NanoBattery.Settings;
using NanoBattery.Tests;
using NanoBattery.Update;
using NanoBattery.Updates;

namespace NanoBattery.Harness.Tests.Updates;

/// <summary>A whole board beside a simulated shunt, which a loader starts out of a slot, again at each restart.</summary>
internal sealed class UpdatedBoard : IBoardHost, IPanel, IDisposable
{
    public const string AddressTopic = "nanobattery/shed/update";
    public const string StateTopic = "nanobattery/shed/update/state";
    public const string BatteryTopic = "nanobattery/shed/battery";

    private const int StepMs = 50;
    private const string Settings =
        """{ "board": { "name": "shed" }, "battery": { "cells": 4, "capacityAh": 100, "maxChargeCurrentA": 100, "maxDischargeCurrentA": 140 }, "wifi": { "ssid": "house" }, "mqtt": { "host": "venus.local" }, "serial": { "device": "vedirect" } }""";

    private readonly ManualClock _clock = new();
    private readonly SimulatedLink _line = new(DeviceFactory.Create("shunt", new SimulationOptions()));
    private readonly ScriptedRadio _radio;
    private bool _hasRestarted;

    public UpdatedBoard()
    {
        _radio = new(_clock);
        Slots.Files.Size = 1_000_000;
    }

    public UpdateBench Slots { get; } = UpdateBench.WithVersion1();

    public HouseBroker House { get; } = new();

    public LoopbackDownload Web { get; } = new();

    public BoardLife Life { get; private set; } = null!;

    /// <summary>The versions that the loader started, in order.</summary>
    public List<int> Versions { get; } = [];

    /// <summary>How often the external watchdog was fed.</summary>
    public int Feeds { get; private set; }

    /// <summary>Whether the updates' thread goes round with the others, or a test runs it.</summary>
    public bool UpdatesGoRound { get; set; } = true;

    /// <summary>The version whose guard stands still.</summary>
    public int SickVersion { get; set; }

    public IFiles Files { get; } = new MemoryFiles().Put("settings.json", Settings);

    public IClock Clock => _clock;

    public IWifi Wifi => _radio;

    public IBroker Broker => House;

    public IDownload Download => Web;

    public byte[] Id { get; } = [2, 0, 0, 0xAB, 0x1A, 0x2B];

    public bool IsButtonDown => false;

    /// <summary>Lets time pass, over restarts, until something is so.</summary>
    public void Live(Func<bool> until, int withinSeconds = 300)
    {
        var endMs = _clock.NowMs + withinSeconds * 1_000L;
        do
        {
            _hasRestarted = false;
            _radio.IsJoined = false;
            Versions.Add(Slots.Restart());
            Slots.Host.Main = () =>
            {
                Life = new BoardLife(this);
                while (!_hasRestarted && !until() && _clock.NowMs < endMs)
                {
                    Step();
                }
            };
            StartApplication();
            Assert.IsLessThan(endMs, _clock.NowMs, $"it does not come; the last state is {House.Newest(StateTopic)}");
        }
        while (_hasRestarted);
    }

    private void StartApplication()
    {
        try
        {
            Assert.AreEqual(Refusal.Ended, Slots.Loader.Start());
        }
        catch (PowerCutException)
        {
            Assert.IsTrue(_hasRestarted);
        }
        Slots.Files.PowerOn();
    }

    /// <summary>One round of each loop.</summary>
    public void Step()
    {
        _clock.NowMs += StepMs;
        _line.AdvanceTo(_clock.NowMs);
        if (Versions[^1] != SickVersion)
        {
            Life.Guard.Round(_clock.NowMs);
        }
        Life.Network!.Step();
        Life.Watch();
        if (UpdatesGoRound)
        {
            Life.Updates!.Step();
        }
    }

    public IUpdateAgent? OpenUpdates() => Slots.Agent;

    public IPanel OpenPanel(BoardSettings settings) => this;

    public ISerialLink OpenLine(BoardSettings settings) => _line;

    public IAnnouncer? OpenAnnouncer(BoardSettings settings) => null;

    public byte[] TakeEntropy(int count) => new byte[count];

    public int MeasureFreeBytes() => Reading.Unknown;

    public bool OpenAccessPoint(string name, string password) => true;

    public bool CloseAccessPoint() => true;

    public void Scan(SeenNetworks networks)
    {
    }

    public void Tell(string line)
    {
    }

    /// <summary>A board does not come back from it: what anybody would write after it is not written.</summary>
    public void Restart() => (_hasRestarted, Slots.Files.CutAt) = (true, Slots.Files.Writes);

    public void Light(bool isLit)
    {
    }

    public void Relay(bool isClosed)
    {
    }

    public void Feed() => Feeds++;

    public void Dispose() => Web.Dispose();
}
