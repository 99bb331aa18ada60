using System;
using System.Net;
using System.Threading;
using NanoBattery.Esp32.Adapters;
using NanoBattery.Life;
using NanoBattery.Web.Whole;
using WebRequest = NanoBattery.Web.WebRequest;
using WebResponse = NanoBattery.Web.WebResponse;

namespace NanoBattery.Esp32;

/// <summary>The thread that answers browsers: at the portal while it is open, at the board's own page else. The guard goes on without either.</summary>
internal sealed class WebThreads
{
    private const int PortalPort = 80, PortalAttempts = 3, LookMs = 1_000;

    private readonly BoardLife _life;
    private readonly BoardSite _site;
    private readonly EspHost _host;

    internal WebThreads(BoardLife life, BoardSite site, EspHost host)
    {
        _life = life;
        _site = site;
        _host = host;
    }

    internal void Start()
    {
        if (_life.Portal != null)
        {
            new Thread(RunPortal).Start();
        }
        else if (_site.Port > 0)
        {
            Thread page = new Thread(RunPage) { Priority = ThreadPriority.BelowNormal };
            page.Start();
        }
    }

    private void RunPortal()
    {
        try
        {
            new WebServer(IPAddress.GetDefaultLocalAddress(), PortalPort, AnswerPortal, _host.Clock).Run(PortalAttempts, _host);
        }
        catch (Exception trouble)
        {
            _host.Tell("The portal failed: " + trouble.Message);
            if (_life.Network == null)
            {
                // Where nothing is guarded, the next start may do better.
                _life.Fail("The portal", trouble);
            }
        }
    }

    private void AnswerPortal(WebRequest request, WebResponse response)
    {
        try
        {
            _life.Portal!.Handle(request, response);
        }
        finally
        {
            _life.Portal!.Rest();
        }
    }

    private void RunPage()
    {
        try
        {
            // Before there is a network there is nobody to listen for.
            while (_site.Port > 0 && (!_site.IsOpen || _life.Network!.Status.JoinCount == 0))
            {
                Thread.Sleep(LookMs);
            }

            if (_site.Port > 0)
            {
                new WebServer(IPAddress.Any, _site.Port, _site.Handle, _host.Clock).Run(-1, _host);
            }
        }
        catch (Exception trouble)
        {
            _host.Tell("The page failed: " + trouble.Message);
        }
    }
}
