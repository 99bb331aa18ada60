using System.Diagnostics;
using NanoBattery.Harness.Mqtt;
using NanoBattery.Harness.Output;
using NanoBattery.Harness.Simulation;
using NanoBattery.Harness.Simulation.Pylontech;
using NanoBattery.Harness.Tests.Network;
using NanoBattery.Harness.Web;
using NanoBattery.Settings;
using NanoBattery.Tests;
using NanoBattery.Web;

namespace NanoBattery.Harness.Tests.Load;

/// <summary>
/// A whole board at a simulated stack, its page on a port of this machine, and a thread that steps it as <c>run</c> does and notes
/// how late each decision comes.
/// </summary>
internal sealed class PacedBoard : IDisposable
{
    public const string Password = "open sesame";
    public const string WifiPassword = "wifi-secret-1";
    public const string BrokerPassword = "broker-secret-2";
    public const int Modules = 5;

    // An hour, so that the page has one to show.
    private const int BeforeMs = 3_700_000, BeforeStepMs = 200;

    private static readonly TimeSpan StepTime = TimeSpan.FromMilliseconds(20);

    private readonly AdvancedClock _clock = new();
    private readonly SimulatedLink _line = new(new PylontechDevice(new PylontechOptions { Modules = Modules }));
    private readonly WebAddress _address = WebAddress.Parse($"127.0.0.1:{FreePort.Take()}");
    private readonly Board _board;
    private readonly Thread _thread;
    private volatile bool _isOver;
    private long _lastReadingMs;

    public PacedBoard()
    {
        var settings = new BoardSettings();
        settings.Set("board.name", "shed");
        settings.Set("serial.device", "pylontech");
        settings.Set("wifi.ssid", "house");
        settings.Set("wifi.password", WifiPassword);
        settings.Set("mqtt.password", BrokerPassword);
        settings.Set("web.password", Password);
        Site = new(_address, new DeskView(settings, _clock, broker: null, isNow: true), new WebAccess(settings), File, new CommandQueue());
        _board = new Board(settings, Site.Watch(_line), CountingSink.Of(), null, Site.Commands);
        Site.Show(_board);
        for (var ms = 0; ms < BeforeMs; ms += BeforeStepMs)
        {
            _clock.Advance(BeforeStepMs);
            StepBoard();
            Site.Step(hasBroker: false);
        }
        _thread = new Thread(Live) { IsBackground = true, Name = "guard" };
        _thread.Start();
    }

    public DeskSite Site { get; }

    public int Port => _address.Port;

    public Uri Address => new($"http://{_address.Text}/");

    public KeptFile File { get; } = new();

    /// <summary>From when a decision was due until it was made.</summary>
    public Lateness Decisions { get; } = new();

    /// <summary>How long the guard waited for its gate.</summary>
    public Lateness Gate { get; } = new();

    public int Readings { get; private set; }

    /// <summary>What went wrong in an answer; empty where nothing did.</summary>
    public string LastFault => Site.LastFault;

    /// <summary>What ended the guard; null while it lives.</summary>
    public Exception? Fault { get; private set; }

    public void BeginRound()
    {
        Decisions.BeginRound();
        Gate.BeginRound();
    }

    public void EndRound()
    {
        Decisions.EndRound();
        Gate.EndRound();
    }

    /// <summary>Ends the guard's thread, so that what it noted can be read.</summary>
    public void Stop()
    {
        _isOver = true;
        _thread.Join();
    }

    public void Dispose()
    {
        Stop();
        Site.Dispose();
    }

    private void Live()
    {
        try
        {
            var passed = Stopwatch.StartNew();
            for (var due = StepTime; !_isOver; due = Latest(due + StepTime, passed.Elapsed))
            {
                if (due > passed.Elapsed)
                {
                    Thread.Sleep(due - passed.Elapsed);
                }
                Step(passed);
                Decisions.Note(passed.Elapsed - due);
            }
        }
        catch (Exception fault)
        {
            Fault = fault;
        }
    }

    private void Step(Stopwatch passed)
    {
        var asked = passed.Elapsed;
        Site.BeginStep();
        lock (Site.Gate)
        {
            Gate.Note(passed.Elapsed - asked);
            StepBoard();
        }
        Site.Step(hasBroker: false);
        if (_board.Battery.HasReading && _board.Battery.LastReading.AtMs != _lastReadingMs)
        {
            _lastReadingMs = _board.Battery.LastReading.AtMs;
            Readings++;
        }
    }

    private void StepBoard()
    {
        var nowMs = _clock.NowMs;
        _line.AdvanceTo(nowMs);
        _board.Step(nowMs);
    }

    private static TimeSpan Latest(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
