using System;
using NanoBattery.Life;
using NanoBattery.Start;
using NanoBattery.Web;

namespace NanoBattery.Tests;

/// <summary>
/// A whole board on the bench. Its three loops go round in turns, each 50 ms; one that hangs lets the others go on. Whenever it restarts, or its power comes back, a new one begins on the same files.
/// </summary>
public sealed class WholeBoard
{
    public const int StepMs = 50;

    private const int BootMs = 1_000;

    private BoardLife? _life;
    private bool _guardIsGone;

    public WholeBoard(MemoryFiles files)
    {
        Host = new WholeHost(files);
    }

    public WholeHost Host { get; }

    /// <summary>A call of the network's loop does not come back.</summary>
    public bool NetworkHangs { get; set; }

    /// <summary>Nobody watches over the loops.</summary>
    public bool WatchHangs { get; set; }

    /// <summary>What comes beside the board's life: when it has begun, and after each look of whoever watches.</summary>
    public Action? Began { get; set; }

    public Action? Watched { get; set; }

    /// <summary>How often it began.</summary>
    public int Starts { get; private set; }

    /// <summary>How often the power was cut in a call to the files.</summary>
    public int Cuts { get; private set; }

    /// <summary>Starts that ended before there was a board.</summary>
    public int FailedStarts { get; private set; }

    /// <summary>The one that lives now.</summary>
    public BoardLife Life => _life!;

    public bool IsSafe => Life.Mode == BoardMode.Safe;

    /// <summary>In settings that are in force.</summary>
    public string Name => Kept.BoardName(Host.Memory.Copy());

    public bool IsRunning => Life.Mode == BoardMode.Running;

    /// <summary>A board that was set up in another time.</summary>
    public static WholeBoard SetUp(string name = "old")
    {
        return new WholeBoard(new MemoryFiles().Put("settings.json", Settings(name)));
    }

    public static string Settings(string name)
    {
        return "{ \"board\": { \"name\": \"" + name + "\" }, \"battery\": { \"cells\": 8 }, \"wifi\": { \"ssid\": \"house\" }, "
            + "\"mqtt\": { \"host\": \"venus.local\" }, \"serial\": { \"device\": \"vedirect\" } }";
    }

    /// <summary>Lets time pass, over restarts.</summary>
    public WholeBoard Run(double seconds)
    {
        long endMs = Host.Time.NowMs + (long)(seconds * 1_000);
        while (Host.Time.NowMs < endMs)
        {
            if (_life == null || Host.HasRestarted || Host.Memory.IsOff)
            {
                Begin();
            }
            else
            {
                Step();
            }
        }

        return this;
    }

    /// <summary>Lets time pass until it has begun anew.</summary>
    /// <returns>How many seconds that took; fails after a while.</returns>
    public int RunToRestart(int withinSeconds)
    {
        long beganMs = Host.Time.NowMs;
        for (int starts = Starts; Starts == starts;)
        {
            Assert.IsTrue(Host.Time.NowMs - beganMs <= withinSeconds * 1_000L, "no restart: " + Life.Why);
            Run(StepMs / 1_000.0);
        }

        return (int)((Host.Time.NowMs - beganMs) / 1_000);
    }

    /// <summary>Presses the button, and lets it go.</summary>
    public WholeBoard Press(double seconds)
    {
        Host.Pins.IsButtonDown = true;
        Run(seconds);
        Host.Pins.IsButtonDown = false;
        return Run(0.5);
    }

    /// <summary>The power was away, and is back.</summary>
    public WholeBoard PowerCycle()
    {
        _life = null;
        return this;
    }

    /// <summary>A phone in the board's own network.</summary>
    public void Answer(WebRequest request, WebResponse response)
    {
        Life.Portal!.Handle(request, response);
        Life.Portal!.Rest();
    }

    private void Begin()
    {
        Host.Time.NowMs += BootMs;
        if (Host.Memory.IsOff)
        {
            Cuts++;
            Host.Memory.PowerOn();
        }

        Host.HasRestarted = false;
        Host.Pins.Reset();
        Host.House.LoseBoard();
        Host.Radio.IsJoined = false;
        _life = null;
        _guardIsGone = false;
        Starts++;
        try
        {
            _life = new BoardLife(Host);
            Began?.Invoke();
        }
        catch (PowerCut)
        {
        }
        catch (Exception)
        {
            // As Program does: it restarts.
            FailedStarts++;
        }
    }

    private void Step()
    {
        Host.Time.NowMs += StepMs;
        BoardLife life = _life!;
        try
        {
            Guard(life);
            if (!NetworkHangs)
            {
                life.Network?.Step();
                life.Updates?.Step();
            }

            if (!WatchHangs)
            {
                life.Watch();
                Watched?.Invoke();
            }
        }
        catch (PowerCut)
        {
        }
    }

    private void Guard(BoardLife life)
    {
        if (_guardIsGone)
        {
            return;
        }

        try
        {
            life.Guard.Round(Host.Time.NowMs);
        }
        catch (NeverBack)
        {
            _guardIsGone = true;
        }
        catch (InvalidOperationException trouble)
        {
            _guardIsGone = true;
            life.Fail("The guard's loop", trouble);
        }
    }
}
