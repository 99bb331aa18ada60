using System;
using System.Threading;
using NanoBattery.Esp32.Adapters;
using NanoBattery.Life;
using NanoBattery.Network;
using NanoBattery.Web.Whole;

namespace NanoBattery.Esp32;

/// <summary>The board's threads. What one of them throws ends in a restart that tells why: a thread alone would end silently.</summary>
internal sealed class Threads
{
    private readonly BoardLife _life;
    private readonly EspHost _host;
    private readonly BoardSite _site;

    internal Threads(BoardLife life, EspHost host)
    {
        _life = life;
        _host = host;
        _site = new BoardSite(life, host, new WallClock());
    }

    /// <summary>Starts the others, and watches over them. It does not return.</summary>
    internal void Run()
    {
        Thread guard = new Thread(RunGuard) { Priority = ThreadPriority.AboveNormal };
        guard.Start();
        if (_life.Network != null)
        {
            new Thread(RunNetwork).Start();
        }

        if (_life.Updates != null)
        {
            Thread updates = new Thread(RunUpdates) { Priority = ThreadPriority.BelowNormal };
            updates.Start();
        }

        new WebThreads(_life, _site, _host).Start();

        while (true)
        {
            try
            {
                _life.Watch();
            }
            catch (Exception trouble)
            {
                _life.Fail("The watch", trouble);
            }

            _site.Step();

            Thread.Sleep(BoardLife.WatchMs);
        }
    }

    private void RunGuard()
    {
        try
        {
            while (true)
            {
                _life.Guard.Round(_host.Clock.NowMs);
                Thread.Sleep(GuardLoop.RoundMs);
            }
        }
        catch (Exception trouble)
        {
            _life.Fail("The guard's loop", trouble);
        }
    }

    private void RunNetwork()
    {
        try
        {
            while (true)
            {
                _life.Network!.Step();
                Thread.Sleep(NetworkKeeper.StepMs);
            }
        }
        catch (Exception trouble)
        {
            _life.Fail("The network's loop", trouble);
        }
    }

    private void RunUpdates()
    {
        try
        {
            while (true)
            {
                _life.Updates!.Step();
                Thread.Sleep(_life.Updates.PauseMs);
            }
        }
        catch (Exception trouble)
        {
            // The guard goes on without it. A version on trial is left: it cannot take the next one.
            _host.Tell("Updates failed: " + trouble.Message);
        }
    }
}
